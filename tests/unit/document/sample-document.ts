import type {
  DocumentBlock,
  DocumentCell,
  DocumentFigure,
  DocumentRun,
  FigureUnit,
  OfficialDocument,
} from '@/domain/document/official-document';

const CITIES =
  '济南市 青岛市 淄博市 枣庄市 东营市 烟台市 潍坊市 济宁市 泰安市 威海市 日照市 临沂市 德州市 聊城市 滨州市 菏泽市'.split(
    ' ',
  );
const FIELDS = [
  '新一代信息技术',
  '高端装备',
  '新能源新材料',
  '现代海洋',
  '医养健康',
  '高端化工',
  '现代高效农业',
];

const words = (text: string): DocumentRun => ({ kind: 'text', text });
const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text });

/** Collects figures while a document is written. */
class FigureBook {
  readonly figures = new Map<string, DocumentFigure>();

  /** A number rounded to digits, with its sign where asked. */
  add(
    id: string,
    value: number | null,
    unit: FigureUnit,
    rule: string,
    digits = 0,
    sign = false,
  ): DocumentRun {
    const text =
      value === null
        ? '—'
        : `${sign && value >= 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;
    const projectIds = Array.from({ length: 3 }, (_, at) => `drill-${id}-${at}`);
    this.figures.set(id, { id, text, value, unit, rule, projectIds });
    return { kind: 'figure', figureId: id };
  }
}

const cell = (...runs: readonly (DocumentRun | string)[]): DocumentCell => ({
  runs: runs.map((run) => (typeof run === 'string' ? words(run) : run)),
});
const column = (heading: string, unit: string, align: 'start' | 'end' | 'center') => ({
  heading,
  unit,
  align,
});

function cityTable(book: FigureBook): DocumentBlock {
  return {
    kind: 'table',
    id: 'cities',
    title: '各市省重大项目开工和投资完成情况',
    columns: [
      column('位次', '', 'center'),
      column('市', '', 'start'),
      column('开工率', '%', 'end'),
      column('累计完成', '亿元', 'end'),
      column('投资完成率', '%', 'end'),
      column('超欠序时', '个百分点', 'end'),
      column('亮灯', '', 'center'),
    ],
    rows: CITIES.map((name, at) => {
      const rate = at === 15 ? null : 61.27 - at * 1.618;
      return [
        cell(book.add(`city.${at}.rank`, rate === null ? null : at + 1, 'rank', 'RANK-2')),
        cell(name),
        cell(book.add(`city.${at}.start`, 98.765 - at * 2.31, 'percent', 'RATE-1', 2)),
        cell(book.add(`city.${at}.done`, 187.3456 - at * 9.87, 'yi', 'RATE-2', 2)),
        cell(book.add(`city.${at}.rate`, rate, 'percent', 'RATE-2', 2)),
        cell(book.add(`city.${at}.lead`, rate === null ? null : rate - 50, 'points', 'RATE-4', 2, true)),
        {
          runs: [],
          light: rate === null ? 'none' : rate >= 50 ? 'green' : rate >= 40 ? 'yellow' : 'red',
        },
      ];
    }),
    isWide: false,
    note: '注：按投资完成率排序；菏泽市当月未报数，不参与排名。',
  };
}

function wideTable(book: FigureBook, rowCount: number): DocumentBlock {
  return {
    kind: 'table',
    id: 'late',
    title: '欠序时项目清单',
    columns: [
      column('序号', '', 'center'),
      column('项目名称', '', 'start'),
      column('所在市', '', 'start'),
      column('专班', '', 'start'),
      column('总投资', '万元', 'end'),
      column('年度计划', '万元', 'end'),
      column('累计完成', '万元', 'end'),
      column('完成率', '%', 'end'),
      column('超欠序时', '个百分点', 'end'),
      column('月均需完成', '万元', 'end'),
      column('亮灯', '', 'center'),
      column('主要堵点', '', 'start'),
    ],
    rows: Array.from({ length: rowCount }, (_, at) => {
      const [plan, done] = [12_000 + at * 137, 3_000 + at * 41];
      const [city, field] = [CITIES[at % 16] ?? '', FIELDS[at % 7] ?? ''];
      return [
        cell(book.add(`late.${at}.no`, at + 1, 'count', 'RANK-2')),
        cell(`${city.slice(0, 2)}${field}产业园${at % 3 === 0 ? '及配套基础设施一体化建设' : ''}项目`),
        cell(city),
        cell(field),
        cell(book.add(`late.${at}.total`, plan * 3, 'wan', 'RATE-2')),
        cell(book.add(`late.${at}.plan`, plan, 'wan', 'RATE-2')),
        cell(book.add(`late.${at}.done`, done, 'wan', 'RATE-2')),
        cell(book.add(`late.${at}.rate`, (done / plan) * 100, 'percent', 'RATE-2', 1)),
        cell(book.add(`late.${at}.lead`, (done / plan) * 100 - 50, 'points', 'RATE-4', 1, true)),
        cell(book.add(`late.${at}.need`, (plan - done) / 6, 'wan', 'RATE-6')),
        { runs: [], light: at % 2 === 0 ? 'red' : 'yellow' },
        cell(['土地征收未完成', '环评批复待办', '=资金未到位', '—'][at % 4] ?? ''),
      ];
    }),
    isWide: true,
    note: '',
  };
}

/**
 * A bulletin as offices write it: a ranked table of 16 cities, a wide list, a chart, a paragraph whose number an office changed.
 * Every figure is made by a formula of the row's number; nothing of it is of the real world.
 */
export function sampleDocument({ wideRows = 104, drill = true } = {}): OfficialDocument {
  const book = new FigureBook();
  const rate = book.add('province.start', 89.5462378, 'percent', 'RATE-1', 2);
  const total = book.add('province.count', 1907, 'count', 'RATE-1');
  const planned = book.add('province.planned', 1741, 'count', 'RATE-1');
  const started = book.add('province.started', 1559, 'count', 'RATE-1');
  const done = book.add('province.rate', 45.4821, 'percent', 'RATE-2', 1);
  const lead = book.add('province.lead', -4.5179, 'points', 'RATE-4', 1);
  const table = cityTable(book);
  const wide = wideTable(book, wideRows);
  const blocks: readonly DocumentBlock[] = [
    heading(1, '一、总体情况'),
    {
      kind: 'paragraph',
      id: 'totals',
      runs: [
        words('截至6月底，全省列入调度的省重大项目共'),
        total,
        words('个，其中实施类计划年内开工'),
        planned,
        words('个（准备类、储备类不计入开工率），已开工'),
        started,
        words('个，开工率'),
        rate,
        words('%。'),
      ],
      edited: null,
    },
    {
      kind: 'paragraph',
      id: 'completion',
      runs: [words('累计完成投资占年度计划的'), done, words('%，比序时进度低'), lead, words('个百分点。')],
      edited: {
        runs: [words('累计完成投资占年度计划的46%，比序时进度低4个百分点，各市要对照差距抓紧追赶。')],
        numbersChanged: true,
      },
    },
    heading(1, '二、各市情况'),
    heading(2, '（一）排名'),
    {
      kind: 'paragraph',
      id: 'cities.words',
      runs: [
        words('有'),
        book.add('cities.ahead', 7, 'count', 'RANK-2'),
        words('个市超过序时进度。排名如下。'),
      ],
      edited: null,
    },
    table,
    {
      kind: 'chart',
      id: 'cities.chart',
      title: '各市投资完成率',
      valueTitle: '投资完成率（%）',
      bars: CITIES.map((label, at) => ({ label, figureId: `city.${at}.rate` })),
    },
    heading(2, '（二）需要关注的问题'),
    heading(3, '1.部分项目推进偏慢'),
    {
      kind: 'paragraph',
      id: 'late.words',
      runs: [
        words('欠序时的项目共'),
        book.add('late.count', wideRows, 'count', 'RANK-2'),
        words('个，'),
        words(
          '主要原因是土地征收、环境影响评价和资金到位不同步，有关市要逐个项目明确责任人和完成时限，由市专班按周调度，确保问题不过月。',
        ),
      ],
      edited: null,
    },
    ...(wideRows === 0 ? [] : [heading(1, '三、欠序时项目'), wide]),
    heading(1, '四、下一步工作'),
    {
      kind: 'paragraph',
      id: 'next',
      runs: [words('请各市按《省重大项目管理办法》要求，于7月5日前报送整改情况。')],
      edited: null,
    },
  ];
  return {
    title: '关于2020年6月全省重大项目调度情况的通报',
    issuer: '各市人民政府，省政府有关部门：\n山东省重大项目调度专班（演练）',
    stamp: {
      monthText: '2020年6月',
      madeOn: '2020-07-02',
      library: '演练库',
      drill,
      dataHash: '3f9a1c5e7d20b84466aa0d3c52e18f97c4b1a6d0e2f345678901234567890abc',
    },
    blocks,
    figures: book.figures,
  };
}
