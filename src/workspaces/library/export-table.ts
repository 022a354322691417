import type { TableColumn } from '@/domain/view-state/table-view';
import { formatMonthWords } from '@/i18n/format-date';
import { MONEY_UNITS } from '@/i18n/format-money';
import { saveBlob } from '@/io/save-blob';
import type { TableWorkbook } from '@/io/write-table-workbook';
import type { ProjectRow } from './project-row';
import { cellText, COLUMN_RULES, NO_TEXT } from './table-columns';
import type { Table } from './use-table';

/** Columns that are ratios or points, shown as numbers of their own format. */
const FORMATS: Readonly<Partial<Record<TableColumn, string>>> = {
  completion: '0.0%',
  lead: '+0.0;-0.0;0.0',
  blockers: '0',
};

/**
 * The filtered table as a workbook: the columns on the screen and the id, money in 万元 so that it can be
 * added up, no contacts.
 */
export function toWorkbook(
  table: Table,
  rows: readonly ProjectRow[],
  shown: readonly TableColumn[],
): TableWorkbook {
  const { words, month, library } = table;
  const { t, locale } = words;
  const columns = shown.includes('id') ? shown : [...shown, 'id' as const];
  const name = t(`library.${library.id}`);
  return {
    sheet: name,
    title: `${name} · ${formatMonthWords(month, locale)}`,
    note: t('library.export.note', { count: rows.length, unit: MONEY_UNITS.wan[locale] }),
    drill: library.drill,
    columns: columns.map((column) => {
      const { isMoney, isNumber, width } = COLUMN_RULES[column];
      const unit = isMoney
        ? `（${MONEY_UNITS.wan[locale]}）`
        : column === 'lead'
          ? `（${t('library.points')}）`
          : '';
      return {
        header: `${t(`column.${column}`)}${unit}`,
        width: Math.round(width * 2),
        format: isMoney ? '#,##0.##' : isNumber ? (FORMATS[column] ?? '0') : null,
      };
    }),
    rows: rows.map((row) =>
      columns.map((column) => {
        const { isNumber, valueOf } = COLUMN_RULES[column];
        if (isNumber) return valueOf(row);
        const text = cellText(column, row, 'wan', words);
        return text === NO_TEXT ? null : text;
      }),
    ),
  };
}

/** Save the filtered table as .xlsx. @returns the name of the file */
export async function exportTable(
  table: Table,
  rows: readonly ProjectRow[],
  shown: readonly TableColumn[],
): Promise<string> {
  const { writeTableWorkbook } = await import('@/io/write-table-workbook');
  const workbook = toWorkbook(table, rows, shown);
  const mark = workbook.drill ? '_演练数据' : '';
  const file = `${workbook.title.replaceAll(' · ', '_')}${mark}.xlsx`;
  saveBlob(await writeTableWorkbook(workbook), file);
  return file;
}
