import type { Axis } from './axis';
import type { EmptyCell } from './matrix-model';

/** Kinds of empty cells by their code in a table. */
export const EMPTY_CELLS = [
  'none',
  'not_applicable',
  'named_but_none',
] as const satisfies readonly EmptyCell[];

/** Why a cell would be empty, for every node of one axis against every node of the other. */
export interface GapTable {
  readonly columns: Axis;
  readonly rows: Axis;
  /** `codes[row node * columns.nodes.length + column node]`, an index into `EMPTY_CELLS`. */
  readonly codes: Uint8Array;
}

/** Why the cell of two nodes is empty, if it is. */
export const emptyCellAt = ({ columns, codes }: GapTable, column: number, row: number): EmptyCell =>
  EMPTY_CELLS[codes[row * columns.nodes.length + column] ?? 0] ?? 'none';
