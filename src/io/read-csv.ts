import type { RawCell, RawWorkbook } from '@/lib/raw-workbook';
import { ok, refuse, type Result } from '@/lib/result';
import { decodeText } from './decode-text';
import { detectSeparator, splitDelimited } from './split-delimited';

/** Name of the only sheet of a text table, for citing its rows. */
export const TEXT_SHEET = '文本表';

const toCell = (text: string): RawCell => (text.trim() === '' ? null : text);

/** Make the workbook of a text table. Cells stay text: a code with leading zeros keeps them. */
export function tableOfText(text: string, file: string, sheet = TEXT_SHEET): RawWorkbook {
  const clean = text.replace(/^\uFEFF/, '');
  // Excel's own hint, which no other program writes: `sep=;` in a line of its own.
  const hint = /^sep=(.)\r?\n/.exec(clean);
  const body = hint === null ? clean : clean.slice(hint[0].length);
  const rows = splitDelimited(body, detectSeparator(body)).map((row) => row.map(toCell));
  return { file, sheets: [{ name: sheet, isHidden: false, rows, merges: [], hiddenRows: [] }] };
}

/** Read a .csv, .tsv or .txt table in UTF-8 (with or without mark), UTF-16 with mark or GB18030. */
export function readCsv(bytes: Uint8Array, file: string): Result<RawWorkbook> {
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse(file, '不是文本表格：既不是 UTF-8，也不是 GB18030（GBK）编码');
  if (decoded.text.replace(/^\uFEFF/, '').trim() === '') return refuse(file, '文件里没有内容');
  return ok(tableOfText(decoded.text, file));
}
