import { type RawCell, type RawSheet, textOfCell } from '@/lib/raw-workbook';
import type { FilledRows } from './fill-merged-cells';
import { NO_GROUP, readGroupHeading } from './group-context';
import { compactText } from './half-width';
import { type IntakeField, kindOfField } from './intake-field';
import type { NonDataRow } from './intake-result';
import type { GroupContext } from './read-row';
import type { RegionNames } from './read-region';
import { isGroupNumbered, isPlainlyData, isProjectName, recogniseRow } from './row-kind';
import type { SheetPlan } from './sheet-plan';

/** Rows of one project, and what stands over them. */
export interface ProjectRows {
  readonly rows: number[];
  readonly group: GroupContext;
}

/** Each row of a sheet as part of a project or as no data: every row once. */
export interface GroupedRows {
  readonly projects: readonly ProjectRows[];
  readonly nonData: readonly NonDataRow[];
}

/** A continuation states a second place, section or unit; amounts alone may be a sum without a label. */
function statesText(row: readonly RawCell[], { columns }: SheetPlan): boolean {
  return columns.some(({ column, field }) => {
    const kind = field === null ? 'text' : kindOfField(field);
    const isCoordinate = field === 'coordinateX' || field === 'coordinateY';
    return kind !== 'money' && kind !== 'date' && (isCoordinate || /\D/.test(textOfCell(row[column])));
  });
}

/** A header of other columns under the first table begins another one, which this plan cannot read. */
function isOtherHeader(texts: readonly string[], headerRows: readonly (readonly string[])[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const isHeader = filled.length >= 3 && filled.some((text) => /^(?:项目|工程)名称$/.test(text));
  return (
    isHeader && !headerRows.some((header) => texts.every((text, c) => text === '' || text === header[c]))
  );
}

/** Sort the rows of a sheet: projects with their continuation rows, headings, totals, notes. @rule IMP-3 */
export function groupRows(
  sheet: RawSheet,
  filled: FilledRows,
  plan: SheetPlan,
  names: RegionNames,
): GroupedRows {
  const { header, columns } = plan;
  const columnOf = (field: IntakeField): number => columns.find((each) => each.field === field)?.column ?? -1;
  const nameColumn = columnOf('name');
  const sequenceColumn = columnOf('sequence');
  const keyColumns = [nameColumn, sequenceColumn, columnOf('id'), columnOf('code')];
  const moneyColumns = new Set(
    columns.flatMap(({ column, field }) =>
      field !== null && kindOfField(field) === 'money' ? [column] : [],
    ),
  );
  const headerRows = sheet.rows
    .slice(header.top, header.bottom + 1)
    .map((row) => row.map((cell) => compactText(textOfCell(cell))));
  const spans = new Map(sheet.merges.map(({ top, left, right }) => [`${top},${left}`, right - left + 1]));
  const textAt = (row: readonly RawCell[], column: number): string => compactText(textOfCell(row[column]));
  const hasPlainRows = filled.rows.slice(header.bottom + 1).some((row) => {
    const name = textAt(row, nameColumn);
    return isProjectName(name) && !isGroupNumbered(textAt(row, sequenceColumn), name);
  });
  const projects: ProjectRows[] = [];
  const nonData: NonDataRow[] = [];
  let group = NO_GROUP;
  let open: ProjectRows | null = null;
  let isOtherTable = false;
  filled.rows.forEach((row, index) => {
    if (
      index > header.bottom &&
      filled.nameTops[index] === index &&
      isPlainlyData(row[sequenceColumn], row[nameColumn])
    ) {
      open = { rows: [index], group };
      projects.push(open);
      return;
    }
    const raw = row.map(textOfCell);
    const said = raw.filter((text) => text !== '').join(' ');
    const skip = (kind: NonDataRow['kind']): void => {
      nonData.push({ row: index, kind, text: said });
    };
    if (index < header.top) return skip(said === '' ? 'blank' : 'title');
    if (index <= header.bottom) return skip('header');
    const isMergedOn = (filled.nameTops[index] ?? index) < index;
    if (isMergedOn && !isOtherTable && open !== null && said !== '') {
      open.rows.push(index);
      return;
    }
    const texts = raw.map(compactText);
    isOtherTable ||= isOtherHeader(texts, headerRows);
    if (isOtherTable) return skip(said === '' ? 'blank' : 'other_table');
    const firstFilled = texts.findIndex((text) => text !== '');
    const span = spans.get(`${index},${firstFilled}`) ?? 1;
    const kind = recogniseRow(
      { texts, moneyColumns, nameColumn, sequenceColumn, span, hasPlainRows },
      headerRows,
    );
    if (kind !== null) {
      if (kind === 'heading') group = readGroupHeading(said, names, group);
      if (kind !== 'blank') open = null;
      return skip(kind);
    }
    const isKeyless = keyColumns.every((column) => (texts[column] ?? '') === '');
    const isNext = open !== null && open.rows.at(-1) === index - 1;
    if (isKeyless && isNext && open !== null && statesText(row, plan)) {
      open.rows.push(index);
      return;
    }
    open = { rows: [index], group };
    projects.push(open);
  });
  return { projects, nonData };
}
