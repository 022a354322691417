import { type NastyCase, textCase, xlsxCase } from './nasty-case';

const MONEY = ['项目名称', '总投资（万元）'];
const DATES = ['项目名称', '计划开工时间', '实际开工时间'];
const march = new Date(Date.UTC(2020, 2, 1));

/** Values the way people type them. */
export const VALUE_CASES: readonly NastyCase[] = [
  xlsxCase(
    'values-amounts',
    '全角数字、千分位、约数、破折号',
    {
      rows: [
        MONEY,
        ['甲项目', '１２，３４５．５'],
        ['乙项目', '约10亿'],
        ['丙项目', '1亿2000万元'],
        ['丁项目', '1,200万元左右'],
      ],
    },
    {
      ready: 4,
      tray: 0,
      notes: ['approximate', 'unit_of_cell'],
      rows: [
        { project: { totalInvestmentWan: 12_345.5 } },
        { project: { totalInvestmentWan: 100_000 } },
        { project: { totalInvestmentWan: 12_000 } },
        { project: { totalInvestmentWan: 1200 } },
      ],
    },
  ),
  xlsxCase(
    'values-amounts-bad',
    '区间、外币、错误分节、负数进待处理',
    {
      rows: [
        MONEY,
        ['甲项目', '3-5亿'],
        ['乙项目', '500万美元'],
        ['丙项目', '1,2'],
        ['丁项目', -5],
        ['戊项目', 100],
      ],
    },
    { ready: 1, tray: 4, problems: ['amount_unreadable', 'amount_negative'] },
  ),
  xlsxCase(
    'values-blank-amounts',
    '“—”“/”“待定”是空，0 是 0',
    {
      rows: [
        ['项目名称', '总投资（万元）', '责任单位'],
        ['甲项目', '—', '一'],
        ['乙项目', '/', '二'],
        ['丙项目', '待定', '三'],
        ['丁项目', 0, '四'],
      ],
    },
    { ready: 4, tray: 0 },
  ),
  xlsxCase(
    'values-yuan',
    '以元为单位',
    {
      rows: [
        ['项目名称', '总投资/元'],
        ['甲项目', 123_456_789],
      ],
    },
    { ready: 1, tray: 0, rows: [{ project: { totalInvestmentWan: 12_345.6789 } }] },
  ),
  xlsxCase(
    'values-unit-missing',
    '没有单位：按万元并说明',
    {
      rows: [
        ['项目名称', '总投资'],
        ['甲项目', 500],
      ],
    },
    { ready: 1, tray: 0, notes: ['unit_assumed'], rows: [{ project: { totalInvestmentWan: 500 } }] },
  ),
  xlsxCase(
    'values-errors',
    '错误值与未计算的公式',
    { rows: [MONEY, ['甲项目', '#REF!'], ['乙项目', '=SUM(B1:B2)'], ['丙项目', 3]] },
    { ready: 1, tray: 2, problems: ['error_value', 'formula_without_value'] },
  ),
  xlsxCase(
    'values-dates',
    '各种写法的日期保留精度',
    {
      rows: [
        DATES,
        ['甲项目', '2020.3', '2020年4月15日'],
        ['乙项目', '2020年底', '—'],
        ['丙项目', '2020年二季度', 43_922],
        ['丁项目', 2020, march],
      ],
      formats: { '4,2': 'yyyy"年"m"月"' },
    },
    {
      ready: 4,
      tray: 0,
      rows: [
        { project: { milestones: [{ baseline: '2020-03', actual: '2020-04-15' }] } },
        { project: { milestones: [{ baseline: '2020-10/2020-12' }] } },
        { project: { milestones: [{ baseline: '2020-04/2020-06', actual: '2020-04-01' }] } },
        { project: { milestones: [{ baseline: '2020', actual: '2020-03' }] } },
      ],
    },
  ),
  xlsxCase(
    'values-january-or-october',
    '数值 2020.1 可能是十月',
    { rows: [DATES, ['甲项目', 2020.1, undefined]] },
    {
      ready: 1,
      tray: 0,
      notes: ['january_or_october'],
      rows: [{ project: { milestones: [{ baseline: '2020-01/2020-10' }] } }],
    },
  ),
  xlsxCase(
    'values-expected',
    '实际开工时间里写了预计或将来的日期',
    { rows: [DATES, ['甲项目', '', '预计2020年9月'], ['乙项目', '', '2020.12'], ['丙项目', '', '已开工']] },
    {
      ready: 3,
      tray: 0,
      notes: ['expected_not_actual'],
      rows: [
        { project: { milestones: [{ kind: 'start', forecast: '2020-09' }] }, reports: [] },
        { project: { milestones: [{ kind: 'start', forecast: '2020-12' }] } },
        { reports: [{ started: true }] },
      ],
    },
  ),
  xlsxCase(
    'values-dates-bad',
    '不是日期的日期',
    { rows: [DATES, ['甲项目', '2020.13', ''], ['乙项目', '尽快', ''], ['丙项目', '2020年2月30日', '']] },
    { ready: 0, tray: 3, problems: ['date_unreadable'] },
  ),
  xlsxCase(
    'values-term',
    '建设起止年限',
    {
      rows: [
        ['项目名称', '建设起止年限'],
        ['甲项目', '2018-2020'],
        ['乙项目', '2018年3月—2020年底'],
      ],
    },
    {
      ready: 2,
      tray: 0,
      rows: [
        { project: { milestones: [{ baseline: '2018' }, { kind: 'completion', baseline: '2020' }] } },
        { project: { milestones: [{ baseline: '2018-03' }, { baseline: '2020-10/2020-12' }] } },
      ],
    },
  ),
  xlsxCase(
    'values-words',
    '清单、类别、阶段、产业、层级的各种叫法',
    {
      rows: [
        ['项目名称', '所属清单', '入库类别', '项目阶段', '所属产业', '级别', '是否开工'],
        ['甲项目', '省重大项目、“双招双引”项目', '实施类', '续建', '高端化工产业', '省级', '√'],
        ['乙项目', '优选', '储备库', '未开工', '医养健康', '市级', '否'],
        ['丙项目', '某某清单', '储备', '前期', '其他', '县级', '否'],
      ],
    },
    {
      ready: 3,
      tray: 0,
      notes: ['word_unknown'],
      rows: [
        {
          project: {
            listIds: ['provincial_major', 'recruitment'],
            poolClass: 'implementing',
            stage: 'building',
            industryId: 'high_end_chemicals',
            level: 'province',
          },
          reports: [{ started: true }],
        },
        { project: { stage: 'preparation', poolClass: 'reserve' }, reports: [{ started: false }] },
        { extras: [{ text: '某某清单' }, { text: '其他' }] },
      ],
    },
  ),
  xlsxCase(
    'values-regions',
    '市县写法不一、县与市不符、功能区',
    {
      rows: [
        ['项目名称', '市', '县区', '总投资（万元）'],
        ['甲项目', '潍坊', '寿光', 1],
        ['乙项目', '山东省潍坊市', '高新区', 1],
        ['丙项目', '济南市', '寿光市', 1],
        ['丁项目', '魏坊市', '寿光市', 1],
        ['戊项目', '淄博市', '市本级', 1],
      ],
    },
    {
      ready: 3,
      tray: 2,
      problems: ['county_not_in_city', 'city_unknown'],
      notes: ['region_unknown'],
      rows: [{ project: { cityAdcode: 370700, countyAdcode: 370783 } }, { extras: [{ text: '高新区' }] }],
    },
  ),
  xlsxCase(
    'values-county-elsewhere',
    '济南一页里有寿光的项目：按寿光读，并说明；有别的问题时两个都说',
    {
      name: '济南市',
      rows: [
        ['项目名称', '县区', '总投资（万元）'],
        ['甲项目', '历下区', 1],
        ['乙项目', '寿光市', 1],
        ['丙项目', '寿光市', '若干'],
      ],
    },
    {
      ready: 2,
      tray: 1,
      problems: ['amount_unreadable'],
      notes: ['county_elsewhere'],
      rows: [{ project: { cityAdcode: 370100 } }, { project: { cityAdcode: 370700, countyAdcode: 370783 } }],
    },
  ),
  xlsxCase(
    'values-coordinates',
    '坐标原样保留：十进制、度分秒、一格两数、高斯坐标',
    {
      rows: [
        ['项目名称', '坐标'],
        ['甲项目', '118.72,36.86'],
        ['乙项目', '东经118°44′12″，北纬36°53′'],
        ['丙项目', '4083123.5, 39565432.1'],
      ],
    },
    {
      ready: 3,
      tray: 0,
      rows: [
        { coordinates: [{ x: 118.72, y: 36.86 }] },
        { coordinates: [{ xText: '东经118°44′12″', yText: '北纬36°53′', x: null }] },
        { coordinates: [{ x: 4_083_123.5, y: 39_565_432.1 }] },
      ],
    },
  ),
  xlsxCase(
    'values-month-unknown',
    '有累计完成但不知是哪个月',
    {
      rows: [
        ['项目名称', '累计完成投资（万元）'],
        ['甲项目', 100],
      ],
    },
    { ready: 0, tray: 1, month: null, problems: ['month_unknown'] },
    '调度表.xlsx',
  ),
  xlsxCase(
    'values-filled-in-date',
    '填报日期不是调度月份',
    { rows: [['填报日期：2020年7月5日'], ['项目名称', '1-6月完成投资（万元）'], ['甲项目', 100]] },
    { ready: 1, tray: 0, month: '2020-06', rows: [{ reports: [{ cumulativeWan: 100 }] }] },
    '2020年调度表.xlsx',
  ),
  textCase(
    'values-quoted-csv',
    'CSV 里的引号、换行与千分位',
    '项目名称,建设内容,总投资（万元）\n"甲,项目","年产5万吨\n含""配套""","12,345"\n',
    { ready: 1, tray: 0, rows: [{ project: { name: '甲,项目', totalInvestmentWan: 12_345 } }] },
  ),
  textCase('values-semicolon-csv', '分号分隔、带 BOM', '\uFEFF项目名称;总投资（亿元）\r\n甲项目;1.5\r\n', {
    ready: 1,
    tray: 0,
    rows: [{ project: { totalInvestmentWan: 15_000 } }],
  }),
  textCase(
    'values-gbk-csv',
    'GBK 编码',
    Uint8Array.from(Buffer.from('cfeec4bfc3fbb3c62cd7dccdb6d7ca0ad2b1c1b6b3a72c350a', 'hex')),
    { ready: 1, tray: 0, rows: [{ project: { name: '冶炼厂', totalInvestmentWan: 5 } }] },
  ),
  textCase(
    'values-injection',
    '以等号开头的名称不会当公式',
    '项目名称,总投资（万元）\n"=HYPERLINK(""http://x"",""甲"")",5\n乙项目,6\n',
    {
      ready: 2,
      tray: 0,
      rows: [{ project: { name: '=HYPERLINK("http://x","甲")' } }, { project: { name: '乙项目' } }],
    },
  ),
];
