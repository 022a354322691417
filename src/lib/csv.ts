import { csvFormatRows, csvParseRows } from 'd3';
import { ok, refuse, type Result } from './result';

/** One CSV row as text cells by column name, with the place it came from. */
export interface CsvRecord {
  readonly where: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Parse CSV text with a header row.
 * @param text UTF-8 text, with or without a byte-order mark.
 * @param file name used in the sentences of refusals.
 * @returns one record per data row; blank lines are passed over.
 */
export function parseCsv(text: string, file: string): Result<readonly CsvRecord[]> {
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  const header = rows[0];
  if (header === undefined) return refuse(file, 'the file is empty: a header row is required');
  const duplicate = header.find((name, index) => header.indexOf(name) !== index);
  if (duplicate !== undefined) return refuse(`${file} › header`, `column "${duplicate}" appears twice`);
  const records: CsvRecord[] = [];
  for (let line = 1; line < rows.length; line++) {
    const row = rows[line] ?? [];
    if (row.every((cell) => cell.trim() === '')) continue;
    const where = `${file} › row ${line + 1}`;
    if (row.length !== header.length)
      return refuse(where, `has ${row.length} cells, the header has ${header.length}`);
    const cells: Record<string, string> = {};
    header.forEach((name, column) => {
      cells[name] = (row[column] ?? '').trim();
    });
    records.push({ where, cells });
  }
  return ok(records);
}

/** Write a header and rows as CSV text (RFC 4180 quoting, `\n` line ends, closing newline). */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => [...row])])}\n`;
}
