import { type Cell, type CellValue, readXlsx as readCells, type Workbook } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { RawCell, RawSheet, RawWorkbook } from '@/lib/raw-workbook';
import { ok, refuse, type Result } from '@/lib/result';
import { checkZip } from './check-zip';
import { defineBuiltInDates, isMonthFormat, usesMonthFormat } from './month-format';
import { replaceZipPart } from './replace-zip-part';
import type { ZipEntry } from './zip-directory';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
/** Styles of every cell are kept in memory: above this, dates that show a month are read as their day. @unit bytes */
const MAX_STYLED = 120 * 2 ** 20;

type SourceSheet = Workbook['sheets'][number];

/** What a ZIP that is no workbook probably is. */
function describeStranger(entries: readonly ZipEntry[]): string | null {
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start));
  if (has(WORKBOOK)) return null;
  if (has('xl/workbook.bin')) return '这是二进制工作簿（.xlsb），请另存为 .xlsx 后再导入';
  if (has('word/')) return '这是 Word 文档，不是工作簿，请把表格复制到 Excel 或 WPS 后再导入';
  if (has('ppt/')) return '这是演示文稿，不是工作簿';
  if (has('content.xml')) return '这是 OpenDocument 表格（.ods），请另存为 .xlsx 后再导入';
  if (entries.some(({ name }) => /\.xlsx$/i.test(name)))
    return '这是装着工作簿的压缩包，请解压后导入里面的 .xlsx';
  return '这是压缩包，里面没有工作簿';
}

/** The workbook with the formats of its dates spelt out, and whether one of them shows a month. */
function prepareDates(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): { readonly bytes: Uint8Array; readonly readStyles: boolean } {
  const part = unzipSync(bytes, { filter: ({ name }) => name === STYLES })[STYLES];
  if (part === undefined) return { bytes, readStyles: false };
  const written = strFromU8(part);
  const defined = defineBuiltInDates(written);
  const isSmall = entries.reduce((sum, { size }) => sum + size, 0) <= MAX_STYLED;
  return {
    bytes: defined === null ? bytes : replaceZipPart(bytes, STYLES, strToU8(defined)),
    readStyles: isSmall && usesMonthFormat(defined ?? written),
  };
}

/** Spreadsheets keep days as UTC here; a time of day is left out. */
function toRawDate(value: Date, cell: Cell | undefined): RawCell {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return { date: isMonthFormat(cell?.style?.numFmt ?? '') ? day.slice(0, 7) : day };
}

function toRawCell(value: CellValue, sheet: SourceSheet, row: number, column: number): RawCell {
  if (value instanceof Date) return toRawDate(value, sheet.cells?.get(`${row},${column}`));
  if (value !== null || sheet.cells === undefined) return value;
  const formula = sheet.cells.get(`${row},${column}`)?.formula;
  return formula === undefined ? null : { formula };
}

function toRawSheet(sheet: SourceSheet): RawSheet {
  // Most rows hold neither dates nor formulas: they are handed on, not copied.
  const rows = sheet.rows.map((cells, row): readonly RawCell[] =>
    sheet.cells === undefined && !cells.some((value) => value instanceof Date)
      ? (cells as RawCell[])
      : cells.map((value, column) => toRawCell(value, sheet, row, column)),
  );
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden === true ? [row] : [],
  );
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows,
  };
}

/**
 * Read an .xlsx or .xlsm: every sheet with its cells where they stand, merges, hidden rows. A formula gives
 * its stored result; one without a result gives its text, `=SUM(A1:A3)`.
 * @returns a refusal for a truncated or damaged file, a ZIP that is no workbook, or a zip bomb
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Result<RawWorkbook>> {
  const checked = checkZip(bytes, file);
  if (!checked.ok) return checked;
  const stranger = describeStranger(checked.value);
  if (stranger !== null) return refuse(file, stranger);
  try {
    const prepared = prepareDates(bytes, checked.value);
    const workbook = await readCells(prepared.bytes, { readStyles: prepared.readStyles });
    const sheets = workbook.sheets.map(toRawSheet);
    if (sheets.length === 0) return refuse(file, '工作簿里没有工作表');
    return ok({ file, sheets });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(file, `工作簿已损坏，无法读取，请用 Excel 或 WPS 打开后另存一份再导入（${reason}）`);
  }
}
