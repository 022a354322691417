import { useMemo } from 'react';
import type { Axis } from '@/analysis/two-axes/axis';
import { visibleSteps } from '@/analysis/two-axes/axis';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import type { Matrix, MatrixProject } from '@/analysis/two-axes/matrix-model';
import { seriateMatrix } from '@/analysis/two-axes/seriation';
import type { AxesView } from '@/domain/view-state/axes-view';
import { maskOf } from '@/lib/mask-of';
import { useApp, useServices } from '../app-context';
import { type Table, useTable } from '../library/use-table';
import { placeInMonth, type ShownDifference } from './difference-of';
import { useDifference } from './use-difference';
import { policyAxisOf, regionAxisOf } from '../use-brush';

/** Everything the two axes are drawn from, each link derived from the one before. */
export interface AxesModel {
  readonly table: Table;
  readonly axes: AxesView;
  readonly columns: Axis;
  readonly rows: Axis;
  /** Placed in the month, in the library's order. */
  readonly projects: readonly MatrixProject[];
  /** What passes the filters of the library, brushed or not. */
  readonly matrix: Matrix;
  /** What passes the brush too. @nodata null: there is no brush */
  readonly brushed: Matrix | null;
  /** @nodata null: changes are not what is looked at */
  readonly changed: ShownDifference | null;
  /** How diagonal the official order is, and the order that gathers. @unit −1 … 1 @nodata null */
  readonly diagonality: { readonly before: number | null; readonly after: number | null };
}

/** The matrix of the open library under the view's filters, month, axes and brush. */
export function useAxes(): AxesModel {
  const { atlas } = useServices().province;
  const table = useTable();
  const axes = useApp((state) => state.view.axes);
  const isBrushed = useApp((state) => state.view.brush.length > 0);
  const { library, month, order, unbrushed } = table;
  const columns = regionAxisOf(atlas);
  const rows = policyAxisOf(atlas, axes.rows);
  const gaps = useMemo(() => buildGapTable(columns, rows, atlas), [columns, rows, atlas]);
  const projects = useMemo(
    () => placeInMonth(library, { columns, rows }, month),
    [library, columns, rows, month],
  );
  const passing = useMemo(() => maskOf(projects.length, unbrushed), [projects, unbrushed]);
  const official = useMemo(
    () =>
      buildMatrix({
        columns,
        rows,
        columnSteps: visibleSteps(columns, new Set(axes.openColumns)),
        rowSteps: visibleSteps(rows, new Set(axes.openRows)),
        projects,
        passing,
        gaps,
      }),
    [columns, rows, axes.openColumns, axes.openRows, projects, passing, gaps],
  );
  const seriation = useMemo(() => seriateMatrix(official, axes.measure), [official, axes.measure]);
  const matrix = useMemo(() => {
    if (axes.order === 'official') return official;
    const { columnSteps, rowSteps } = seriation;
    return buildMatrix({ columns, rows, columnSteps, rowSteps, projects, passing, gaps });
  }, [axes.order, official, seriation, columns, rows, projects, passing, gaps]);
  const brushed = useMemo(() => {
    if (!isBrushed) return null;
    const { columnSteps, rowSteps } = matrix;
    return buildMatrix({
      columns,
      rows,
      columnSteps,
      rowSteps,
      projects,
      passing: maskOf(projects.length, order),
      gaps,
    });
  }, [isBrushed, matrix, columns, rows, projects, order, gaps]);
  const changed = useDifference(table, axes, matrix, projects);
  const { before, after } = seriation;
  return useMemo(
    () => ({
      table,
      axes,
      columns,
      rows,
      projects,
      matrix,
      brushed,
      changed,
      diagonality: { before, after },
    }),
    [table, axes, columns, rows, projects, matrix, brushed, changed, before, after],
  );
}
