import {
  FILL_IN_FIELD_IDS,
  FILL_IN_FIELDS,
  type ChangedCell,
  type FillInField,
  type FillInScope,
  type FillInValues,
  REGISTER_FIELDS,
  type RegisterField,
  type ReturnedCell,
  type ReturnedForm,
  type ReturnedRow,
} from '@/domain/dispatch/fill-in-form';
import { TASK_FORCE_IDS } from '@/domain/dispatch/task-force';
import { parseMonth } from '@/domain/time/month';
import { type RawCell, textOfCell } from '@/lib/raw-workbook';
import { ok, refuse, type Result } from '@/lib/result';
import { BASE_MARK, BASE_SHEET, FILL_IN_SHEET, LOCKED_COLUMNS } from './fill-in-layout';
import { readTableFile } from './read-table-file';

type Rows = readonly (readonly RawCell[])[];

/** A date cell says its day; the office may have typed a date where text was asked for. */
const returnedCell = (cell: RawCell | undefined): ReturnedCell => {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' && cell !== null ? textOfCell(cell) : cell;
};

const numberOrNull = (value: RawCell | undefined): number | null =>
  typeof value === 'number' ? value : textOfCell(value) === '' ? null : Number(textOfCell(value));

function baseOf(row: readonly RawCell[]): FillInValues {
  const started = textOfCell(row[1]);
  return {
    started: started === '' ? null : started === '是',
    startDate: returnedCell(row[2]) === null ? null : String(returnedCell(row[2])),
    cumulativeWan: numberOrNull(row[3]),
    fundsWan: numberOrNull(row[4]),
    progressText: textOfCell(row[5]),
  };
}

function scopeOf(kind: string, id: string, name: string): FillInScope | null {
  if (kind === 'city' && /^37\d{4}$/.test(id)) return { kind, id: Number(id), name };
  const force = TASK_FORCE_IDS.find((known) => known === id);
  return kind === 'task_force' && force !== undefined ? { kind, id: force, name } : null;
}

/** Columns a value of the register is read from. */
const FIELD_OF_COLUMN: ReadonlyMap<string, RegisterField> = new Map(
  (Object.keys(REGISTER_FIELDS) as RegisterField[]).map((field) => [REGISTER_FIELDS[field].zh, field]),
);

const isSameText = (sent: string, back: string): boolean =>
  sent === back ||
  (sent !== '' && back !== '' && Number(sent.replaceAll(',', '')) === Number(back.replaceAll(',', '')));

/** Cells of a line that were sent filled in and came back with something else. */
function changedCells(
  cells: readonly RawCell[],
  sent: ReadonlyMap<string, string> | undefined,
  columnOf: ReadonlyMap<string, number>,
): readonly ChangedCell[] {
  return [...(sent ?? [])].flatMap(([column, text]): ChangedCell[] => {
    const at = columnOf.get(column);
    if (at === undefined) return [];
    const back = textOfCell(cells[at]).trim();
    const field = FIELD_OF_COLUMN.get(column) ?? null;
    return isSameText(text.trim(), back) ? [] : [{ column, field, sent: text, back }];
  });
}

/** The header row and where its columns are, found by their words: a clerk may have hidden or moved some. */
function findHeader(rows: Rows): { at: number; columnOf: ReadonlyMap<string, number> } | null {
  for (let at = 0; at < Math.min(rows.length, 12); at++) {
    const columnOf = new Map((rows[at] ?? []).map((cell, column) => [textOfCell(cell), column]));
    if (columnOf.has(LOCKED_COLUMNS[1].zh) && columnOf.has(FILL_IN_FIELDS.cumulativeWan.zh))
      return { at, columnOf };
  }
  return null;
}

/**
 * Read a fill-in workbook that came back. Cells are handed on as they are; what they mean is the
 * business of `understandReturnedForm`.
 * @returns a refusal that says what is missing when it is not a workbook this program sent
 */
export async function readFillInWorkbook(file: string, bytes: Uint8Array): Promise<Result<ReturnedForm>> {
  const workbook = await readTableFile(bytes, file);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const base = sheets.find(({ name }) => name === BASE_SHEET)?.rows;
  const sheet = sheets.find(({ name }) => name === FILL_IN_SHEET);
  const mark = base?.[0] ?? [];
  if (base === undefined || textOfCell(mark[0]) !== BASE_MARK)
    return refuse(file, `没有“${BASE_SHEET}”页，不是本系统发出的填报表；可作为普通表格导入`);
  if (sheet === undefined) return refuse(file, `没有“${FILL_IN_SHEET}”页`);
  const month = parseMonth(textOfCell(mark[1]));
  const scope = scopeOf(textOfCell(mark[2]), textOfCell(mark[3]), textOfCell(mark[4]));
  if (month === null || scope === null)
    return refuse(`${file} › ${BASE_SHEET}`, '月份或填报单位读不出，底数页被改动过');
  const header = findHeader(sheet.rows);
  if (header === null) return refuse(`${file} › ${FILL_IN_SHEET}`, '找不到表头行（项目编号、累计完成投资）');
  const column = (zh: string): number => header.columnOf.get(zh) ?? -1;
  const lost = FILL_IN_FIELD_IDS.filter((id) => column(FILL_IN_FIELDS[id].zh) < 0);
  if (lost.length > 0)
    return refuse(
      `${file} › ${FILL_IN_SHEET}`,
      `缺列：${lost.map((id) => FILL_IN_FIELDS[id].zh).join('、')}`,
    );

  const bases = new Map(
    base
      .slice(2)
      .flatMap((row) => (textOfCell(row[0]) === '' ? [] : ([[textOfCell(row[0]), baseOf(row)]] as const))),
  );
  // Forms of an earlier program sent fewer words along: then nothing can be said of those cells.
  const watched = (base[1] ?? []).map(textOfCell).slice(1 + FILL_IN_FIELD_IDS.length);
  const sentOf = new Map(
    base.slice(2).map((row) => {
      const words = watched.map(
        (column, at) => [column, textOfCell(row[1 + FILL_IN_FIELD_IDS.length + at])] as const,
      );
      return [textOfCell(row[0]), new Map(words)] as const;
    }),
  );
  const rows: ReturnedRow[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index <= header.at || cells.every((cell) => textOfCell(cell) === '')) return;
    const projectId = textOfCell(cells[column(LOCKED_COLUMNS[1].zh)]);
    const values = FILL_IN_FIELD_IDS.map((id) => [id, returnedCell(cells[column(FILL_IN_FIELDS[id].zh)])]);
    rows.push({
      projectId,
      name: textOfCell(cells[column(LOCKED_COLUMNS[2].zh)]),
      source: { file, sheet: FILL_IN_SHEET, row: index + 1 },
      cells: Object.fromEntries(values) as Record<FillInField, ReturnedCell>,
      base: bases.get(projectId) ?? null,
      changed: changedCells(cells, sentOf.get(projectId), header.columnOf),
    });
  });
  const back = new Set(rows.map(({ projectId }) => projectId));
  const missingIds = [...bases.keys()].filter((id) => !back.has(id));
  return ok({ file, month, scope, drill: textOfCell(mark[6]) !== '', rows, missingIds });
}
