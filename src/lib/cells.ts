import type { CsvRecord } from './csv';

/** A cell that could not be read; thrown by `Cells` and turned into a Result at the parser's edge. */
export class CellError extends Error {
  readonly where: string;
  readonly why: string;
  constructor(where: string, why: string) {
    super(`${where}: ${why}`);
    this.where = where;
    this.why = why;
  }
}

/** Typed reading of one record's cells; every refusal names file, row and column. */
export class Cells {
  readonly where: string;
  readonly #cells: Readonly<Record<string, string>>;

  constructor(record: CsvRecord) {
    this.where = record.where;
    this.#cells = record.cells;
  }

  /** The cell's text, `''` when blank. @throws CellError when the column is missing. */
  optionalText(column: string): string {
    const value = this.#cells[column];
    if (value === undefined) throw new CellError(`${this.where} › ${column}`, 'the column is missing');
    return value;
  }

  /** Non-blank text. @throws CellError when blank. */
  text(column: string): string {
    const value = this.optionalText(column);
    if (value === '') throw new CellError(`${this.where} › ${column}`, 'is blank, a value is required');
    return value;
  }

  /** A finite number. @throws CellError. */
  number(column: string): number {
    const value = this.optionalNumber(column);
    if (value === null) throw new CellError(`${this.where} › ${column}`, 'is blank, a number is required');
    return value;
  }

  /** A finite number, or null when blank. @nodata null */
  optionalNumber(column: string): number | null {
    const text = this.optionalText(column);
    if (text === '') return null;
    const value = Number(text);
    if (!Number.isFinite(value))
      throw new CellError(`${this.where} › ${column}`, `"${text}" is not a number`);
    return value;
  }

  /** One of a closed vocabulary. @throws CellError naming the allowed words. */
  oneOf<const T extends string>(column: string, allowed: readonly T[]): T {
    const text = this.optionalText(column);
    const found = allowed.find((word) => word === text);
    if (found === undefined)
      throw new CellError(`${this.where} › ${column}`, `"${text}" is not one of ${allowed.join(' | ')}`);
    return found;
  }

  /** `true`/`false` only. */
  flag(column: string): boolean {
    return this.oneOf(column, ['true', 'false']) === 'true';
  }

  /** `a;b;c` as a list, `[]` when blank. */
  list(column: string): readonly string[] {
    const text = this.optionalText(column);
    return text === ''
      ? []
      : text
          .split(';')
          .map((item) => item.trim())
          .filter((item) => item !== '');
  }

  /** Refuse this record at a column with a sentence. */
  refuse(column: string, why: string): never {
    throw new CellError(`${this.where} › ${column}`, why);
  }
}
