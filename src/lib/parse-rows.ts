import { CellError, Cells } from './cells';
import type { CsvRecord } from './csv';
import { ok, refuse, type Result } from './result';

/**
 * Parse every record with one row parser; the first bad cell refuses the whole table.
 * @returns the parsed rows in file order.
 */
export function parseRows<T>(
  records: readonly CsvRecord[],
  parseRow: (cells: Cells) => T,
): Result<readonly T[]> {
  const parsed: T[] = [];
  for (const record of records) {
    try {
      parsed.push(parseRow(new Cells(record)));
    } catch (error) {
      if (error instanceof CellError) return refuse(error.where, error.why);
      throw error;
    }
  }
  return ok(parsed);
}
