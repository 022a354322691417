import type { LayerId } from '@/domain/view-state/layer-id';
import { say, type Starter } from './starter';

const RAIL: readonly LayerId[] = ['lake', 'river', 'city', 'rail_high_speed', 'core'];
const ROAD: readonly LayerId[] = ['lake', 'river', 'city', 'expressway', 'core'];
const A19 = say(
  '2018 年省实施意见第 19 条；线路据公开资料描绘，里程按图量算',
  'Provincial opinion of 2018, clause 19; lines drawn from public sources, lengths measured on the map',
);

/** 交通网 2008–2030: the networks year by year. */
export const NETWORKS: Starter = {
  id: 'starter-networks',
  title: say('交通网 2008—2030', 'Networks 2008–2030'),
  subtitle: say('高铁、高速、机场逐年成网', 'Rail, roads and airports, year by year'),
  chapters: [
    {
      title: say('目标', 'Targets'),
      scenes: [
        {
          kind: 'opening',
          title: say('交通网 2008—2030', 'Networks 2008–2030'),
          points: [say('从“一条线”到“一张网”', 'From one line to a network')],
          notes: say(
            '这份汇报按年份看网络怎样长出来。线路是按公开资料描绘的，里程按图量算，与公开报道数分列。',
            'We watch the network grow. Lines are drawn from public sources; lengths are measured on the map and stand apart from reported ones.',
          ),
          sources: A19,
          dwellSec: 20,
          transition: 'fade',
          frame: 'province:370000',
          month: '2026-07',
          layers: [...RAIL, 'expressway', 'airport'],
        },
        {
          title: say('2018 年定下的目标', 'The targets of 2018'),
          points: [
            say(
              '快速客运铁路“{目标:T011}”，货运铁路“{目标:T012}”',
              'Fast passenger rail: three rings, four lines across, six down; freight: four down, four across',
            ),
            say(
              '到 2022 年：高铁 {目标:T014} 公里，高速公路 {目标:T015} 公里',
              'By 2022: {目标:T014} km of high-speed rail, {目标:T015} km of expressway',
            ),
            say(
              '民用机场 {目标:T017} 个，通用机场 {目标:T019} 个',
              '{目标:T017} civil and {目标:T019} general airports',
            ),
          ],
          notes: say(
            '目标写在 2018 年实施意见第 19 条。后面每一幕都拿这几个数来对照。',
            'The targets stand in clause 19 of the 2018 opinion. Every scene that follows is held against them.',
          ),
          sources: say('2018 年省实施意见第 19 条', 'Provincial opinion of 2018, clause 19'),
          dwellSec: 40,
          frame: 'province:370000',
          month: '2018-02',
          layers: [...RAIL, 'expressway', 'airport'],
        },
      ],
    },
    {
      title: say('高铁逐年成网', 'High-speed rail'),
      scenes: [
        {
          title: say('2008 年底：胶济一线', 'End of 2008: one line to Qingdao'),
          points: [
            say('高铁（客专）通车 {高铁里程} 公里', '{高铁里程} km open'),
            say('实线为通车，虚线为在建，点线为规划', 'Solid is open, dashed is building, dotted is planned'),
          ],
          notes: say(
            '起点：胶济客专。请注意图例——线型就是状态。',
            'The beginning: the Qingdao–Jinan passenger line. The line style is the status.',
          ),
          sources: A19,
          dwellSec: 30,
          frame: 'province:370000',
          month: '2008-12',
          layers: RAIL,
        },
        {
          title: say('2018 年底：济青、青盐开通', 'End of 2018: Jinan–Qingdao and the coast'),
          points: [
            say('高铁通车 {高铁里程} 公里', '{高铁里程} km open'),
            say(
              '济青高铁 {节点:M066} 开通，青盐铁路 {节点:M091} 开通',
              'Jinan–Qingdao opened {节点:M066}, the coastal line {节点:M091}',
            ),
          ],
          notes: say(
            '十年间多出京沪、石济、青荣、济青、青盐，省会与半岛之间形成第二通道。',
            'Ten years added the Beijing–Shanghai, Shijiazhuang, Rongcheng, Jinan–Qingdao and coastal lines.',
          ),
          sources: say(
            '2018 年省实施意见第 19 条；里程按图量算；济青高铁、青盐铁路开通日期为公开信息（未附文献）',
            'Provincial opinion of 2018, clause 19; lengths as drawn; opening days: public knowledge, no document kept',
          ),
          dwellSec: 40,
          frame: 'province:370000',
          month: '2018-12',
          layers: RAIL,
        },
        {
          title: say('2024 年底：鲁南贯通、潍烟开通', 'End of 2024: the south and the north shore'),
          points: [
            say(
              '按图量算 {高铁里程} 公里，公开报道 {实绩:T014} 公里',
              '{高铁里程} km as drawn, {实绩:T014} km as published',
            ),
            say('2022 年目标 {目标:T014} 公里，尚未达到', 'Target for 2022: {目标:T014} km, not yet met'),
            say('日兰高铁 {节点:M044} 全线贯通', 'Rizhao–Lankao complete {节点:M044}'),
            say('潍烟高铁 {节点:M069} 开通', 'Weifang–Yantai opened {节点:M069}'),
          ],
          notes: say(
            '两个数不同，是口径不同：图上只量算已描绘线路，共线只计一次。2022 年 {目标:T014} 公里的目标，至此尚未达到。',
            'The figures differ by definition: the map measures what is drawn, shared track once. The target of {目标:T014} km, set for 2022, was not yet met.',
          ),
          sources: say(
            '里程按图量算；2024 年底里程见公开报道；日兰高铁、潍烟高铁日期为公开信息（未附文献）',
            'Lengths as drawn; length at the end of 2024: press reports; opening days: public knowledge, no document kept',
          ),
          dwellSec: 50,
          frame: 'province:370000',
          month: '2024-12',
          layers: RAIL,
        },
        {
          title: say('2030 年：在建与规划的线路', '2030: what is building and planned'),
          points: [
            say(
              '至 {月份} 确定通车 {高铁里程} 公里，其余按计划',
              'Certainly open by {月份}: {高铁里程} km; the rest is by plan',
            ),
            say(
              '津潍高铁可研 {节点:M051} 获批，济枣高铁 {节点:M062} 开工',
              'Tianjin–Weifang approved {节点:M051}, Jinan–Zaozhuang begun {节点:M062}',
            ),
          ],
          notes: say(
            '未来月份只显示计划，不把计划当完成。空心、虚线都表示“还不是”。',
            'Months ahead show plans and never count them as done.',
          ),
          sources: say(
            '里程按图量算；津潍高铁可研获批见网易 2022 年 1 月 17 日、济枣高铁开工见光明网 2023 年 12 月 16 日报道',
            'Lengths as drawn; reports of NetEase (17 January 2022) and Guangming Online (16 December 2023)',
          ),
          dwellSec: 40,
          frame: 'province:370000',
          month: '2030-12',
          layers: RAIL,
        },
      ],
    },
    {
      title: say('高速与机场', 'Roads and airports'),
      scenes: [
        {
          title: say('高速公路：九纵五横一环七连', 'Expressways: nine down, five across'),
          points: [
            say(
              '按图量算 {高速公路里程@2024-12} 公里，公开数 {实绩:T015} 公里',
              '{高速公路里程@2024-12} km as drawn, {实绩:T015} km as published',
            ),
            say(
              '2022 年目标 {目标:T015} 公里，按公开数已超过',
              'Target for 2022: {目标:T015} km, passed by the published figure',
            ),
            say('路网调整方案 {节点:M015} 见报', 'The plan was published {节点:M015}'),
          ],
          notes: say(
            '2022 年 {目标:T015} 公里的目标，按 2024 年底公开数已经超过。按县城连线示意的路段，图上另有线型。',
            'The target of {目标:T015} km, set for 2022, is passed by the figure of 2024. Schematic stretches have their own line style.',
          ),
          sources: say(
            '2018 年省实施意见第 19 条；里程按图量算；路网调整方案见青岛新闻网 2016 年 12 月 12 日报道；通车里程见养护统计年报 2024',
            'Provincial opinion of 2018, clause 19; lengths as drawn; plan: Qingdao News, 12 December 2016; length: maintenance statistics of 2024',
          ),
          dwellSec: 40,
          frame: 'province:370000',
          month: '2024-12',
          layers: ROAD,
        },
        {
          title: say('机场：目标 12 个民用机场', 'Twelve civil airports as the target'),
          points: [
            say('在用 {运营机场} 个，目标 {目标:T017} 个', '{运营机场} in service of {目标:T017}'),
            say(
              '菏泽 {节点:M080} 通航；枣庄 {节点:M048} 全面开工，{节点:M050} 称已具备通航条件；聊城未查到开工报道',
              'Heze opened {节点:M080}; Zaozhuang begun {节点:M048} and said to be ready {节点:M050}; no report that Liaocheng has begun',
            ),
          ],
          notes: say(
            '迁建机场只计一个。青岛 {节点:M090}、济宁 {节点:M061} 完成转场。',
            'A moved airport counts once. Qingdao moved {节点:M090}, Jining {节点:M061}.',
          ),
          sources: say(
            '2018 年省实施意见第 19 条；枣庄机场见市交通运输局网站等报道；其余机场启用日期为公开信息（未附文献）',
            'Provincial opinion of 2018, clause 19; Zaozhuang: its transport bureau and press reports; other opening days: public knowledge, no document kept',
          ),
          dwellSec: 40,
          frame: 'province:370000',
          layers: ['lake', 'river', 'city', 'general_airport', 'airport', 'core'],
        },
      ],
    },
  ],
};
