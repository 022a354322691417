import {
  type CellDifference,
  diffMatrices,
  type MatrixDifference,
} from '@/analysis/two-axes/matrix-difference';
import type { Matrix, MatrixProject } from '@/analysis/two-axes/matrix-model';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { lastReportMonths, markPool } from '@/analysis/two-axes/pool-membership';
import type { Library } from '@/domain/library/library';
import { lightsOf } from '@/domain/library/rules-in-force';
import { addMonths, type Month } from '@/domain/time/month';
import type { AxesView } from '@/domain/view-state/axes-view';
import { maskOf } from '@/lib/mask-of';

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

/** The projects of a library on two axes, as they stood in a month. */
export const placeInMonth = (
  library: Library,
  { columns, rows }: Pick<Matrix, 'columns' | 'rows'>,
  month: Month,
): readonly MatrixProject[] =>
  placeProjects(library.projects, {
    columns,
    rows,
    month,
    reports: new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report])),
    lights: lightsOf(library, month),
  });

/** One month of a library. */
export interface MonthSide {
  readonly month: Month;
  readonly projects: readonly MatrixProject[];
}

/** What changed from one month to another in the cells of a matrix. @param unbrushed what passes the filters, as indexes @rule AXES-11 */
export function differenceOf(
  library: Library,
  { columns, rows, columnSteps, rowSteps }: Pick<Matrix, 'columns' | 'rows' | 'columnSteps' | 'rowSteps'>,
  unbrushed: Iterable<number>,
  before: MonthSide,
  after: MonthSide,
): ShownDifference {
  const passing = maskOf(after.projects.length, unbrushed);
  const last = lastReportMonths(library.reports);
  const within = (at: Month): Uint8Array =>
    markPool(library.projects, at, last).map((byte, index) => byte & (passing[index] ?? 0));
  const difference = diffMatrices(
    { columns, rows, columnSteps, rowSteps },
    { projects: before.projects, passing: within(before.month) },
    { projects: after.projects, passing: within(after.month) },
  );
  const width = columnSteps.length;
  return {
    month: before.month,
    difference,
    cellAt: new Map(difference.cells.map((cell) => [cell.row * width + cell.column, cell])),
  };
}
