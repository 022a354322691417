import { type NastyCase, textCase, xlsxCase } from './nasty-case';

const HEAD = ['序号', '项目名称', '县（市、区）', '总投资（万元）', '形象进度'];

/** Rows that are no projects, and projects that are no rows. */
export const ROW_CASES: readonly NastyCase[] = [
  xlsxCase(
    'rows-totals',
    '合计、小计、其中',
    {
      rows: [
        HEAD,
        ['合 计', undefined, undefined, 1500],
        [undefined, '小计：2个', undefined, 1500],
        [1, '甲项目', '寿光市', 1000],
        [2, '乙项目', '寿光市', 500],
        ['总计', '共2个项目', undefined, 1500],
      ],
    },
    { ready: 2, tray: 0, kinds: { subtotal: 3, header: 1 } },
  ),
  xlsxCase(
    'rows-headings',
    '分组标题给出市与类别',
    {
      rows: [
        HEAD,
        ['一、潍坊市（2个）', undefined, undefined, 1500],
        ['（一）实施类'],
        [1, '甲项目', '寿光', 1000],
        ['（二）储备类'],
        [2, '乙项目', '青州市', 500],
        ['二、济南市'],
        [3, '丙项目', '市中区', 500],
      ],
      merges: [[2, 0, 2, 4]],
    },
    {
      ready: 3,
      tray: 0,
      kinds: { heading: 4 },
      rows: [
        { project: { cityAdcode: 370700, countyAdcode: 370783, poolClass: 'implementing' } },
        { project: { cityAdcode: 370700, countyAdcode: 370781, poolClass: 'reserve' } },
        { project: { cityAdcode: 370100, countyAdcode: 370103 } },
      ],
    },
  ),
  xlsxCase(
    'rows-footnotes',
    '表尾注释与签字行',
    {
      rows: [
        HEAD,
        [1, '甲项目', '寿光市', 1000],
        [],
        ['注：1.本表按月填报。2.投资以万元计。'],
        ['填报人：张三', undefined, '审核人：李四', undefined, '联系电话：0536-1'],
      ],
    },
    { ready: 1, tray: 0, kinds: { footnote: 2, blank: 1 } },
  ),
  xlsxCase(
    'rows-continued-merged',
    '一个项目占三行（名称合并）',
    {
      rows: [
        ['序号', '项目名称', '建设地点', '总投资（万元）', '经度', '纬度'],
        [1, '甲项目', '寿光市羊口镇', 1000, 118.8, 37.2],
        [undefined, undefined, '寿光市营里镇', undefined, 118.9, 37.1],
        [undefined, undefined, '寿光市稻田镇', undefined, 119, 36.9],
        [2, '乙项目', '青州市', 500, undefined, undefined],
      ],
      merges: [
        [1, 0, 3, 0],
        [1, 1, 3, 1],
        [1, 3, 3, 3],
      ],
    },
    {
      ready: 2,
      tray: 0,
      notes: ['rows_joined'],
      rows: [
        {
          rows: [1, 2, 3],
          project: { placeText: '寿光市羊口镇；寿光市营里镇；寿光市稻田镇', totalInvestmentWan: 1000 },
          coordinates: [{ x: 118.8 }, { x: 118.9 }, { x: 119, y: 36.9 }],
        },
      ],
    },
  ),
  xlsxCase(
    'rows-continued-sums',
    '分标段投资逐行填写，合并名称',
    {
      rows: [
        ['项目名称', '责任单位', '总投资（万元）'],
        ['甲项目', '一公司', 1000],
        [undefined, '二公司', 600],
      ],
      merges: [[1, 0, 2, 0]],
    },
    {
      ready: 1,
      tray: 0,
      notes: ['rows_summed', 'rows_joined'],
      rows: [{ project: { totalInvestmentWan: 1600, responsibleUnit: '一公司；二公司' } }],
    },
  ),
  textCase(
    'rows-continued-blank',
    '名称留空的续行',
    '序号,项目名称,建设地点,总投资（万元）\n1,甲项目,寿光市羊口镇,1000\n,,寿光市营里镇,\n2,乙项目,青州市,500\n',
    { ready: 2, tray: 0, rows: [{ rows: [1, 2] }] },
  ),
  textCase(
    'rows-unlabelled-sum',
    '没有标签的合计行不会并入上一个项目',
    '序号,项目名称,建设地点,总投资（万元）\n1,甲项目,寿光市,1000\n2,乙项目,青州市,500\n,,,1500\n',
    { ready: 2, tray: 1, problems: ['name_missing'] },
  ),
  xlsxCase(
    'rows-city-merged',
    '市名合并在多个项目上',
    {
      rows: [
        ['市', '项目名称', '总投资（万元）'],
        ['潍坊市', '甲项目', 1000],
        [undefined, '乙项目', 500],
        ['烟台市', '丙项目', 700],
      ],
      merges: [[1, 0, 2, 0]],
    },
    {
      ready: 3,
      tray: 0,
      rows: [
        { project: { cityAdcode: 370700 } },
        { project: { cityAdcode: 370700 } },
        { project: { cityAdcode: 370600 } },
      ],
    },
  ),
  xlsxCase(
    'rows-amount-shared',
    '一笔投资合并在两个项目上',
    {
      rows: [
        ['项目名称', '责任单位', '总投资（万元）'],
        ['甲项目', '一公司', 1000],
        ['乙项目', '二公司', undefined],
      ],
      merges: [[1, 2, 2, 2]],
    },
    { ready: 0, tray: 2, problems: ['amount_shared'] },
  ),
  xlsxCase(
    'rows-duplicate',
    '同一项目填了两次',
    { rows: [HEAD, [1, '甲项目', '寿光市', 1000], [2, '甲 项 目', '寿光', 900]] },
    { ready: 1, tray: 1, problems: ['duplicate_in_file'] },
  ),
  xlsxCase(
    'rows-same-name-elsewhere',
    '不同县的同名项目不算重复',
    { rows: [HEAD, [1, '人民医院', '寿光市', 1000], [2, '人民医院', '青州市', 900]] },
    { ready: 2, tray: 0 },
  ),
  xlsxCase(
    'rows-name-only',
    '只有名称的行',
    { rows: [HEAD, [1, '甲项目', '寿光市', 1000], [2, '乙项目']] },
    { ready: 1, tray: 1, problems: ['name_only'] },
  ),
  xlsxCase(
    'rows-hidden-sheet',
    '隐藏的底稿不读，多张工作表各按自己的月份',
    [
      {
        name: '5月',
        rows: [
          ['项目名称', '本年累计完成（万元）'],
          ['甲项目', 100],
        ],
      },
      {
        name: '6月',
        rows: [
          ['项目名称', '本年累计完成（万元）'],
          ['甲项目', 200],
        ],
      },
      {
        name: '底稿',
        rows: [
          ['项目名称', '总投资'],
          ['乙项目', 1],
        ],
        hidden: true,
      },
    ],
    {
      ready: 2,
      tray: 0,
      month: '2020-05',
      rows: [{ reports: [{ cumulativeWan: 100 }] }, { reports: [{ cumulativeWan: 200 }] }],
    },
    '2020年调度.xlsx',
  ),
  xlsxCase('rows-empty-sheet', '空工作表', { rows: [] }, { ready: 0, tray: 0 }),
  xlsxCase('rows-header-only', '只有表头', { rows: [HEAD] }, { ready: 0, tray: 0, kinds: { header: 1 } }),
  xlsxCase(
    'rows-chinese-numbers',
    '以一、二、三为序号的项目不是分组标题',
    { rows: [HEAD, ['一', '甲项目', undefined, 1000], ['二', '乙项目', undefined, 500]] },
    { ready: 2, tray: 0 },
  ),
  xlsxCase(
    'rows-starred-name',
    '名称以星号开头的项目不是注释',
    { rows: [HEAD, [undefined, '*甲项目', undefined, 1000], [2, '乙项目', undefined, 500]] },
    { ready: 2, tray: 0 },
  ),
  xlsxCase(
    'rows-two-tables',
    '一张工作表里上下两张表：第二张不硬读',
    {
      rows: [
        HEAD,
        [1, '甲项目', '寿光市', 1000],
        [],
        ['项目名称', '责任单位', '年度计划投资', '总投资', '是否开工', '开工时间', '联系人'],
        ['乙项目', '某局', 5, 50, '是', '2020.3', '张三'],
      ],
    },
    { ready: 1, tray: 0, kinds: { other_table: 2, blank: 1 } },
  ),
];
