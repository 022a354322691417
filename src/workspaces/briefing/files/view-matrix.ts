import { visibleSteps } from '@/analysis/two-axes/axis';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { buildGapTable } from '@/analysis/two-axes/gap-cells';
import { nameStepInFull, shortName } from '@/analysis/two-axes/name-step';
import { seriateMatrix } from '@/analysis/two-axes/seriation';
import { CELL_CHANGES } from '@/analysis/two-axes/matrix-difference';
import { sayRepeated } from '@/analysis/two-axes/matrix-summary';
import type { DeckTable } from '@/domain/document/slide-deck';
import type { ViewState } from '@/domain/view-state/view-state';
import { placeOfCell, sayChangesOf } from '../../axes/cell-words';
import { maskOf } from '@/lib/mask-of';
import { comparedMonth, differenceOf, placeInMonth } from '../../axes/difference-of';
import type { AxesModel } from '../../axes/use-axes';
import { policyAxisOf, regionAxisOf } from '../../use-brush';
import { formatMonthWords } from '@/i18n/format-date';
import {
  numberColumn,
  type SceneFigures,
  tableOfRows,
  withoutFigures,
  wordColumn,
} from './figures/figure-parts';
import type { FilesRoom } from './files-room';
import type { ViewTable } from './view-table';

/** The two axes as a view shows them, without their workspace. */
export type ViewMatrix = Pick<AxesModel, 'matrix' | 'brushed' | 'projects' | 'axes' | 'changed'>;

/** Build the matrix of a view by the rules of the screen. @rule AXES-1 */
export function matrixOfView({ province }: FilesRoom, view: ViewState, table: ViewTable): ViewMatrix {
  const { library, month } = table;
  const { axes } = view;
  const columns = regionAxisOf(province.atlas);
  const rows = policyAxisOf(province.atlas, axes.rows);
  const gaps = buildGapTable(columns, rows, province.atlas);
  const projects = placeInMonth(library, { columns, rows }, month);
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
  const since = comparedMonth(axes, month);
  const changed =
    axes.mode === 'difference'
      ? differenceOf(
          library,
          matrix,
          table.unbrushed,
          { month: since, projects: placeInMonth(library, { columns, rows }, since) },
          { month, projects },
        )
      : null;
  return { matrix, brushed, projects, axes, changed };
}

/** The matrix as a table of counts. */
export function tableOfMatrix({ t, locale }: FilesRoom, { matrix, brushed, axes }: ViewMatrix): DeckTable {
  const { columns, rows, columnSteps, rowSteps, cells, rowTotals } = brushed ?? matrix;
  const count = (cell: { readonly count: number } | undefined): string =>
    cell === undefined || cell.count === 0 ? '' : String(cell.count);
  const axis = t(`axes.rows.${axes.rows}`);
  return {
    caption: `${t('axes.print.title', { axis })}${locale === 'zh' ? '：' : ': '}${t('briefing.files.matrix.note')}`,
    headings: [
      axis,
      ...columnSteps.map((step) => shortName(columns, step, locale)),
      t('briefing.files.total'),
    ],
    rows: rowSteps.map((step, row) => [
      nameStepInFull(rows, step, locale),
      ...columnSteps.map((_, column) => count(cells[row * columnSteps.length + column])),
      count(rowTotals[row]),
    ]),
    aligns: ['start', ...columnSteps.map(() => 'end' as const), 'end'],
    note: '',
  };
}

/** What changed between two months, cell by cell, most first. */
export function figuresOfDifference(
  room: FilesRoom,
  { matrix, changed }: Pick<ViewMatrix, 'matrix' | 'changed'>,
): SceneFigures {
  const { t, locale } = room;
  if (changed === null) return withoutFigures('');
  const { ranked, total } = changed.difference;
  const since = t('axes.change.since', { month: formatMonthWords(changed.month, locale) });
  if (ranked.length === 0) return withoutFigures(`${since}${t('axes.change.none')}`);
  return {
    chart: null,
    table: tableOfRows<(typeof ranked)[number]>(
      room,
      `${since}${sayChangesOf(total, t, locale)}`,
      [
        wordColumn(t('briefing.files.cell'), ({ column, row }) => placeOfCell(matrix, column, row, locale)),
        ...CELL_CHANGES.map((change) =>
          numberColumn<(typeof ranked)[number]>(t(`axes.change.${change}`), ({ changes }) =>
            String(changes[change].length),
          ),
        ),
        numberColumn(t('briefing.files.net'), ({ net }) =>
          net > 0 ? `+${net}` : String(net).replace('-', '−'),
        ),
      ],
      ranked,
    ),
    notDrawn: '',
  };
}

/** How the cells are to be read, for who has only the paper. */
export function readingOf({ t, locale }: FilesRoom, { matrix, axes, changed }: ViewMatrix): string {
  if (changed !== null)
    return t('briefing.files.reading.difference', { month: formatMonthWords(changed.month, locale) });
  const empty = [t('axes.legend.empty'), ...sayRepeated(matrix, t)].join(locale === 'zh' ? '' : ' ');
  if (axes.mode === 'gap') return `${t('briefing.files.reading.gap')}${empty}`;
  const isPlanned = matrix.cells.some(({ planned }) => planned !== null);
  return `${t(isPlanned ? 'briefing.files.reading.plan' : 'briefing.files.reading.stage')}${empty}`;
}
