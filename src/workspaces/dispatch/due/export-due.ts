import { saveBlob } from '@/io/save-blob';
import { toCsv } from '@/io/write-csv';
import type { TableWorkbook } from '@/io/write-table-workbook';
import { sayDue, sayShift } from './say-due';
import type { Due, DueRow } from './use-due';

/** The list as shown, overdue first: dates as the sheets have them, days as numbers. */
export function toDueWorkbook(due: Due): TableWorkbook {
  const { t, view, library, asOf, overdue, soon } = due;
  const text = (header: string, width: number) => ({ header, width, format: null });
  const line = (row: DueRow): readonly (string | number | null)[] => [
    t(row.days < 0 ? 'due.export.overdue' : 'due.export.soon'),
    row.days,
    row.milestone.title,
    row.project.name,
    row.city,
    row.county,
    row.forces,
    row.milestone.baseline,
    row.milestone.forecast,
    sayShift(row, t),
    row.due,
    t(`due.from.${row.from}`),
    row.project.responsibleUnit,
  ];
  return {
    sheet: t('dispatch.section.due'),
    title: `${t('due.export.title', { within: view.within })} · ${t(`library.${library.id}`)} · ${asOf}`,
    note: `${sayDue(due)}${due.isPast ? t('due.say.past') : ''}`,
    drill: library.drill,
    columns: [
      text(t('due.export.state'), 9),
      { header: t('due.column.days'), width: 8, format: '0' },
      text(t('due.column.milestone'), 16),
      text(t('due.column.project'), 40),
      text(t('due.city'), 9),
      text(t('due.export.county'), 12),
      text(t('due.column.force'), 24),
      text(t('due.column.baseline'), 12),
      text(t('due.column.forecast'), 12),
      text(t('due.column.shift'), 14),
      text(t('due.column.due'), 12),
      text(t('due.column.by'), 20),
      text(t('due.export.unit'), 24),
    ],
    rows: [...overdue, ...soon].map(line),
  };
}

const nameOf = ({ t, view, library, asOf }: Due): string =>
  [t('due.export.title', { within: view.within }), t(`library.${library.id}`), asOf].join('_');

/** Save the list as .xlsx. The writer is fetched when it is first needed. */
export async function exportDue(due: Due): Promise<void> {
  const { writeTableWorkbook } = await import('@/io/write-table-workbook');
  saveBlob(await writeTableWorkbook(toDueWorkbook(due)), `${nameOf(due)}.xlsx`);
}

/** Save the list as .csv, marked where it is simulated. */
export function exportDueCsv(due: Due): void {
  const { columns, rows, drill, title } = toDueWorkbook(due);
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const head = columns.map(({ header }) => header);
  // A simulated row says so itself: a .csv has no page to print a mark on.
  const mark = drill ? due.t('library.drillMark') : '';
  const marked = drill ? [[...head, mark], ...cells.map((row) => [...row, mark])] : [head, ...cells];
  saveBlob(
    new Blob([toCsv(marked)], { type: 'text/csv;charset=utf-8' }),
    `${title.replaceAll(' · ', '_')}.csv`,
  );
}
