import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { table as arqueroTable } from 'arquero';
import { Table as ArrowTable, makeVector, tableToIPC } from 'apache-arrow';
import crossfilter from 'crossfilter2';
import { makeDrillColumns } from '../../scripts/steps/drill-columns';
import { readDrillWorld } from '../../scripts/steps/drill-world';
import { type Bench, type BenchRow, measureMedian } from '../../scripts/steps/test-bench-frame';
import type { Column, Numbers } from '../../src/engine/column';
import { createCrossFilter } from '../../src/engine/cross-filter';
import { createTable } from '../../src/engine/table';

const SIZE = 1_000_000;
const CATEGORIES = [
  'county',
  'industry',
  'level',
  'poolClass',
  'stage',
  'light',
  'month',
  'listBits',
] as const;
const BRUSHED = 'completionRatio';
const CLICKED = 'industry';
const SUMMED = 'totalInvestmentWan';

/** The twelve columns of the simulated set as typed arrays. */
type Columns = ReadonlyMap<string, Numbers>;
interface Schema {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly offset: number }[];
}

const world = readDrillWorld();

function readColumns(rows: number): Columns {
  const [data, schema] = makeDrillColumns(world, rows, 2018);
  if (!(data?.bytes instanceof Uint8Array) || typeof schema?.bytes !== 'string')
    throw new Error('cross-filter bench: the drill columns are not a file and its schema');
  const { buffer } = data.bytes;
  const make = { u8: Uint8Array, i32: Int32Array, f32: Float32Array } as const;
  return new Map(
    (JSON.parse(schema.bytes) as Schema).columns.map(({ name, type, offset }) => [
      name,
      new make[type as keyof typeof make](buffer as ArrayBuffer, offset, rows),
    ]),
  );
}

const valuesOf = (columns: Columns, name: string): Numbers => {
  const values = columns.get(name);
  if (values === undefined) throw new Error(`cross-filter bench: there is no column ${name}`);
  return values;
};

/** What is asked of every engine: filter by a range or by one value, and tell every view's counts. */
interface Engine {
  brush(from: number, to: number): void;
  clearBrush(): void;
  click(code: number): void;
  clearClick(): void;
  /** Counts of each category column, and the sums of money by industry, by code. */
  read(): readonly ArrayLike<number>[];
}

const SIZES = {
  county: 136,
  industry: 10,
  level: 3,
  poolClass: 3,
  stage: 8,
  light: 4,
  month: 36,
  listBits: 32,
};

async function buildOurs(columns: Columns): Promise<Engine> {
  const entries = [...columns].map(([name, values]): readonly [string, Column] =>
    name in SIZES
      ? [
          name,
          {
            kind: 'category',
            size: SIZES[name as keyof typeof SIZES],
            codes: values as Uint8Array,
            hasMissing: false,
          },
        ]
      : [name, { kind: 'number', values, known: null }],
  );
  const filter = createCrossFilter(createTable(Object.fromEntries(entries)));
  const counted = filter.addViews(CATEGORIES.map((groupBy) => ({ groupBy })));
  const [summed] = filter.addViews([{ groupBy: CLICKED, sum: SUMMED }]);
  await filter.prepareRange(BRUSHED, { budgetMs: Number.POSITIVE_INFINITY });
  return {
    brush: (from, to) => filter.setRange(BRUSHED, from, to),
    clearBrush: () => filter.clear(BRUSHED),
    click: (code) => filter.setChosen(CLICKED, [code]),
    clearClick: () => filter.clear(CLICKED),
    read: () => [...counted.map(({ counts }) => counts), summed?.sums ?? []],
  };
}

function buildCrossfilter2(columns: Columns): Engine {
  const { length } = valuesOf(columns, BRUSHED);
  const rows = crossfilter(Array.from({ length }, (_row, index) => index));
  const dimensionOf = (name: string) => {
    const values = valuesOf(columns, name);
    return rows.dimension((row) => values[row] ?? 0);
  };
  const brushed = dimensionOf(BRUSHED);
  const dimensions = CATEGORIES.map(dimensionOf);
  const groups = dimensions.map((dimension) => dimension.group().reduceCount());
  const clicked = dimensions[CATEGORIES.indexOf(CLICKED)];
  const money = valuesOf(columns, SUMMED);
  const sums = clicked?.group().reduceSum((row) => money[row] ?? 0);
  if (clicked === undefined || sums === undefined)
    throw new Error('cross-filter bench: no dimension to click');
  const toArray = (
    name: keyof typeof SIZES,
    all: readonly { readonly key: unknown; readonly value: unknown }[],
  ) => {
    const out = new Float64Array(SIZES[name]);
    for (const { key, value } of all) out[Number(key)] = Number(value);
    return out;
  };
  return {
    brush: (from, to) => void brushed.filterRange([from, to]),
    clearBrush: () => void brushed.filterAll(),
    click: (code) => void clicked.filterExact(code),
    clearClick: () => void clicked.filterAll(),
    read: () => [
      ...groups.map((group, at) => toArray(CATEGORIES[at] ?? CLICKED, group.all())),
      toArray(CLICKED, sums.all()),
    ],
  };
}

function buildArquero(columns: Columns): Engine {
  const whole = arqueroTable(Object.fromEntries(columns));
  let range: readonly [number, number] | null = null;
  let code: number | null = null;
  const countBy = (
    table: typeof whole,
    name: keyof typeof SIZES,
    rollup: Record<string, string>,
  ): Float64Array => {
    const out = new Float64Array(SIZES[name]);
    const grouped = table.groupby(name).rollup(rollup);
    const [keys, values] = [grouped.array(name), grouped.array('value')];
    for (let at = 0; at < grouped.numRows(); at++) out[Number(keys[at])] = Number(values[at]);
    return out;
  };
  return {
    brush: (from, to) => void (range = [from, to]),
    clearBrush: () => void (range = null),
    click: (one) => void (code = one),
    clearClick: () => void (code = null),
    read: () => {
      const inRange =
        range === null
          ? whole
          : whole.filter(`d => d['${BRUSHED}'] >= ${range[0]} && d['${BRUSHED}'] < ${range[1]}`);
      const chosen = code === null ? inRange : inRange.filter(`d => d['${CLICKED}'] === ${code}`);
      return [
        ...CATEGORIES.map((name) =>
          countBy(name === CLICKED ? inRange : chosen, name, { value: 'd => op.count()' }),
        ),
        countBy(inRange, CLICKED, { value: `d => op.sum(d['${SUMMED}'])` }),
      ];
    },
  };
}

/** What the bench uses of DuckDB-WASM's synchronous build for Node, which has no types of its own file. */
interface DuckModule {
  createDuckDB(bundles: unknown, logger: unknown, runtime: unknown): Promise<DuckDatabase>;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
}
interface DuckDatabase {
  instantiate(onProgress: () => void): Promise<unknown>;
  connect(): {
    insertArrowFromIPCStream(
      bytes: Uint8Array,
      options: { readonly name: string; readonly create: boolean },
    ): void;
    query(sql: string): { toArray(): readonly { readonly key: unknown; readonly value: unknown }[] };
  };
}

async function buildDuckDb(columns: Columns): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(entry) as DuckModule;
  const wasm = (name: string) => ({
    mainModule: join(dirname(entry), `duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const database = await duckdb.createDuckDB(
    { mvp: wasm('mvp'), eh: wasm('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  const connection = database.connect();
  const vectors = Object.fromEntries(
    [...columns].map(([name, values]) => [name, makeVector(values.slice())]),
  );
  const bytes = tableToIPC(new ArrowTable(vectors), 'stream');
  connection.insertArrowFromIPCStream(bytes, { name: 'projects', create: true });
  let inRange = '';
  let chosen = '';
  const ask = (name: keyof typeof SIZES, value: string): Float64Array => {
    const where = [inRange, name === CLICKED ? '' : chosen].filter((term) => term !== '').join(' AND ');
    const from = `FROM projects ${where === '' ? '' : `WHERE ${where}`} GROUP BY "${name}"`;
    const out = new Float64Array(SIZES[name]);
    for (const row of connection.query(`SELECT "${name}" AS key, ${value} AS value ${from}`).toArray())
      out[Number(row.key)] = Number(row.value);
    return out;
  };
  return {
    brush: (from, to) => void (inRange = `"${BRUSHED}" >= ${from}::DOUBLE AND "${BRUSHED}" < ${to}::DOUBLE`),
    clearBrush: () => void (inRange = ''),
    click: (code) => void (chosen = `"${CLICKED}" = ${code}`),
    clearClick: () => void (chosen = ''),
    read: () => [
      ...CATEGORIES.map((name) => ask(name, 'count(*)')),
      ask(CLICKED, `sum("${SUMMED}")::DOUBLE`),
    ],
  };
}

const PEERS: readonly (readonly [string, (columns: Columns) => Engine | Promise<Engine>])[] = [
  ['crossfilter2', buildCrossfilter2],
  ['arquero', buildArquero],
  ['DuckDB-WASM', buildDuckDb],
];

/** The steps of a brush dragged over the shares: narrow, then wide, then away. */
const brushStep = (step: number): readonly [number, number] => [0.3 + step * 0.011, 0.7 + step * 0.013];

async function timeBrush(engine: Engine, steps: number): Promise<number> {
  let step = 0;
  const ms = await measureMedian(
    () => {
      engine.brush(...brushStep(step++ % 50));
      return engine.read();
    },
    steps,
    3,
  );
  engine.clearBrush();
  return ms;
}

async function timeClick(engine: Engine, steps: number): Promise<number> {
  let step = 0;
  const ms = await measureMedian(
    () => {
      engine.click(step++ % 10);
      return engine.read();
    },
    steps,
    3,
  );
  engine.clearClick();
  return ms;
}

/** The same question to both must have the same answer, or no time is worth printing. @throws where they differ */
function assertSame(name: string, ours: Engine, peer: Engine): void {
  for (const step of [0, 17, 49]) {
    for (const engine of [ours, peer]) {
      engine.brush(...brushStep(step));
      engine.click(step % 10);
    }
    const [mine, theirs] = [ours.read(), peer.read()];
    mine.forEach((counts, view) => {
      for (let code = 0; code < counts.length; code++)
        if (counts[code] !== theirs[view]?.[code])
          throw new Error(
            `${name}: view ${view}, code ${code}: ${theirs[view]?.[code]} and not ${counts[code]}`,
          );
    });
    for (const engine of [ours, peer]) {
      engine.clearBrush();
      engine.clearClick();
    }
  }
}

const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

async function timeBuild<T>(build: () => T | Promise<T>): Promise<readonly [T, number, number]> {
  const before = megabytes();
  const start = performance.now();
  const built = await build();
  const ms = performance.now() - start;
  return [built, ms, megabytes() - before];
}

async function run(): Promise<readonly BenchRow[]> {
  const columns = readColumns(SIZE);
  await buildOurs(readColumns(10_000));
  const [ours, oursBuild, oursMb] = await timeBuild(() => buildOurs(columns));
  const oursBrush = await timeBrush(ours, 100);
  const oursClick = await timeClick(ours, 50);
  const rows: BenchRow[] = [];
  for (const [name, build] of PEERS) {
    // oxlint-disable-next-line no-await-in-loop -- one engine at a time has the machine
    const [peer, buildMs, mb] = await timeBuild(() => build(columns));
    assertSame(name, ours, peer);
    const isSlow = name !== 'crossfilter2';
    // oxlint-disable-next-line no-await-in-loop
    const [brush, click] = [await timeBrush(peer, isSlow ? 7 : 100), await timeClick(peer, isSlow ? 7 : 50)];
    const memory = `memory ${oursMb.toFixed(0)} MB, ${name} ${mb.toFixed(0)} MB (heap and buffers, WASM's own apart)`;
    rows.push(
      { what: 'build', oursMs: oursBuild, peer: { name, ms: buildMs }, target: `ahead; ${memory}` },
      { what: 'range brush', oursMs: oursBrush, peer: { name, ms: brush }, target: '≤ 1.5 ms, ahead' },
      { what: 'category click', oursMs: oursClick, peer: { name, ms: click }, target: '≤ 10 ms, ahead' },
    );
  }
  for (const size of [10_000, 12_121, 100_000]) {
    const few = readColumns(size);
    // oxlint-disable-next-line no-await-in-loop
    const [small, ms] = await timeBuild(() => buildOurs(few));
    rows.push({ what: `build, ${size} rows`, oursMs: ms, target: 'grows no faster than rows' });
    // oxlint-disable-next-line no-await-in-loop
    rows.push({
      what: `range brush, ${size} rows`,
      oursMs: await timeBrush(small, 100),
      target: '≤ 1 ms at 12,121',
    });
    // oxlint-disable-next-line no-await-in-loop
    rows.push({
      what: `category click, ${size} rows`,
      oursMs: await timeClick(small, 50),
      target: '≤ 1 ms at 12,121',
    });
  }
  return rows;
}

export const bench: Bench = {
  id: 'cross-filter',
  title: '1,000,000 rows × 12 columns, nine views, against three engines with equal answers',
  run,
};
