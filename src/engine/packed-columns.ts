import { type CategoryColumn, type Codes, makeCodes } from './column';
import type { Tally } from './tally';

/** Several category columns counted as one: a row costs one step for all of them. */
export interface Pack {
  /** Over every combination of the columns' values. */
  readonly tally: Tally;
  /** For each column, the code it has in each cell. */
  readonly codeOfCell: ReadonlyMap<CategoryColumn, Uint16Array>;
}

const radixOf = ({ size, hasMissing }: CategoryColumn): number => size + (hasMissing ? 1 : 0);

/** Cells worth reading through after each change: few beside the rows, and small enough to stay near the processor. */
export const cellsWorthPacking = (rowCount: number): number => Math.min(1 << 12, rowCount >> 4);

/**
 * Choose which columns to count together: the largest first, each joining the first group it fits in.
 * @returns groups of two or more; who stands alone is not in it
 */
export function groupForPacking(
  columns: readonly CategoryColumn[],
  maxCells: number,
): readonly (readonly CategoryColumn[])[] {
  const groups: { members: CategoryColumn[]; cells: number }[] = [];
  for (const column of [...columns].sort((a, b) => radixOf(b) - radixOf(a))) {
    const radix = radixOf(column);
    const group = groups.find(({ cells }) => cells * radix <= maxCells);
    if (group === undefined) groups.push({ members: [column], cells: radix });
    else {
      group.members.push(column);
      group.cells *= radix;
    }
  }
  return groups.map(({ members }) => members).filter(({ length }) => length > 1);
}

const SLICE = 1 << 16;

function combine(first: Codes, second: Codes, radix: number, from: number, to: number, out: Codes): void {
  for (let row = from; row < to; row++) out[row] = (first[row] as number) * radix + (second[row] as number);
}

/** Combine columns row by row, the last one running fastest; pauses after every slice. */
export function* combineCodes(members: readonly CategoryColumn[]): Generator<void, Codes> {
  const [first, ...others] = members;
  if (first === undefined) throw new Error('combineCodes: no columns');
  const count = first.codes.length;
  const cells = members.reduce((product, column) => product * radixOf(column), 1);
  const codes = makeCodes(cells - 1, count);
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(count, from + SLICE);
    let sofar = first.codes;
    for (const column of others) {
      combine(sofar, column.codes, radixOf(column), from, to, codes);
      sofar = codes;
    }
    yield;
  }
  return codes;
}

/** A pack of columns, with what it adds up besides counting. */
export function* buildPack(
  members: readonly CategoryColumn[],
  summed: readonly Float64Array[],
): Generator<void, Pack> {
  const codes = yield* combineCodes(members);
  const cells = members.reduce((product, column) => product * radixOf(column), 1);
  const codeOfCell = new Map<CategoryColumn, Uint16Array>();
  let stride = cells;
  for (const column of members) {
    const radix = radixOf(column);
    const step = stride / radix;
    codeOfCell.set(
      column,
      Uint16Array.from({ length: cells }, (_, cell) => Math.floor(cell / step) % radix),
    );
    stride = step;
  }
  return {
    tally: {
      of: { kind: 'one', codes },
      cells: new Int32Array(cells),
      sums: summed.map((values) => ({ values, totals: new Float64Array(cells) })),
    },
    codeOfCell,
  };
}

/** Add a pack's cells up along one of its columns, into a tally of that column. */
export function readPack({ tally, codeOfCell }: Pack, column: CategoryColumn, out: Tally): void {
  const codes = codeOfCell.get(column) as Uint16Array;
  const { cells } = tally;
  const counts = out.cells;
  counts.fill(0);
  for (let cell = 0; cell < cells.length; cell++) {
    const code = codes[cell] as number;
    counts[code] = (counts[code] as number) + (cells[cell] as number);
  }
  for (const { values, totals } of out.sums) {
    const from = tally.sums.find((sum) => sum.values === values)?.totals;
    if (from === undefined) continue;
    totals.fill(0);
    for (let cell = 0; cell < from.length; cell++) {
      const code = codes[cell] as number;
      totals[code] = (totals[code] as number) + (from[cell] as number);
    }
  }
}
