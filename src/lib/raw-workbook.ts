/** A date cell, with the precision its format shows: `2020`, `2020-03`, `2020-03-15`. */
export interface RawDate {
  readonly date: string;
}

/** A formula whose value the file does not hold; a text that merely begins with `=` is a text. */
export interface RawFormula {
  readonly formula: string;
}

/** One cell as the file holds it. Plain JSON, so that it can be kept, sent to a worker and shown again. @nodata null */
export type RawCell = string | number | boolean | RawDate | RawFormula | null;

/** A merged block, 0-based and inclusive; only its first cell holds a value. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. `rows[r][c]` is the cell of row r+1 and column c+1 of the file: nothing is moved up or left out. */
export interface RawSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly RawMerge[];
  /** 0-based rows the file hides; they are read like any other. */
  readonly hiddenRows: readonly number[];
}

/** What every reader of tables gives, whatever the format. */
export interface RawWorkbook {
  readonly file: string;
  readonly sheets: readonly RawSheet[];
}

/** True for a date cell. */
export const isRawDate = (cell: RawCell | undefined): cell is RawDate =>
  typeof cell === 'object' && cell !== null && 'date' in cell;

/** True for a formula without a value. */
export const isRawFormula = (cell: RawCell | undefined): cell is RawFormula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** A cell as text, trimmed; a blank one is ''. */
export function textOfCell(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (isRawFormula(cell)) return `=${cell.formula}`;
  return isRawDate(cell) ? cell.date : String(cell);
}

/** Letters of a 0-based column: A, B … Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Address of a 0-based row and column, as a spreadsheet shows it: `C5`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
