import type { WeightTable } from './weight-table';

/**
 * How diagonal a table is in a given order: the weighted correlation of the positions of row and column over
 * all cells, 1 when everything lies on the diagonal, 0 when rows say nothing of columns.
 * @param columns positions of the table in the order drawn, a permutation
 * @unit −1 … 1
 * @nodata null where all weight lies in one row or one column
 * @rule AXES-9
 */
export function measureDiagonality(
  { width, weights }: WeightTable,
  columns: readonly number[],
  rows: readonly number[],
): number | null {
  let all = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [atRow, row] of rows.entries())
    for (const [atColumn, column] of columns.entries()) {
      const weight = weights[row * width + column] ?? 0;
      if (weight === 0) continue;
      const dx = atColumn - (columns.length - 1) / 2;
      const dy = atRow - (rows.length - 1) / 2;
      all += weight;
      x += weight * dx;
      y += weight * dy;
      xx += weight * dx * dx;
      yy += weight * dy * dy;
      xy += weight * dx * dy;
    }
  if (all === 0) return null;
  const spreadX = xx / all - (x / all) ** 2;
  const spreadY = yy / all - (y / all) ** 2;
  if (spreadX < 1e-9 || spreadY < 1e-9) return null;
  return Math.max(-1, Math.min(1, (xy / all - (x / all) * (y / all)) / Math.sqrt(spreadX * spreadY)));
}
