/** A spreadsheet runs a cell that begins so; a quote before it makes it words. */
const RUNS = /^[=+\-@\t\r]/;
/** A negative number is no formula: a quote before it would make it a text nobody can add up. */
const NUMBER = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

function toCsvCell(text: string): string {
  const safe = RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Write rows as CSV (RFC 4180) with a byte order mark, so that Excel and WPS read it as UTF-8; no cell is a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(toCsvCell).join(',')).join('\r\n')}\r\n`;
