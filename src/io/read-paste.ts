import type { RawWorkbook } from '@/lib/raw-workbook';
import { ok, refuse, type Result } from '@/lib/result';
import { readHtmlTable } from './read-html-table';
import { tableOfText } from './read-csv';

/** What a clipboard offers. @nodata '' for a format it does not */
export interface PastedText {
  readonly html: string;
  readonly plain: string;
}

/** Stands for the file name of what was pasted. */
export const PASTE_FILE = '粘贴';

/**
 * Read cells pasted from Excel, WPS or a web page: the HTML table with its merged cells, else text with tabs.
 * @returns a refusal when neither holds anything
 */
export function readPaste({ html, plain }: PastedText): Result<RawWorkbook> {
  const sheet = html === '' ? null : readHtmlTable(html, PASTE_FILE);
  if (sheet !== null && sheet.rows.some((row) => row.some((cell) => cell !== null)))
    return ok({ file: PASTE_FILE, sheets: [sheet] });
  if (plain.trim() === '')
    return refuse(PASTE_FILE, '剪贴板里没有表格，请在 Excel 或 WPS 里选中单元格并复制');
  return ok(tableOfText(plain, PASTE_FILE, PASTE_FILE));
}
