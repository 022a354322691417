import type { MatrixCell } from '@/analysis/two-axes/matrix-model';

/** Fewest projects with a plan for a cell to be named as behind: one project is no policy. */
const LEAST = 2;

/**
 * The cells where most work is missing: the mean lag times how many projects it is the mean of, largest first.
 * @returns cells behind only, at most `most`
 */
export const rankBehind = (cells: readonly MatrixCell[], most: number): readonly MatrixCell[] =>
  cells
    .flatMap((cell) => {
      const missing = cell.withPlan * ((cell.planned ?? 0) - (cell.actual ?? 0));
      return cell.withPlan >= LEAST && missing > 0 ? [{ cell, missing }] : [];
    })
    .sort((a, b) => b.missing - a.missing || a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .slice(0, most)
    .map(({ cell }) => cell);
