import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binNumbers, type Column, encodeCategory, encodeLists, encodeNumbers } from '@/engine/column';
import { type CrossFilter, createCrossFilter } from '@/engine/cross-filter';
import { createTable, type Table } from '@/engine/table';
import type { FilterChange } from '@/engine/rule-of-change';
import type { FilterView, ViewSpec } from '@/engine/filter-view';
import { topGroups } from '@/engine/top-groups';
import { holds, law } from './law';

const VALUES = ['a', 'b', 'c', 'd', 'e'];

interface Row {
  readonly one: string | null;
  readonly two: string;
  readonly many: readonly string[];
  readonly amount: number | null;
  readonly ratio: number;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  one: fc.option(fc.constantFrom(...VALUES), { freq: 4 }),
  two: fc.constantFrom(...VALUES.slice(0, 3)),
  many: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 4 }),
  amount: fc.option(fc.integer({ min: -50, max: 50 }), { freq: 4 }),
  ratio: fc.double({ min: -3, max: 3, noNaN: true }),
});
/** Few rows for many shapes; every run is also laid out a hundredfold, so that blocks, packs and deltas come to work. */
const anyRows = fc.oneof(
  fc.array(anyRow, { maxLength: 40 }),
  fc
    .array(anyRow, { minLength: 20, maxLength: 40 })
    .map((rows) => Array.from({ length: 60 }, () => rows).flat()),
);

const codes = (size: number) => fc.subarray(Array.from({ length: size }, (_, code) => code));
const mode = fc.constantFrom('any' as const, 'all' as const, 'none' as const);
const end = fc.oneof(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.integer({ min: -4, max: 4 }),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);
type Edit = readonly [
  dimension: string,
  change: FilterChange | { readonly kind: 'every'; readonly nth: number },
];
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(
    fc.constantFrom('one', 'two', 'many'),
    fc.record({ kind: fc.constant('set' as const), codes: codes(3), mode }),
  ),
  fc.tuple(
    fc.constantFrom('amount', 'ratio'),
    fc.record({ kind: fc.constant('range' as const), from: end, to: end }),
  ),
  fc.tuple(
    fc.constantFrom('free', 'search', 'two', 'ratio', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'),
    fc.record({ kind: fc.constant('every' as const), nth: fc.integer({ min: 1, max: 4 }) }),
  ),
  fc.tuple(
    fc.constantFrom('one', 'two', 'many', 'amount', 'ratio', 'free'),
    fc.record({ kind: fc.constant('clear' as const) }),
  ),
);
const anyEdits = fc.array(anyEdit, { maxLength: 14 });

const VIEWS: readonly ViewSpec[] = [
  { groupBy: 'one' },
  { groupBy: 'two', sum: 'amount' },
  { groupBy: 'many', sum: 'amount' },
  { groupBy: 'bins', ignore: ['ratio'] },
  { groupBy: 'one', by: 'two', sum: 'amount' },
  { groupBy: 'many', by: 'one' },
  { groupBy: 'two', by: 'many', sum: 'ratio', ignore: ['free'] },
  { groupBy: 'two', sum: 'ratio', ignore: ['amount', 'search'] },
];
const EDGES = [-3, -1, 0, 0.5, 3];

function tableOf(rows: readonly Row[]): Table {
  const ratio = encodeNumbers(rows.map((row) => row.ratio));
  const columns: Record<string, Column> = {
    one: encodeCategory(
      rows.map((row) => row.one),
      VALUES,
    ),
    two: encodeCategory(
      rows.map((row) => row.two),
      VALUES,
    ),
    many: encodeLists(
      rows.map((row) => row.many),
      VALUES,
    ),
    amount: encodeNumbers(rows.map((row) => row.amount)),
    ratio,
    bins: binNumbers(ratio, EDGES),
  };
  return createTable(columns);
}

type Plain = (row: Row, index: number) => boolean;

function plainOf(dimension: string, change: Edit[1]): Plain | null {
  switch (change.kind) {
    case 'clear':
      return null;
    case 'every':
      return (_, index) => index % change.nth === 0;
    case 'mask':
      throw new Error('not made here');
    case 'range':
      return (row) => {
        const value = row[dimension as 'amount'];
        return value !== null && value >= change.from && value < change.to;
      };
    case 'set':
      return (row) => {
        const own = [row[dimension as 'many'] ?? []].flat();
        const chosen = [...change.codes].map((code) => VALUES[code] ?? '');
        if (change.mode === 'all') return chosen.every((value) => own.includes(value));
        return own.some((value) => chosen.includes(value)) !== (change.mode === 'none');
      };
  }
}

const realChange = (change: Edit[1], rows: readonly Row[]): FilterChange =>
  change.kind === 'every'
    ? { kind: 'mask', bytes: Uint8Array.from(rows, (_, index) => (index % change.nth === 0 ? 1 : 0)) }
    : change;

function edit(filter: CrossFilter, dimension: string, change: FilterChange): void {
  switch (change.kind) {
    case 'range':
      return filter.setRange(dimension, change.from, change.to);
    case 'set':
      return filter.setChosen(dimension, change.codes, change.mode);
    case 'mask':
      return filter.setMask(dimension, change.bytes);
    case 'clear':
      return filter.clear(dimension);
  }
}

const valuesIn = (row: Row, id: string): readonly number[] => {
  if (id === 'bins') {
    const bin = EDGES.findIndex((edge, at) => row.ratio >= edge && row.ratio < (EDGES[at + 1] ?? edge));
    return bin < 0 ? [] : [bin];
  }
  return [row[id as 'many'] ?? []].flat().map((value) => VALUES.indexOf(value));
};

/** The view by a plain loop over all rows. */
function countPlainly(rows: readonly Row[], passes: ReadonlyMap<string, Plain>, { spec, shape }: FilterView) {
  const cells = shape.reduce((product, size) => product * size, 1);
  const counts = Array.from({ length: cells }, () => 0);
  const sums = Array.from({ length: spec.sum === undefined ? 0 : cells }, () => 0);
  const ignored = [spec.groupBy, spec.by, ...(spec.ignore ?? [])];
  rows.forEach((row, index) => {
    for (const [dimension, pass] of passes) if (!ignored.includes(dimension) && !pass(row, index)) return;
    for (const first of valuesIn(row, spec.groupBy))
      for (const second of spec.by === undefined ? [0] : valuesIn(row, spec.by)) {
        const cell = first * (shape[1] ?? 1) + second;
        counts[cell] = (counts[cell] ?? 0) + 1;
        if (spec.sum !== undefined) sums[cell] = (sums[cell] ?? 0) + (row[spec.sum as 'amount'] ?? 0);
      }
  });
  return { counts, sums };
}

function expectSame(
  filter: CrossFilter,
  views: readonly FilterView[],
  rows: readonly Row[],
  passes: ReadonlyMap<string, Plain>,
): void {
  const passing = rows.flatMap((row, index) =>
    [...passes.values()].every((pass) => pass(row, index)) ? [index] : [],
  );
  expect([...filter.passing()]).toEqual(passing);
  expect(filter.passingCount).toBe(passing.length);
  for (const view of views) {
    const { counts, sums } = countPlainly(rows, passes, view);
    expect([...view.counts]).toEqual(counts);
    expect(view.sums.length).toBe(sums.length);
    if (view.spec.sum === 'amount')
      expect([...view.sums].map((sum) => sum + 0)).toEqual(sums.map((sum) => sum + 0));
    else for (const [cell, sum] of sums.entries()) expect(view.sums[cell]).toBeCloseTo(sum, 9);
  }
}

describe('cross-filter', () => {
  it(law('after every edit, rows, counts and sums equal a plain loop', 250), () => {
    holds(
      fc.property(anyRows, anyEdits, (rows, edits) => {
        const filter = createCrossFilter(tableOf(rows));
        const views = filter.addViews(VIEWS);
        const passes = new Map<string, Plain>();
        for (const [dimension, change] of edits) {
          const plain = plainOf(dimension, change);
          if (plain === null) passes.delete(dimension);
          else passes.set(dimension, plain);
          edit(filter, dimension, realChange(change, rows));
          expectSame(filter, views, rows, passes);
        }
        const late = filter.addViews(VIEWS);
        expectSame(filter, late, rows, passes);
        filter.clearAll();
        expectSame(filter, [...views, ...late], rows, new Map());
      }),
      250,
    );
  }, 120_000);

  it(law('sums are the same bit for bit however one came there', 100), () => {
    holds(
      fc.property(anyRows, anyEdits, (rows, edits) => {
        const table = tableOf(rows);
        const [walked, direct] = [createCrossFilter(table), createCrossFilter(table)];
        const views = walked.addViews(VIEWS);
        for (const [dimension, change] of edits) edit(walked, dimension, realChange(change, rows));
        for (const [dimension, change] of new Map(edits)) edit(direct, dimension, realChange(change, rows));
        for (const [at, view] of direct.addViews(VIEWS).entries())
          expect([...view.sums].map((sum) => sum + 0)).toEqual(
            [...(views[at]?.sums ?? [])].map((sum) => sum + 0),
          );
      }),
      100,
    );
  }, 120_000);

  it(law('in slices as at one stretch; given up or overtaken, nothing changes', 100), async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyEdits, fc.nat({ max: 6 }), async (rows, edits, stopAt) => {
        const table = tableOf(rows);
        const [sliced, whole] = [createCrossFilter(table), createCrossFilter(table)];
        const views = await sliced.addViewsSliced(VIEWS, { budgetMs: 0, pause: () => Promise.resolve() });
        const same = whole.addViews(VIEWS);
        const expectEqual = () => {
          expect(sliced.passing()).toEqual(whole.passing());
          for (const [at, view] of same.entries()) {
            expect(views?.[at]?.counts).toEqual(view.counts);
            expect([...(views?.[at]?.sums ?? [])].map((sum) => sum + 0)).toEqual(
              [...view.sums].map((sum) => sum + 0),
            );
          }
        };
        for (const [dimension, change] of edits) {
          const real = realChange(change, rows);
          const stop = new AbortController();
          let turns = 0;
          const pause = () => {
            if (turns++ === stopAt) stop.abort();
            return Promise.resolve();
          };
          const done = await sliced.applySliced(dimension, real, { budgetMs: 0, signal: stop.signal, pause });
          if (done) edit(whole, dimension, real);
          else expect(stop.signal.aborted).toBe(true);
          expectEqual();
        }
        let hasCut = false;
        const cut = () => {
          if (!hasCut) for (const one of [sliced, whole]) one.setRange('ratio', -1, 1);
          hasCut = true;
          return Promise.resolve();
        };
        const overtaken = await sliced.applySliced(
          'ratio',
          { kind: 'range', from: 0, to: 2 },
          { budgetMs: 0, pause: cut },
        );
        if (!hasCut) whole.setRange('ratio', 0, 2);
        expect(overtaken).toBe(!hasCut);
        expectEqual();
      }),
      { numRuns: 100, seed: 20_180_213 },
    );
  }, 120_000);

  it(law('the top rows are those of a sorted list', 100), () => {
    holds(
      fc.property(anyRows, fc.nat({ max: 12 }), fc.boolean(), (rows, howMany, least) => {
        const filter = createCrossFilter(tableOf(rows));
        filter.setChosen('two', [0, 1]);
        const plain = rows
          .flatMap(({ amount, two }, index) => (amount !== null && two !== 'c' ? [{ amount, index }] : []))
          .sort((a, b) => (least ? a.amount - b.amount : b.amount - a.amount) || a.index - b.index)
          .slice(0, howMany);
        expect([...filter.topRows('amount', howMany, least)]).toEqual(plain.map(({ index }) => index));
      }),
      100,
    );
  });

  it('top groups: greatest first, ties in order, no zeros', () =>
    expect(topGroups([3, 0, 5, 3, -1], 3)).toEqual([2, 0, 3]));

  it.each([
    ['an unknown column', (filter: CrossFilter) => filter.setChosen('nothing', []), /no column nothing/],
    ['a range of words', (filter: CrossFilter) => filter.setRange('one', 0, 1), /numbers are needed/],
    ['NaN', (filter: CrossFilter) => filter.setRange('ratio', Number.NaN, 1), /no range/],
    ['a code too many', (filter: CrossFilter) => filter.setChosen('one', [5]), /no code/],
    [
      'a short mask',
      (filter: CrossFilter) => filter.setMask('free', new Uint8Array(1)),
      /1 bytes for 2 rows/,
    ],
    ['groups of numbers', (filter: CrossFilter) => filter.view({ groupBy: 'ratio' }), /bin them/],
  ])('refuses %s with a sentence', (_what, act, sentence) => {
    const row: Row = { one: 'a', two: 'b', many: [], amount: 1, ratio: 0 };
    expect(() => act(createCrossFilter(tableOf([row, row])))).toThrow(sentence);
  });
});
