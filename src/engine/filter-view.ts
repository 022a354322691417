import { type CategoryColumn, makeCodes } from './column';
import type { Pack } from './packed-columns';
import { groupColumnOf, type Table } from './table';
import { asLists, type CellsOfRow, type Tally } from './tally';

/** What a view shows: groups of one column, or of two crossed, and what is added up in each. */
export interface ViewSpec {
  /** A category or list column; a row with several values counts in each. */
  readonly groupBy: string;
  /** A second one: the view's cells are then row value × its number of columns + column value. */
  readonly by?: string;
  /** A number column to add up. */
  readonly sum?: string;
  /** Dimensions whose filters the view does not see, besides those of its own columns. */
  readonly ignore?: readonly string[];
}

/** Counts and sums, kept up to date in place: the arrays stay the same, what they hold changes. */
export interface FilterView {
  readonly spec: ViewSpec;
  /** How many values each of the grouping columns has: one number or two. */
  readonly shape: readonly number[];
  /** Rows in each cell. */
  readonly counts: Uint32Array;
  /** @unit that of the summed column; empty when none is. Missing numbers add nothing. */
  readonly sums: Float64Array;
}

/** A view with what it is worked out from. */
export interface LiveView {
  readonly view: FilterView;
  /** Its memory is that of the view. */
  readonly tally: Tally;
  readonly ignores: ReadonlySet<string>;
  /** Bits of the filters that are set and that it ignores. */
  ownBits: number;
  /** Where it can be read from while it ignores none. */
  packed: { readonly pack: Pack; readonly column: CategoryColumn } | null;
}

function cellsOf(table: Table, { groupBy, by }: ViewSpec): CellsOfRow {
  const first = groupColumnOf(table, groupBy);
  if (by === undefined)
    return first.kind === 'category'
      ? { kind: 'one', codes: first.codes }
      : { kind: 'many', first: { starts: first.starts, items: first.items } };
  const second = groupColumnOf(table, by);
  if (first.kind === 'list' || second.kind === 'list')
    return { kind: 'pairs', first: asLists(first), second: asLists(second), width: second.size };
  const none = first.size * second.size;
  const codes = makeCodes(none, table.rowCount);
  for (let row = 0; row < codes.length; row++) {
    const one = first.codes[row] as number;
    const other = second.codes[row] as number;
    codes[row] = one === first.size || other === second.size ? none : one * second.size + other;
  }
  return { kind: 'one', codes };
}

/** Make room for a view; nothing is counted yet. @param values what it adds up, null when nothing */
export function makeLiveView(table: Table, spec: ViewSpec, values: Float64Array | null): LiveView {
  const { groupBy, by, ignore = [] } = spec;
  const shape = [groupBy, ...(by === undefined ? [] : [by])].map((id) => groupColumnOf(table, id).size);
  const cellCount = shape.reduce((product, size) => product * size, 1);
  const cells = new Int32Array(cellCount + 1);
  const sums = values === null ? [] : [{ values, totals: new Float64Array(cellCount + 1) }];
  return {
    view: {
      spec,
      shape,
      counts: new Uint32Array(cells.buffer, 0, cellCount),
      sums: sums[0]?.totals.subarray(0, cellCount) ?? new Float64Array(0),
    },
    tally: { of: cellsOf(table, spec), cells, sums },
    ignores: new Set([groupBy, ...(by === undefined ? [] : [by]), ...ignore]),
    ownBits: 0,
    packed: null,
  };
}
