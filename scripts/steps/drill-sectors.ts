import { INDUSTRY_IDS, type IndustryId } from '@/domain/project/industry';
import type { Adcode } from '@/domain/region/adcode';
import type { SeededRandom } from '@/lib/seeded-random';

interface Sector {
  readonly weight: number;
  /** Cities where it is three times as common; `only` ones where it is found at all. */
  readonly strongIn: readonly Adcode[];
  readonly onlyIn?: readonly Adcode[];
  readonly works: readonly string[];
}

const COAST: readonly Adcode[] = [370200, 370500, 370600, 370700, 371000, 371100, 371600];

/** The drill's mix of sectors: assumed weights, with the strong cities any reader would expect. */
const SECTORS: Readonly<Record<IndustryId, Sector>> = {
  next_gen_it: {
    weight: 13,
    strongIn: [370100, 370200],
    works: ['集成电路封装', '工业互联网平台', '大数据中心', '光电元件生产线', '智能终端制造'],
  },
  high_end_equipment: {
    weight: 19,
    strongIn: [370100, 370200, 370600, 370700],
    works: [
      '数控机床制造',
      '轨道装备部件',
      '农机装备制造',
      '工程机械部件',
      '智能装备零部件',
      '新能源汽车部件',
    ],
  },
  new_energy_materials: {
    weight: 16,
    strongIn: [370300, 370900, 371100],
    works: ['高分子材料', '光伏组件', '氢能装备', '碳纤维材料', '新型陶瓷材料'],
  },
  modern_marine: {
    weight: 8,
    strongIn: [370200, 370600, 371000],
    onlyIn: COAST,
    works: ['海洋牧场', '海工装备', '港口物流园', '海洋生物制品'],
  },
  health_care: {
    weight: 9,
    strongIn: [370100, 371300, 371700],
    works: ['生物医药产业园', '医疗器械制造', '医养结合中心', '原料药提升'],
  },
  high_end_chemicals: {
    weight: 11,
    strongIn: [370300, 370500, 371600, 370600],
    works: ['精细化工', '烯烃下游深加工', '化工新材料', '炼化装置改造'],
  },
  modern_agriculture: {
    weight: 10,
    strongIn: [370700, 371300, 371400, 371500, 371700],
    works: ['蔬菜种业基地', '冷链物流园', '农产品精深加工', '智慧温室示范园'],
  },
  cultural_creative: {
    weight: 5,
    strongIn: [370800, 370900],
    works: ['文化产业园', '数字创意基地', '非遗体验街区'],
  },
  premium_tourism: {
    weight: 6,
    strongIn: [370200, 370800, 370900, 371000],
    works: ['文旅康养度假区', '乡村旅游综合体', '海滨旅游提升'],
  },
  modern_finance: {
    weight: 3,
    strongIn: [370100, 370200],
    works: ['金融集聚区', '基金小镇', '金融后台中心'],
  },
};

/** Draw from items by weight. */
export function drawWeighted<T>(random: SeededRandom, items: readonly T[], weightOf: (item: T) => number): T {
  let at = random.next() * items.reduce((sum, item) => sum + weightOf(item), 0);
  for (const item of items) {
    at -= weightOf(item);
    if (at < 0) return item;
  }
  return items[items.length - 1] as T;
}

/** Draw an industry fit for a city. */
export const drawIndustry = (random: SeededRandom, city: Adcode): IndustryId =>
  drawWeighted(random, INDUSTRY_IDS, (id) => {
    const { weight, strongIn, onlyIn } = SECTORS[id];
    if (onlyIn !== undefined && !onlyIn.includes(city)) return 0;
    return strongIn.includes(city) ? weight * 3 : weight;
  });

/** What is built, in words. */
export const drawWork = (random: SeededRandom, industry: IndustryId): string =>
  random.pick(SECTORS[industry].works);
