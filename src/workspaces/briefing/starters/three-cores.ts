import { LAYER_PRESETS } from '@/domain/view-state/view-state';
import { say, type Starter } from './starter';

const REGIONS = ['circle', 'lake', 'river', 'city', 'county', 'core'] as const;
const A2 = say('文件A 第2条；文件B 三', 'Document A clause 2; Document B part 3');

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
              '文件确定“三核引领、多点突破、融合互动”',
              'The opinion sets “three cores lead, many points break through”',
            ),
            say('三核之数：{目标:T002} 个', 'Number of cores: {目标:T002}'),
            say(
              '全省 {设区市} 个设区市、{县级单位} 个县（市、区）',
              '{设区市} cities, {县级单位} county-level units',
            ),
          ],
          notes: say(
            '先指三核位置：济南在中部偏西，青岛在胶州湾，烟台在半岛北岸。三核呈“一内两海”，是后面看三圈的支点。',
            'Point at the cores: Jinan inland to the west, Qingdao on Jiaozhou Bay, Yantai on the north shore of the peninsula.',
          ),
          sources: say('文件A 第2条；2023 年官方行政区划', 'Document A clause 2; official divisions of 2023'),
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
              'Capital circle, 7 cities around Jinan',
            ),
            say('胶东经济圈 5 市：青岛、烟台、潍坊、威海、日照', 'Jiaodong circle, 5 coastal cities'),
            say('鲁南经济圈 4 市：枣庄、济宁、临沂、菏泽', 'Southern circle: Zaozhuang, Jining, Linyi, Heze'),
            say('一体化指导意见公布：{节点:M005}', 'Guidance on integration published: {节点:M005}'),
          ],
          notes: say(
            '三圈把 16 市全部纳入，没有空白。着色只表示归属，不表示强弱。',
            'The circles take in all 16 cities. The tint says which circle, never how strong.',
          ),
          sources: say(
            '文件B 三(4)；2020-06-09 山东商报发布会报道',
            'Document B 3(4); press report of 9 June 2020',
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
            '数字随区域筛选实时计算，口径见指标卡。济南起步区实施方案 {节点:M060} 公布。',
            'Figures follow the region. The plan of Jinan’s start-up area was published on {节点:M060}.',
          ),
          sources: say('文件B 三(1)、三(4)；节点 M060', 'Document B 3(1), 3(4); milestone M060'),
          dwellSec: 45,
          frame: 'circle:capital',
          layers: LAYER_PRESETS.leader,
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
          sources: say('文件B 三(2)(3)(4)；节点 M028、M090', 'Document B 3(2)–(4); milestones M028, M090'),
          dwellSec: 45,
          frame: 'circle:jiaodong',
          layers: LAYER_PRESETS.leader,
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
            '鲁南四市过去最大的短板是横向通道，日兰高铁贯通后，自日照到菏泽一线贯穿。',
            'The lack was an east–west line; the Rizhao–Lankao railway now runs through all four cities.',
          ),
          sources: say('文件A 第19条；节点 M044、M080', 'Document A clause 19; milestones M044, M080'),
          dwellSec: 45,
          frame: 'circle:lunan',
          layers: LAYER_PRESETS.transport,
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
