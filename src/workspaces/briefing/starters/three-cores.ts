import { LAYER_PRESETS } from '@/domain/view-state/view-state';
import { say, type Starter } from './starter';

const REGIONS = ['circle', 'lake', 'river', 'city', 'county', 'core'] as const;
/** A circle by itself: lines and airports the points speak of, and no more. */
const CLOSE = ['circle', 'lake', 'river', 'city', 'rail_high_speed', 'airport', 'project', 'core'] as const;
const A2 = say(
  '2018 年省实施意见第 2 条；2020 年工作要点第三部分',
  'Provincial opinion of 2018, clause 2; key points of 2020, part 3',
);

/** 三核三圈总览: the province's layout from the three cores to the three circles. */
export const THREE_CORES: Starter = {
  id: 'starter-cores',
  title: say('三核三圈总览', 'Three cores, three circles'),
  subtitle: say('全省区域布局一图看清', 'The layout of the province on one map'),
  chapters: [
    {
      title: say('布局', 'Layout'),
      scenes: [
        {
          kind: 'opening',
          title: say('三核引领 三圈联动', 'Three cores lead, three circles follow'),
          points: [
            say('山东省新旧动能转换区域布局', 'How Shandong is laid out for its change of growth drivers'),
          ],
          notes: say(
            '开场：点明今天只看一张图——三核、三圈、一张网。全部数字均可点开看口径。',
            'Opening: one map today — cores, circles, network. Every figure opens to its definition.',
          ),
          sources: A2,
          dwellSec: 20,
          transition: 'fade',
          frame: 'province:370000',
          layers: REGIONS,
        },
        {
          title: say('三核：济南、青岛、烟台', 'Three cores: Jinan, Qingdao, Yantai'),
          points: [
            say(
              '省实施意见第 2 条：三核引领、多点突破、融合互动',
              'Clause 2 of the opinion: three cores lead, other places break through, all grow together',
            ),
            say('核心城市 {目标:T002} 个，一内两海', '{目标:T002} core cities, one inland, two on the sea'),
            say(
              '全省 {设区市} 个设区市、{县级单位} 个县（市、区）',
              '{设区市} cities, {县级单位} county-level units',
            ),
          ],
          notes: say(
            '先指三核位置：济南在中部偏西，青岛在胶州湾，烟台在半岛北岸。三核呈“一内两海”，是后面看三圈的支点。',
            'Point at the cores: Jinan inland to the west, Qingdao on Jiaozhou Bay, Yantai on the north shore of the peninsula.',
          ),
          sources: say(
            '2018 年省实施意见第 2 条；2023 年行政区划',
            'Provincial opinion of 2018, clause 2; administrative divisions of 2023',
          ),
          dwellSec: 45,
          frame: 'province:370000',
          layers: ['lake', 'river', 'city', 'core'],
          annotations: [
            {
              kind: 'callout',
              anchor: { kind: 'entity', ref: 'city:370100' },
              text: say('济南：省会，黄河之滨', 'Jinan: the capital, on the Yellow River'),
            },
            {
              kind: 'callout',
              anchor: { kind: 'entity', ref: 'city:370200' },
              text: say('青岛：胶州湾', 'Qingdao: Jiaozhou Bay'),
            },
            {
              kind: 'callout',
              anchor: { kind: 'entity', ref: 'city:370600' },
              text: say('烟台：半岛北岸', 'Yantai: north shore'),
            },
          ],
        },
        {
          title: say('三圈：省会、胶东、鲁南', 'Three circles: capital, Jiaodong, southern'),
          points: [
            say(
              '省会经济圈 7 市：济南、淄博、东营、泰安、德州、聊城、滨州',
              'Capital circle, 7 cities: Jinan, Zibo, Dongying, Tai’an, Dezhou, Liaocheng, Binzhou',
            ),
            say(
              '胶东经济圈 5 市：青岛、烟台、潍坊、威海、日照',
              'Jiaodong circle, 5 cities: Qingdao, Yantai, Weifang, Weihai, Rizhao',
            ),
            say(
              '鲁南经济圈 4 市：枣庄、济宁、临沂、菏泽',
              'Southern circle, 4 cities: Zaozhuang, Jining, Linyi, Heze',
            ),
            say('一体化指导意见公布：{节点:M005}', 'Guidance on integration published: {节点:M005}'),
          ],
          notes: say(
            '三圈把 16 市全部纳入，没有空白。着色只表示归属，不表示强弱。',
            'The circles take in all 16 cities. The tint says which circle, never how strong.',
          ),
          sources: say(
            '2020 年工作要点三（四）；山东商报 2020 年 6 月 9 日发布会报道',
            'Key points of 2020, 3(4); press report of 9 June 2020',
          ),
          dwellSec: 50,
          frame: 'province:370000',
          layers: REGIONS,
        },
      ],
    },
    {
      title: say('逐圈看', 'Circle by circle'),
      scenes: [
        {
          title: say('省会经济圈', 'Capital circle'),
          points: [
            say(
              '国家级园区 {国家级园区} 个，园区共 {园区} 个',
              '{国家级园区} national zones of {园区} parks',
            ),
            say(
              '高铁通车 {高铁里程} 公里，高速公路 {高速公路里程} 公里（按图量算）',
              '{高铁里程} km of high-speed rail, {高速公路里程} km of expressway, as drawn',
            ),
            say(
              '文件所列项目与平台 {文件项目} 个',
              '{文件项目} projects and platforms named in the documents',
            ),
          ],
          notes: say(
            '数字按本圈七市实时计算，口径见指标卡。济南起步区建设实施方案 {节点:M060} 公布。',
            'Figures are reckoned for the seven cities. The plan of Jinan’s start-up area was published on {节点:M060}.',
          ),
          sources: say(
            '2020 年工作要点三（一）、三（四）；里程按图量算；起步区实施方案见中国网 2021 年 5 月 12 日报道',
            'Key points of 2020, 3(1), 3(4); lengths as drawn; plan of the start-up area: China Net report, 12 May 2021',
          ),
          dwellSec: 45,
          frame: 'circle:capital',
          layers: CLOSE,
          view: { region: 'circle:capital' },
        },
        {
          title: say('胶东经济圈', 'Jiaodong circle'),
          points: [
            say(
              '国家级园区 {国家级园区} 个，园区共 {园区} 个',
              '{国家级园区} national zones of {园区} parks',
            ),
            say('在用民用机场 {运营机场} 个', '{运营机场} civil airports in service'),
            say(
              '文件所列项目与平台 {文件项目} 个',
              '{文件项目} projects and platforms named in the documents',
            ),
          ],
          notes: say(
            '青岛胶东国际机场 {节点:M090} 转场启用；省港口集团 {节点:M028} 组建，整合七市港口。',
            'Qingdao’s new airport opened on {节点:M090}; the provincial port group was formed on {节点:M028}.',
          ),
          sources: say(
            '2020 年工作要点三（二）至三（四）；省港口集团组建见公开报道；胶东机场转场日期为公开信息（未附文献）',
            'Key points of 2020, 3(2)–(4); port group: press reports; day of the airport: public knowledge, no document kept',
          ),
          dwellSec: 45,
          frame: 'circle:jiaodong',
          layers: [...CLOSE, 'port'],
          view: { region: 'circle:jiaodong' },
        },
        {
          title: say('鲁南经济圈', 'Southern circle'),
          points: [
            say('高铁通车 {高铁里程} 公里（按图量算）', '{高铁里程} km of high-speed rail, as drawn'),
            say(
              '在用民用机场 {运营机场} 个，菏泽牡丹机场 {节点:M080} 通航',
              '{运营机场} civil airports in service; Heze opened on {节点:M080}',
            ),
            say('日兰高铁 {节点:M044} 全线贯通', 'The Rizhao–Lankao line was complete on {节点:M044}'),
          ],
          notes: say(
            '日兰高铁自日照起，经临沂、济宁、菏泽通往河南兰考，鲁南由此有了东西向的高铁通道；枣庄在京沪高铁线上。',
            'The Rizhao–Lankao railway runs from the coast through Linyi, Jining and Heze into Henan; Zaozhuang lies on the Beijing–Shanghai line.',
          ),
          sources: say(
            '2018 年省实施意见第 19 条；里程按图量算；日兰高铁贯通、菏泽机场通航日期为公开信息（未附文献）',
            'Provincial opinion of 2018, clause 19; lengths as drawn; days of the railway and of Heze airport: public knowledge, no document kept',
          ),
          dwellSec: 45,
          frame: 'circle:lunan',
          layers: CLOSE,
          view: { region: 'circle:lunan' },
        },
        {
          kind: 'closing',
          title: say('一张图，一套数', 'One map, one set of figures'),
          points: [
            say(
              '全省：园区 {园区} 个，文件所列项目与平台 {文件项目} 个，其中上图 {上图项目} 个',
              'Province: {园区} parks, {文件项目} named projects and platforms, {上图项目} on the map',
            ),
            say(
              '未上图 {未上图项目} 个均列明原因，不猜位置',
              '{未上图项目} without a known place are listed with the reason',
            ),
          ],
          notes: say(
            '收尾：请领导提问，直接键入名称即可跳转，退格返回。',
            'Close: take questions — type a name to jump, Backspace returns.',
          ),
          sources: A2,
          dwellSec: 30,
          transition: 'fade',
          frame: 'province:370000',
          layers: LAYER_PRESETS.leader,
        },
      ],
    },
  ],
};
