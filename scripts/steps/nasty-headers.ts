import { type NastyCase, textCase, xlsxCase } from './nasty-case';

const PLAIN = ['序号', '项目名称', '建设地点', '总投资（万元）', '2020年计划投资（万元）', '责任单位'];
const row = (n: number, name: string): readonly (string | number)[] => [
  n,
  name,
  '寿光市',
  50_000,
  10_000,
  '市发改委',
];

/** Headers the way project offices draw them. */
export const HEADER_CASES: readonly NastyCase[] = [
  xlsxCase(
    'header-plain',
    '普通表头',
    { rows: [PLAIN, row(1, '甲项目'), row(2, '乙项目')] },
    {
      ready: 2,
      tray: 0,
      columns: { 序号: 'sequence', 项目名称: 'name', 建设地点: 'place', 责任单位: 'responsibleUnit' },
      rows: [
        { project: { name: '甲项目', countyAdcode: 370783, cityAdcode: 370700, totalInvestmentWan: 50_000 } },
      ],
    },
  ),
  xlsxCase(
    'header-title-rows',
    '表头上方有标题、填报单位与单位说明',
    {
      rows: [
        ['附件1'],
        ['潍坊市2020年1—6月重点项目调度表'],
        ['填报单位：潍坊市发展改革委', undefined, undefined, undefined, '单位：亿元'],
        ['序号', '项目名称', '总投资', '年度计划投资', '1-6月完成投资'],
        [1, '甲项目', 5, 1.2, 0.6],
      ],
      merges: [[1, 0, 1, 4]],
    },
    {
      ready: 1,
      tray: 0,
      kinds: { title: 3, header: 1 },
      month: '2020-06',
      rows: [
        {
          project: {
            totalInvestmentWan: 50_000,
            cityAdcode: 370700,
            annualPlans: [{ year: 2020, plannedInvestmentWan: 12_000 }],
          },
          reports: [{ cumulativeWan: 6000 }],
        },
      ],
    },
    '调度表.xlsx',
  ),
  xlsxCase(
    'header-two-rows-merged',
    '两行合并表头',
    {
      rows: [
        ['序号', '项目名称', '投资情况（万元）', undefined, undefined, '联系人'],
        [undefined, undefined, '总投资', '2020年计划', '1-6月完成', undefined],
        [1, '甲项目', 50_000, 10_000, 4500, '张三'],
      ],
      merges: [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 4],
        [0, 5, 1, 5],
      ],
    },
    {
      ready: 1,
      tray: 0,
      kinds: { header: 2 },
      columns: {
        '投资情况（万元） › 总投资': 'totalInvestment',
        '投资情况（万元） › 2020年计划': 'annualPlan',
        '投资情况（万元） › 1-6月完成': 'cumulative',
      },
      rows: [{ reports: [{ cumulativeWan: 4500 }], contact: { person: '张三', phone: '' } }],
    },
  ),
  xlsxCase(
    'header-three-rows',
    '三行合并表头加列号行',
    {
      rows: [
        ['序号', '项目名称', '2020年投资', undefined, undefined, '联系人', undefined],
        [undefined, undefined, '计划投资', '完成情况', undefined, '姓名', '电话'],
        [undefined, undefined, undefined, '本月完成', '1-6月累计完成', undefined, undefined],
        ['甲', '乙', 1, 2, 3, 4, 5],
        [1, '甲项目', 10_000, 800, 4500, '张三', '0536-1234567'],
      ],
      merges: [
        [0, 0, 2, 0],
        [0, 1, 2, 1],
        [0, 2, 0, 4],
        [1, 2, 2, 2],
        [1, 3, 1, 4],
        [0, 5, 0, 6],
        [1, 5, 2, 5],
        [1, 6, 2, 6],
      ],
    },
    {
      ready: 1,
      tray: 0,
      kinds: { header: 4 },
      rows: [
        {
          project: { annualPlans: [{ year: 2020, plannedInvestmentWan: 10_000 }] },
          reports: [{ cumulativeWan: 4500, monthWan: 800 }],
          contact: { person: '张三', phone: '0536-1234567' },
        },
      ],
    },
  ),
  xlsxCase(
    'header-unit-row',
    '单位单独一行',
    {
      rows: [
        ['序号', '项目名称', '总投资', '年度计划投资', '占地面积'],
        ['', '', '（亿元）', '（万元）', '（亩）'],
        [1, '甲项目', 5, 10_000, 300],
      ],
    },
    {
      ready: 1,
      tray: 0,
      kinds: { header: 2 },
      rows: [
        {
          project: {
            totalInvestmentWan: 50_000,
            annualPlans: [{ year: 2020, plannedInvestmentWan: 10_000 }],
          },
          extras: [{ heading: '占地面积', text: '300' }],
        },
      ],
    },
  ),
  textCase(
    'header-two-rows-csv',
    '合并表头另存为 CSV 后只剩左上角',
    '序号,项目名称,投资情况（亿元）,,责任单位\n,,总投资,2020年计划投资,\n1,甲项目,5,1,市发改委\n',
    {
      ready: 1,
      tray: 0,
      kinds: { header: 2 },
      rows: [
        {
          project: {
            totalInvestmentWan: 50_000,
            annualPlans: [{ year: 2020, plannedInvestmentWan: 10_000 }],
          },
        },
      ],
    },
  ),
  xlsxCase(
    'header-two-years',
    '两个年度的计划并列',
    {
      rows: [
        ['项目名称', '2019年计划投资（万元）', '2020年计划投资（万元）'],
        ['甲项目', 3000, 4000],
      ],
    },
    {
      ready: 1,
      tray: 0,
      rows: [
        {
          project: {
            annualPlans: [
              { year: 2019, plannedInvestmentWan: 3000 },
              { year: 2020, plannedInvestmentWan: 4000 },
            ],
          },
        },
      ],
    },
  ),
  xlsxCase(
    'header-months',
    '逐月累计列',
    {
      rows: [
        ['项目名称', '2020年1-5月完成（万元）', '2020年1-6月完成（万元）', '6月完成（万元）'],
        ['甲项目', 3000, 4000, 1000],
      ],
    },
    {
      ready: 1,
      tray: 0,
      rows: [{ reports: [{ cumulativeWan: 3000 }, { cumulativeWan: 4000, monthWan: 1000 }], extras: [] }],
    },
    '调度.xlsx',
  ),
  xlsxCase(
    'header-since-start',
    '既有本年累计又有开工以来累计',
    {
      rows: [
        ['项目名称', '本年累计完成（万元）', '累计完成（万元）'],
        ['甲项目', 3000, 40_000],
      ],
    },
    {
      ready: 1,
      tray: 0,
      columns: { '累计完成（万元）': 'everDone' },
      rows: [{ reports: [{ cumulativeWan: 3000 }] }],
    },
  ),
  xlsxCase(
    'header-spaces',
    '表头里有空格和换行',
    {
      rows: [
        ['序  号', '项 目\n名 称', '总 投 资\n（万 元）'],
        [1, '甲项目', 500],
      ],
    },
    { ready: 1, tray: 0, rows: [{ project: { name: '甲项目', totalInvestmentWan: 500 } }] },
  ),
  xlsxCase(
    'header-repeated',
    '每页重复表头',
    { rows: [PLAIN, row(1, '甲项目'), PLAIN, row(2, '乙项目')] },
    { ready: 2, tray: 0, kinds: { header: 1, repeated_header: 1 } },
  ),
  xlsxCase(
    'header-twice-same',
    '同名列出现两次',
    {
      rows: [
        ['项目名称', '总投资（万元）', '总投资（万元）'],
        ['甲项目', 500, 600],
      ],
    },
    { ready: 1, tray: 0, rows: [{ project: { totalInvestmentWan: 500 }, extras: [{ text: '600' }] }] },
  ),
  xlsxCase(
    'header-unknown-column',
    '不认识的列原样保留',
    {
      rows: [
        ['项目名称', '总投资（万元）', '亮点'],
        ['甲项目', 500, '全省首个'],
      ],
    },
    {
      ready: 1,
      tray: 0,
      notes: ['kept_as_extra'],
      columns: { 亮点: null },
      rows: [{ extras: [{ heading: '亮点', text: '全省首个' }] }],
    },
  ),
  xlsxCase(
    'header-none',
    '没有表头的通讯录',
    {
      rows: [
        ['张三', '123'],
        ['李四', '456'],
      ],
    },
    { ready: 0, tray: 0, kinds: { no_table: 2 } },
  ),
  xlsxCase(
    'header-planned-actual',
    '计划与实际时间分组',
    {
      rows: [
        ['项目名称', '开工时间', undefined, '竣工时间', undefined],
        [undefined, '计划', '实际', '计划', '实际'],
        ['甲项目', '2020年3月', '2020.4', '2021年底', '—'],
      ],
      merges: [
        [0, 0, 1, 0],
        [0, 1, 0, 2],
        [0, 3, 0, 4],
      ],
    },
    {
      ready: 1,
      tray: 0,
      rows: [
        {
          project: {
            milestones: [
              { kind: 'start', baseline: '2020-03', actual: '2020-04' },
              { kind: 'completion', baseline: '2021-10/2021-12' },
            ],
          },
        },
      ],
    },
  ),
  xlsxCase(
    'header-row-five-column-c',
    '表格不从 A1 开始',
    {
      rows: [
        [],
        [],
        [],
        [],
        [undefined, undefined, '项目名称', '总投资（亿元）'],
        [undefined, undefined, '甲项目', 2],
      ],
    },
    { ready: 1, tray: 0, rows: [{ source: { row: 6 }, project: { totalInvestmentWan: 20_000 } }] },
  ),
  xlsxCase(
    'header-lookalikes',
    '貌似而不是：企业信用代码、十四五计划、按行业分的类别',
    {
      rows: [
        [
          '编号',
          '项目名称',
          '统一社会信用代码',
          '“十四五”计划投资（万元）',
          '项目类别',
          '开工（拟开工）时间',
          '联系人及电话',
        ],
        ['SD-2020-001', '甲项目', '91370700X', 90_000, '工业', '2020年4月', '张三 0536-1234567'],
        ['SD-2020-002', '乙项目', '91370700X', 80_000, '交通', '2020年9月', '李四：13800000000'],
      ],
    },
    {
      ready: 2,
      tray: 0,
      columns: { 编号: 'id', 统一社会信用代码: 'extra', 项目类别: 'extra' },
      rows: [
        {
          project: { id: 'SD-2020-001', milestones: [{ kind: 'start', actual: '2020-04' }] },
          contact: { person: '张三', phone: '0536-1234567' },
        },
        { project: { milestones: [{ kind: 'start', forecast: '2020-09' }] }, contact: { person: '李四' } },
      ],
    },
  ),
  xlsxCase(
    'header-city-or-county',
    '“市（县、区）”一列里既有市也有县',
    {
      rows: [
        ['项目名称', '市（县、区）', '总投资（万元）'],
        ['甲项目', '寿光市', 1],
        ['乙项目', '烟台市', 2],
      ],
    },
    { ready: 2, tray: 0, rows: [{ project: { countyAdcode: 370783 } }, { project: { cityAdcode: 370600 } }] },
  ),
];
