import type { RawCell, RawSheet } from '@/lib/raw-workbook';
import { kindOfField } from './intake-field';
import type { ColumnMapping } from './intake-result';

/** A cell a person changed in the tray: row, then column, 0-based. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, RawCell>>;

/** The rows under a header as they are read: merged cells filled, edits in. */
export interface FilledRows {
  /** By row of the sheet. */
  readonly rows: readonly (readonly RawCell[])[];
  /** For each row the first row of the merged name it lies in; itself where the name is not merged. */
  readonly nameTops: readonly number[];
  /** Rows over which one amount is merged though they are of different projects, with its column. */
  readonly sharedAmounts: ReadonlyMap<number, number>;
}

/**
 * Fill cells merged downwards: a city over its projects stands in each row. An amount is not repeated, for
 * that would multiply it: where it is merged over several projects, nobody knows their shares.
 * @rule IMP-7
 */
export function fillMergedCells(
  sheet: RawSheet,
  firstRow: number,
  columns: readonly ColumnMapping[],
  edits: CellEdits,
): FilledRows {
  const rows = sheet.rows.map((row): readonly RawCell[] => row);
  const nameTops = rows.map((_row, index) => index);
  const nameColumn = columns.find(({ field }) => field === 'name')?.column ?? -1;
  const sharedAmounts = new Map<number, number>();
  const tall = sheet.merges.filter(
    ({ top, bottom, left, right }) => top >= firstRow && bottom > top && right - left < 2,
  );
  for (const { top, bottom, left } of tall)
    if (left === nameColumn) for (let row = top; row <= bottom; row++) nameTops[row] = top;
  for (const { top, bottom, left } of tall) {
    const field = columns[left]?.field ?? null;
    const value = rows[top]?.[left] ?? null;
    if (value === null || left === nameColumn) continue;
    const isAmount = field !== null && kindOfField(field) === 'money';
    const isOneProject = nameTops[top] === nameTops[Math.min(bottom, rows.length - 1)];
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      if (isAmount && !isOneProject) sharedAmounts.set(row, left);
      if (isAmount || isOneProject || row === top) continue;
      const filled = [...(rows[row] ?? [])];
      while (filled.length <= left) filled.push(null);
      filled[left] = value;
      rows[row] = filled;
    }
  }
  for (const [row, cells] of edits) {
    const edited = [...(rows[row] ?? [])];
    for (const [column, cell] of cells) {
      while (edited.length <= column) edited.push(null);
      edited[column] = cell;
    }
    rows[row] = edited;
  }
  return { rows, nameTops, sharedAmounts };
}
