import { useMemo } from 'react';
import type { Matrix, MatrixProject } from '@/analysis/two-axes/matrix-model';
import type { AxesView } from '@/domain/view-state/axes-view';
import type { Table } from '../library/use-table';
import { comparedMonth, differenceOf, placeInMonth, type ShownDifference } from './difference-of';

/** What changed since the month compared with. @nodata null: changes are not what is looked at */
export function useDifference(
  table: Table,
  axes: AxesView,
  matrix: Matrix,
  projects: readonly MatrixProject[],
): ShownDifference | null {
  const { library, month, unbrushed } = table;
  const { columns, rows, columnSteps, rowSteps } = matrix;
  const isShown = axes.mode === 'difference';
  const since = comparedMonth(axes, month);
  const before = useMemo(
    () => (isShown ? placeInMonth(library, { columns, rows }, since) : null),
    [isShown, library, columns, rows, since],
  );
  return useMemo(
    () =>
      before === null
        ? null
        : differenceOf(
            library,
            { columns, rows, columnSteps, rowSteps },
            unbrushed,
            { month: since, projects: before },
            { month, projects },
          ),
    [before, projects, unbrushed, library, columns, rows, columnSteps, rowSteps, since, month],
  );
}
