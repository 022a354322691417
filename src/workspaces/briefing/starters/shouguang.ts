import type { LayerId } from '@/domain/view-state/layer-id';
import { say, type Starter } from './starter';

const NEAR: readonly LayerId[] = [
  'lake',
  'river',
  'city',
  'county',
  'rail_high_speed',
  'park',
  'port',
  'project',
];
const REGION = 'county:370783' as const;

/** 寿光近景: a county seen close. */
export const SHOUGUANG: Starter = {
  id: 'starter-shouguang',
  title: say('寿光近景', 'Shouguang close up'),
  subtitle: say('一个县级市怎样接住省里的任务', 'How one county takes up the province’s tasks'),
  chapters: [
    {
      title: say('在全省的位置', 'Where it lies'),
      scenes: [
        {
          kind: 'opening',
          title: say('寿光近景', 'Shouguang close up'),
          points: [
            say('八大产业、六大园区、四类平台', 'Eight industries, six parks, four kinds of platforms'),
          ],
          notes: say(
            '从省到县：同一张图放大，同一套口径。实施意见 {节点:M023} 公开。',
            'From province to county: the same map, the same definitions. The opinion was public on {节点:M023}.',
          ),
          sources: say('2018 年寿光实施意见', 'Shouguang opinion of 2018'),
          dwellSec: 20,
          transition: 'fade',
          frame: REGION,
          layers: NEAR,
          view: { region: REGION },
        },
        {
          title: say('潍坊北部、莱州湾南岸', 'North of Weifang, south of Laizhou Bay'),
          points: [
            say('属胶东经济圈', 'In the Jiaodong circle'),
            say('2020 年第七次全国人口普查：116.34 万人', 'Census of 2020: 1.1634 million residents'),
            say('北临莱州湾，县内有海港', 'On Laizhou Bay, with a sea port'),
          ],
          notes: say(
            '先看区位：北临莱州湾有港，东南接潍坊城区。人口为普查数，与右侧卡片一致。',
            'Its place: a port on the bay in the north, Weifang to the south-east. The figure is of the census, as on the card.',
          ),
          sources: say('第七次全国人口普查（2020 年）', 'National census of 2020'),
          dwellSec: 40,
          frame: 'city:370700',
          layers: ['circle', 'lake', 'river', 'city', 'county', 'rail_high_speed', 'port'],
          view: { selection: REGION },
          annotations: [
            {
              kind: 'callout',
              anchor: { kind: 'entity', ref: REGION },
              text: say('寿光市：北临莱州湾', 'Shouguang: on Laizhou Bay'),
            },
          ],
        },
      ],
    },
    {
      title: say('园区与项目', 'Parks and projects'),
      scenes: [
        {
          title: say('六大园区', 'Six parks'),
          points: [
            say('文件列重点园区 {目标:T088} 个', '{目标:T088} parks are named'),
            say(
              '园区（含园中园）共 {园区} 个，文件未写镇街的不落图',
              '{园区} parks and parks within parks; those without a named town are not on the map',
            ),
            say(
              '北部临港与海洋化工，中部高新与产城融合，西部生态造纸',
              'North: port and marine chemicals; middle: high-tech and new town; west: paper',
            ),
            say('位置精确到镇街，以相应符号表示', 'Positions are known to the town and drawn so'),
          ],
          notes: say(
            '北部羊口、侯镇以化工、临港为主；中部古城、洛城为高新与产城融合；文家为晨鸣工业园。',
            'Chemicals and port industry in the north, high-tech in the middle, paper in the west.',
          ),
          sources: say(
            '2018 年寿光实施意见第 8 条；位置为镇街代表点',
            'Shouguang opinion of 2018, clause 8; places are those of the towns',
          ),
          dwellSec: 50,
          frame: REGION,
          layers: ['lake', 'river', 'county', 'park', 'port'],
          view: { region: REGION },
        },
        {
          title: say('八大产业', 'Eight industries'),
          points: [
            say(
              '传统四业：品质蔬菜、高端化工、生态造纸、智慧物流',
              'Four to improve: vegetables, chemicals, paper, logistics',
            ),
            say(
              '新兴四业：新材料、新一代信息技术、装备制造、医养健康',
              'Four to grow: materials, IT, equipment, health',
            ),
            say(
              '2022 年主营业务收入目标：生态造纸 {目标:T071} 亿元、新材料 {目标:T073} 亿元以上、装备制造 {目标:T075} 亿元',
              'Revenue targets of 2022, in 100 million yuan: paper {目标:T071}, materials over {目标:T073}, equipment {目标:T075}',
            ),
          ],
          notes: say(
            '目标值均引自文件原文，是否达成未见公开数据，不作判断。',
            'Targets as the document states them; no public figure tells whether they were met.',
          ),
          sources: say('2018 年寿光实施意见第 1、2 条', 'Shouguang opinion of 2018, clauses 1 and 2'),
          dwellSec: 50,
          frame: REGION,
          layers: NEAR,
          view: { region: REGION },
        },
        {
          title: say('县级项目也进一张图', 'County projects on the same map'),
          points: [
            say(
              '寿光实施意见等文件所列项目与平台 {文件项目} 个',
              '{文件项目} projects and platforms named here',
            ),
            say(
              '已上图 {上图项目} 个，未上图 {未上图项目} 个',
              '{上图项目} on the map, {未上图项目} without a known place',
            ),
          ],
          notes: say(
            '未上图的都有原因：文件未写镇街，系统不猜位置。县里补充坐标后即可上图。',
            'Those without a place: the document names no town, and nothing is guessed.',
          ),
          sources: say(
            '2018 年寿光实施意见各条；文件所列项目逐个计数，别名不重复计',
            'Shouguang opinion of 2018; each named project counted once under all its names',
          ),
          dwellSec: 40,
          frame: REGION,
          layers: ['lake', 'river', 'county', 'project'],
          view: { region: REGION },
        },
        {
          title: say('路与港：津潍高铁过寿光', 'Roads and the port'),
          points: [
            say('津潍高铁可研 {节点:M051} 获批', 'Tianjin–Weifang railway approved {节点:M051}'),
            say(
              '{节点:M052}：{节点内容:M052}',
              'Shouguang East under construction, embankment 90 % done ({节点:M052})',
            ),
            say('寿光港在羊口', 'The port of Shouguang lies at Yangkou'),
          ],
          notes: say(
            '高铁虚线表示在建，不把计划当完成。',
            'Dashed is building; a plan is not counted as done.',
          ),
          sources: say(
            '津潍高铁可研获批见网易 2022 年 1 月 17 日、寿光东站施工见国际在线 2025 年 5 月 12 日报道',
            'Reports of NetEase (17 January 2022) and CRI Online (12 May 2025)',
          ),
          dwellSec: 40,
          frame: [118.3, 36.5, 119.6, 37.45],
          layers: [
            'lake',
            'river',
            'county',
            'expressway',
            'rail_high_speed',
            'rail_freight',
            'station',
            'port',
          ],
        },
        {
          kind: 'closing',
          title: say('上下一张图', 'One map for province and county'),
          points: [
            say(
              '省看全局，县看近景，口径一致',
              'The province sees the whole, the county the detail, by one definition',
            ),
          ],
          notes: say(
            '收尾：可直接键入镇街、园区、企业名称查询。',
            'Close: type a town, a park or a company.',
          ),
          sources: say('2018 年寿光实施意见', 'Shouguang opinion of 2018'),
          dwellSec: 20,
          transition: 'fade',
          frame: REGION,
          layers: NEAR,
          view: { region: REGION },
        },
      ],
    },
  ],
};
