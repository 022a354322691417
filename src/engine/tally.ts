import { type CategoryColumn, type Codes, type ListColumn, makeCodes } from './column';

/** Lists of codes, one a row. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Codes;
}

/** Which cells a row counts in: one by its code, or all pairs of two lists. */
export type CellsOfRow =
  | { readonly kind: 'one'; readonly codes: Codes }
  | { readonly kind: 'many'; readonly first: Lists }
  | { readonly kind: 'pairs'; readonly first: Lists; readonly second: Lists; readonly width: number };

/** What is added up cell by cell: exact, see `exact-numbers.ts`. */
export interface TallySum {
  readonly values: Float64Array;
  readonly totals: Float64Array;
}

/** Running counts and sums of the rows that were added and not taken away. */
export interface Tally {
  readonly of: CellsOfRow;
  readonly cells: Int32Array;
  readonly sums: readonly TallySum[];
}

function addCodes(rows: Uint32Array, length: number, codes: Codes, cells: Int32Array, sign: number): void {
  for (let at = 0; at < length; at++) {
    const cell = codes[rows[at] as number] as number;
    cells[cell] = (cells[cell] as number) + sign;
  }
}

function addCodeSums(
  rows: Uint32Array,
  length: number,
  codes: Codes,
  { values, totals }: TallySum,
  sign: number,
): void {
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number;
    const cell = codes[row] as number;
    totals[cell] = (totals[cell] as number) + sign * (values[row] as number);
  }
}

function addLists(rows: Uint32Array, length: number, lists: Lists, tally: Tally, sign: number): void {
  const { starts, items } = lists;
  const { cells, sums } = tally;
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number;
    const end = starts[row + 1] as number;
    for (let item = starts[row] as number; item < end; item++) {
      const cell = items[item] as number;
      cells[cell] = (cells[cell] as number) + sign;
      for (const { values, totals } of sums)
        totals[cell] = (totals[cell] as number) + sign * (values[row] as number);
    }
  }
}

function addPairs(
  rows: Uint32Array,
  length: number,
  { first, second, width }: Extract<CellsOfRow, { readonly kind: 'pairs' }>,
  { cells, sums }: Tally,
  sign: number,
): void {
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number;
    const end = first.starts[row + 1] as number;
    const from = second.starts[row] as number;
    const to = second.starts[row + 1] as number;
    for (let one = first.starts[row] as number; one < end; one++) {
      const line = (first.items[one] as number) * width;
      for (let other = from; other < to; other++) {
        const cell = line + (second.items[other] as number);
        cells[cell] = (cells[cell] as number) + sign;
        for (const { values, totals } of sums)
          totals[cell] = (totals[cell] as number) + sign * (values[row] as number);
      }
    }
  }
}

/** Add rows to a tally, or take them away. @param sign 1 or −1 */
export function addRows(tally: Tally, rows: Uint32Array, length: number, sign: number): void {
  const { of } = tally;
  switch (of.kind) {
    case 'one':
      addCodes(rows, length, of.codes, tally.cells, sign);
      for (const sum of tally.sums) addCodeSums(rows, length, of.codes, sum, sign);
      return;
    case 'many':
      addLists(rows, length, of.first, tally, sign);
      return;
    case 'pairs':
      addPairs(rows, length, of, tally, sign);
  }
}

/** Begin a tally anew. */
export function clearTally({ cells, sums }: Tally): void {
  cells.fill(0);
  for (const { totals } of sums) totals.fill(0);
}

/** The same tally with nothing in it yet, of its own memory. */
export const emptyLike = ({ of, cells, sums }: Tally): Tally => ({
  of,
  cells: new Int32Array(cells.length),
  sums: sums.map(({ values, totals }) => ({ values, totals: new Float64Array(totals.length) })),
});

/** Take over what another tally holds. */
export function copyTally(from: Tally, to: Tally): void {
  to.cells.set(from.cells);
  for (const [at, { totals }] of to.sums.entries()) totals.set(from.sums[at]?.totals ?? []);
}

/** A category column as lists of one value, of none where it is missing. */
export function asLists(column: CategoryColumn | ListColumn): Lists {
  if (column.kind === 'list') return column;
  const { codes, size, hasMissing } = column;
  const starts = new Uint32Array(codes.length + 1);
  if (!hasMissing) {
    for (let row = 0; row <= codes.length; row++) starts[row] = row;
    return { starts, items: codes };
  }
  const items = makeCodes(size, codes.length);
  let next = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code !== size) items[next++] = code;
    starts[row + 1] = next;
  }
  return { starts, items };
}
