import { nameStep } from '@/analysis/two-axes/name-step';
import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { formatMonthWords } from '@/i18n/format-date';
import { MONEY_UNITS } from '@/i18n/format-money';
import { saveBlob } from '@/io/save-blob';
import { toCsv } from '@/io/write-csv';
import type { TableWorkbook } from '@/io/write-table-workbook';
import type { AxesModel } from './use-axes';

const LIGHTS = Object.keys(LIGHT_COLORS) as LightColor[];

/**
 * The matrix as shown, one row a cell in the order drawn, so that it can be filtered and added up: the two steps,
 * projects, money in 万元, shares due and done, lights, and why an empty cell is empty. Blank cells that
 * nobody asked for are left out.
 */
export function toMatrixWorkbook({ matrix, brushed, table, axes }: AxesModel): TableWorkbook {
  const { t, locale } = table.words;
  const shown = brushed ?? matrix;
  // Why a cell is empty is a matter of all projects: a brush empties cells without making gaps of them.
  const reasonOf = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.empty]));
  const name = t(`library.${table.library.id}`);
  const unit = MONEY_UNITS.wan[locale];
  const open = locale === 'zh' ? (text: string) => `（${text}）` : (text: string) => ` (${text})`;
  const text = (header: string, width: number) => ({ header, width, format: null });
  const number = (header: string, format: string) => ({ header, width: 14, format });
  const rowOf = (cell: MatrixCell): readonly (string | number | null)[] => {
    const { planned, actual } = cell;
    const reason = reasonOf.get(`${cell.row} ${cell.column}`) ?? null;
    return [
      nameStep(matrix.rows, matrix.rowSteps[cell.row] ?? 0, locale),
      nameStep(matrix.columns, matrix.columnSteps[cell.column] ?? 0, locale),
      cell.count,
      cell.unstatedMoney === cell.count ? null : cell.totalInvestmentWan,
      cell.unstatedMoney,
      planned,
      actual,
      planned === null || actual === null ? null : (actual - planned) * 100,
      ...LIGHTS.map((light) => cell.lights[light]),
      reason === null ? null : t(`axes.empty.${reason}`),
    ];
  };
  return {
    sheet: t('workspace.axes'),
    title: `${t('axes.print.title', { axis: t(`axes.rows.${axes.rows}`) })} · ${name} · ${formatMonthWords(table.month, locale)}`,
    note: t('axes.export.note', { count: shown.total.count }),
    drill: table.library.drill,
    columns: [
      text(t(`axes.rows.${axes.rows}`), 34),
      text(t('axes.export.region'), 16),
      number(t('axes.export.count'), '0'),
      number(`${t('column.total')}${open(unit)}`, '#,##0.##'),
      number(t('axes.export.unstated'), '0'),
      number(t('axes.legend.due'), '0.0%'),
      number(t('axes.legend.done'), '0.0%'),
      number(`${t('column.lead')}${open(t('library.points'))}`, '+0.0;-0.0;0.0'),
      ...LIGHTS.map((light) => number(LIGHT_COLORS[light][locale], '0')),
      text(t('axes.export.empty'), 24),
    ],
    rows: shown.cells
      .filter(
        (cell) =>
          cell.count > 0 ||
          // A brush is about the projects in it: what is empty under it is not listed.
          (brushed === null && cell.empty !== 'none'),
      )
      .map(rowOf),
  };
}

/** Save the matrix as shown as .xlsx. @returns the name of the file */
export async function exportMatrix(model: AxesModel): Promise<string> {
  const { writeTableWorkbook } = await import('@/io/write-table-workbook');
  const workbook = toMatrixWorkbook(model);
  const file = `${workbook.title.replaceAll(' · ', '-')}${workbook.drill ? '-演练数据' : ''}.xlsx`;
  saveBlob(await writeTableWorkbook(workbook), file);
  return file;
}

/** The same rows as text; a share stays a share, to a hundredth of a percent. */
export function toMatrixCsv(model: AxesModel): string {
  const { title, note, columns, rows, drill } = toMatrixWorkbook(model);
  const { t } = model.table.words;
  return toCsv([
    ...(drill ? [[`${t('library.drillMark')} · ${t('library.drillBanner')}`]] : []),
    [title],
    [note],
    columns.map(({ header }) => header),
    ...rows.map((row) =>
      row.map((cell) =>
        cell === null ? '' : typeof cell === 'number' ? String(Number(cell.toFixed(4))) : cell,
      ),
    ),
  ]);
}

/** Save the matrix as shown as .csv. @returns the name of the file */
export function exportMatrixCsv(model: AxesModel): string {
  const { title, drill } = toMatrixWorkbook(model);
  const file = `${title.replaceAll(' · ', '-')}${drill ? '-演练数据' : ''}.csv`;
  saveBlob(new Blob([toMatrixCsv(model)], { type: 'text/csv' }), file);
  return file;
}
