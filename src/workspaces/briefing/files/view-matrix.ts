import { visibleSteps } from '@/analysis/two-axes/axis';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import { nameStep, shortName } from '@/analysis/two-axes/name-step';
import { placeProjects } from '@/analysis/two-axes/place-projects';
import { seriateMatrix } from '@/analysis/two-axes/seriation';
import type { DeckTable } from '@/domain/document/slide-deck';
import { lightsOf } from '@/domain/library/rules-in-force';
import type { ViewState } from '@/domain/view-state/view-state';
import type { AxesModel } from '../../axes/use-axes';
import { policyAxisOf, regionAxisOf } from '../../use-brush';
import type { FilesRoom } from './files-room';
import type { ViewTable } from './view-table';

/** The two axes as a view shows them, without their workspace. */
export type ViewMatrix = Pick<AxesModel, 'matrix' | 'brushed' | 'projects' | 'axes'>;

const maskOf = (length: number, rows: Iterable<number>): Uint8Array => {
  const mask = new Uint8Array(length);
  for (const row of rows) mask[row] = 1;
  return mask;
};

/** Build the matrix of a view by the rules of the screen. @rule AXES-1 */
export function matrixOfView({ province }: FilesRoom, view: ViewState, table: ViewTable): ViewMatrix {
  const { library, month } = table;
  const { axes } = view;
  const columns = regionAxisOf(province.atlas);
  const rows = policyAxisOf(province.atlas, axes.rows);
  const gaps = buildGapTable(columns, rows, province.atlas);
  const projects = placeProjects(library.projects, {
    columns,
    rows,
    month,
    reports: new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report])),
    lights: lightsOf(library, month),
  });
  const build = (passing: Iterable<number>, columnSteps: readonly number[], rowSteps: readonly number[]) =>
    buildMatrix({
      columns,
      rows,
      columnSteps,
      rowSteps,
      projects,
      passing: maskOf(projects.length, passing),
      gaps,
    });
  const official = build(
    table.unbrushed,
    visibleSteps(columns, new Set(axes.openColumns)),
    visibleSteps(rows, new Set(axes.openRows)),
  );
  const steps = axes.order === 'official' ? official : seriateMatrix(official, axes.measure);
  const matrix =
    axes.order === 'official' ? official : build(table.unbrushed, steps.columnSteps, steps.rowSteps);
  const brushed = view.brush.length === 0 ? null : build(table.order, steps.columnSteps, steps.rowSteps);
  return { matrix, brushed, projects, axes };
}

/** The matrix as a table of counts. */
export function tableOfMatrix({ t, locale }: FilesRoom, { matrix, brushed, axes }: ViewMatrix): DeckTable {
  const { columns, rows, columnSteps, rowSteps, cells, rowTotals } = brushed ?? matrix;
  const count = (cell: { readonly count: number } | undefined): string =>
    cell === undefined || cell.count === 0 ? '' : String(cell.count);
  const axis = t(`axes.rows.${axes.rows}`);
  return {
    caption: `${t('axes.print.title', { axis })}（${t('briefing.files.matrix.note')}）`,
    headings: [
      axis,
      ...columnSteps.map((step) => shortName(columns, step, locale)),
      t('briefing.files.total'),
    ],
    rows: rowSteps.map((step, row) => [
      nameStep(rows, step, locale),
      ...columnSteps.map((_, column) => count(cells[row * columnSteps.length + column])),
      count(rowTotals[row]),
    ]),
    aligns: ['start', ...columnSteps.map(() => 'end' as const), 'end'],
    note: '',
  };
}
