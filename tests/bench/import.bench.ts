import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readCuratedRecords } from '../../scripts/steps/read-curated';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import { balanceRows } from '../../src/analysis/intake/conservation';
import { proposeChanges } from '../../src/analysis/intake/propose-changes';
import type { RegionNames } from '../../src/analysis/intake/read-region';
import { understandWorkbook } from '../../src/analysis/intake/understand-workbook';
import { emptyLibrary } from '../../src/domain/library/library';
import { readTableFile } from '../../src/io/read-table-file';
import { orThrow } from '../../src/lib/result';

const ROWS = 10_000;
const FILE = '2020年6月.xlsx';
const HEADINGS = [
  '序号,项目编号,项目代码,项目名称,市,县（市、区）,建设地点,经度,纬度,所属产业,所属清单,入库类别,项目阶段,专班,牵头单位',
  '责任单位,总投资（亿元）,2020年计划投资（万元）,本月完成（万元）,1-6月累计完成（万元）,到位资金（万元）,是否开工',
  '计划开工时间,实际开工时间,计划竣工时间,形象进度,建设规模及主要内容,联系人,联系电话,备注',
].flatMap((line) => line.split(','));

/** A row of a project office; every field is filled, the way it is typed. */
function makeRow(n: number, { cities, counties }: RegionNames): (string | number)[] {
  const county = counties[n % counties.length];
  const city = cities.find(({ adcode }) => adcode === county?.cityAdcode);
  return [
    n + 1,
    `SD-${n}`,
    `2020-37${n}-01`,
    `第${n}号生产线项目`,
    city?.name ?? '',
    county?.name ?? '',
    `${county?.name ?? ''}第${n % 40}工业园`,
    117 + (n % 500) / 100,
    35 + (n % 300) / 100,
    '高端化工产业',
    n % 3 === 0 ? '省重大项目' : '优选项目、“双招双引”项目',
    '实施类',
    '在建',
    '高端化工专班',
    '省发展改革委',
    `第${n % 900}有限公司`,
    n % 7 === 0 ? `约${(n % 90) + 1}亿` : (n % 900) / 10,
    (n % 5000) + 100,
    n % 300,
    n % 4000,
    n % 3000,
    '是',
    '2019年底',
    '2020.3',
    '2021年12月',
    `主体施工至${n % 30}层，设备已订货`,
    `年产${n % 50}万吨，占地${n % 800}亩`,
    '张三',
    '0531-8000000',
    '',
  ];
}

async function run(): Promise<readonly BenchRow[]> {
  const regions: RegionNames = {
    cities: readCuratedRecords('cities').map(({ cells }) => ({
      adcode: Number(cells['adcode']),
      name: cells['name'] ?? '',
      shortName: cells['short_name'] ?? '',
    })),
    counties: readCuratedRecords('counties').map(({ cells }) => ({
      adcode: Number(cells['adcode']),
      name: cells['name'] ?? '',
      cityAdcode: Number(cells['city_adcode']),
    })),
  };
  const rows = Array.from({ length: ROWS }, (_row, n) => makeRow(n, regions));
  const bytes = await writeXlsx({ sheets: [{ name: '6月', rows: [HEADINGS, ...rows] }] });
  const options = { regions, month: null, cityAdcode: null };
  const workbook = orThrow(await readTableFile(bytes, FILE));
  const results = understandWorkbook(workbook, options).map(({ result }) => result);
  const balance = balanceRows(results);
  if (!balance.holds || balance.projects !== ROWS) throw new Error(`import: ${JSON.stringify(balance)}`);
  const ready = results.flatMap((result) => result.ready);
  const size = `${ROWS} × ${HEADINGS.length} .xlsx`;
  const cells = await measureMedian(() => readXlsx(bytes), 7, 2);
  const whole = async (): Promise<unknown> =>
    understandWorkbook(orThrow(await readTableFile(bytes, FILE)), options);
  return [
    {
      what: `import ${size}: read and understand`,
      oursMs: await measureMedian(whole, 7, 2),
      peer: { name: 'the cells alone', ms: cells },
      target: '≤ 2× the cells alone: at least ×0.50',
    },
    {
      what: 'understand the rows once they are read',
      oursMs: await measureMedian(() => understandWorkbook(workbook, options), 7, 2),
      target: 'a part of the above',
    },
    {
      what: 'propose changes against an empty library',
      oursMs: await measureMedian(() => proposeChanges(ready, emptyLibrary('office')), 7, 2),
      target: 'a part of a second',
    },
  ];
}

export const bench: Bench = { id: 'import', title: 'a month of messy sheets, in Node', run };
