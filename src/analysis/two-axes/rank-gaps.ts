import type { EmptyCell, Matrix, MatrixCell } from './matrix-model';

/** The empty cells of one row, in the order of the columns. */
export interface RowGaps {
  /** Position in the visible rows. */
  readonly row: number;
  readonly cells: readonly MatrixCell[];
}

/**
 * The empty cells of one kind, gathered by row: the row with most first, rows alike in their order.
 * @rule AXES-14
 */
export function rankGaps({ cells }: Pick<Matrix, 'cells'>, kind: EmptyCell): readonly RowGaps[] {
  const byRow = new Map<number, MatrixCell[]>();
  for (const cell of cells) {
    if (cell.count > 0 || cell.empty !== kind) continue;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...byRow]
    .map(([row, empty]): RowGaps => ({ row, cells: empty }))
    .sort((a, b) => b.cells.length - a.cells.length || a.row - b.row);
}
