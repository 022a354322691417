import { useMemo } from 'react';
import {
  type CellDifference,
  diffMatrices,
  type MatrixDifference,
} from '@/analysis/two-axes/matrix-difference';
import type { Matrix, MatrixProject } from '@/analysis/two-axes/matrix-model';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { lastReportMonths, markPool } from '@/analysis/two-axes/pool-membership';
import { lightsOf } from '@/domain/library/rules-in-force';
import type { AxesView } from '@/domain/view-state/axes-view';
import { addMonths, type Month } from '@/domain/time/month';
import type { Table } from '../library/use-table';

/** This month less another, and its cells by their place in the matrix. */
export interface ShownDifference {
  readonly month: Month;
  readonly difference: MatrixDifference;
  /** By `row * columns + column`. */
  readonly cellAt: ReadonlyMap<number, CellDifference>;
}

/** The month a difference is taken from: the one chosen, else the month before; never the month itself. */
export const comparedMonth = ({ compareWith }: Pick<AxesView, 'compareWith'>, month: Month): Month =>
  compareWith === null || compareWith === month ? addMonths(month, -1) : compareWith;

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
    () =>
      isShown
        ? placeProjects(library.projects, {
            columns,
            rows,
            month: since,
            reports: new Map((library.reports.get(since) ?? []).map((report) => [report.projectId, report])),
            lights: lightsOf(library, since),
          })
        : null,
    [isShown, library, columns, rows, since],
  );
  return useMemo(() => {
    if (before === null) return null;
    const passing = new Uint8Array(projects.length);
    for (const index of unbrushed) passing[index] = 1;
    const last = lastReportMonths(library.reports);
    const within = (at: Month): Uint8Array =>
      markPool(library.projects, at, last).map((byte, index) => byte & (passing[index] ?? 0));
    const difference = diffMatrices(
      { columns, rows, columnSteps, rowSteps },
      { projects: before, passing: within(since) },
      { projects, passing: within(month) },
    );
    const width = columnSteps.length;
    return {
      month: since,
      difference,
      cellAt: new Map(difference.cells.map((cell) => [cell.row * width + cell.column, cell])),
    };
  }, [before, projects, unbrushed, library, columns, rows, columnSteps, rowSteps, since, month]);
}
