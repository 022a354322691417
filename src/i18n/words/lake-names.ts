/** Pinyin of lakes and reservoirs without their kind; the rest of the name says which they are. */
const PINYIN: Readonly<Record<string, string>> = {
  微山: 'Weishan',
  南四: 'Nansi',
  东平: 'Dongping',
  峡山: 'Xiashan',
  岸堤: 'Andi',
  产芝: 'Chanzhi',
  广南: 'Guangnan',
  青峰岭: 'Qingfengling',
  跋山: 'Bashan',
  日照: 'Rizhao',
  许家崖: 'Xujiaya',
  米山: 'Mishan',
  墙夼: 'Qiangkuang',
  牟山: 'Mushan',
  会宝岭: 'Huibaoling',
  门楼: 'Menlou',
  棘洪滩: 'Jihongtan',
  雪野: 'Xueye',
  高崖: 'Gaoya',
  陡山: 'Doushan',
  岩马: 'Yanma',
  太河: 'Taihe',
  尹府: 'Yinfu',
  白浪河: 'Bailanghe',
  唐村: 'Tangcun',
  尼山: 'Nishan',
  玉清湖: 'Yuqinghu',
  王屋: 'Wangwu',
  小仕阳: 'Xiaoshiyang',
  王吴: 'Wangwu',
  西苇: 'Xiwei',
  龙角山: 'Longjiaoshan',
  田庄: 'Tianzhuang',
  马河: 'Mahe',
  鹊山: 'Queshan',
  冶源: 'Yeyuan',
  三里庄: 'Sanlizhuang',
  沐浴: 'Muyu',
};

/** English name of a lake or reservoir. @nodata the name as it is, where its reading is not kept */
export function lakeNameEn(name: string): string {
  const isReservoir = name.endsWith('水库');
  const pinyin = PINYIN[name.slice(0, isReservoir ? -2 : -1)];
  if (pinyin === undefined) return name;
  return `${pinyin} ${isReservoir ? 'Reservoir' : 'Lake'}`;
}
