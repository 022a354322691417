import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { IntakeField } from '@/analysis/intake/intake-field';
import type { IntakeNote, IntakeProblem } from '@/analysis/intake/intake-result';
import type { NonDataKind } from '@/analysis/intake/row-kind';

/** What must become of a nasty file: a refusal that says these words, or rows that went where they belong. */
export type NastyOutcome =
  | { readonly refused: string }
  | {
      /** Projects ready, and rows in the tray. */
      readonly ready: number;
      readonly tray: number;
      readonly problems?: readonly IntakeProblem[];
      readonly notes?: readonly IntakeNote[];
      readonly kinds?: Partial<Readonly<Record<NonDataKind, number>>>;
      readonly month?: string | null;
      /** Field of a column, by heading. */
      readonly columns?: Readonly<Record<string, IntakeField | null>>;
      /** Part of the first ready row, and of the second. */
      readonly rows?: readonly object[];
    };

/** A file as an office might send it, with what must come of it. */
export interface NastyCase {
  readonly id: string;
  readonly what: string;
  readonly file: string;
  bytes(): Uint8Array | Promise<Uint8Array>;
  readonly outcome: NastyOutcome;
}

type Rows = readonly (readonly (CellValue | undefined)[])[];

/** Sheets and merges of a workbook to write; a merge is [top, left, bottom, right], 0-based. */
interface SheetSpec {
  readonly name?: string;
  readonly rows: Rows;
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hidden?: boolean;
  /** Number format of a cell, by `row,column`. */
  readonly formats?: Readonly<Record<string, string>>;
}

const toSheet = ({ name = 'Sheet1', rows, merges = [], hidden = false, formats = {} }: SheetSpec) => ({
  name,
  hidden,
  rows: rows.map((row) => row.map((cell) => cell ?? null)),
  merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
  cells: new Map(
    Object.entries(formats).map(([at, numFmt]) => {
      const [row = 0, column = 0] = at.split(',').map(Number);
      return [at, { value: rows[row]?.[column] ?? null, style: { numFmt } }] as const;
    }),
  ),
});

/** Write an .xlsx of some sheets. */
export const writeSheets = (...sheets: readonly SheetSpec[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(toSheet) });

/** A case of one workbook. */
export const xlsxCase = (
  id: string,
  what: string,
  sheet: SheetSpec | readonly SheetSpec[],
  outcome: NastyOutcome,
  file = '2020年6月.xlsx',
): NastyCase => ({
  id,
  what,
  file,
  bytes: () =>
    writeSheets(...(Array.isArray(sheet) ? (sheet as readonly SheetSpec[]) : [sheet as SheetSpec])),
  outcome,
});

/** A case of one text. */
export const textCase = (
  id: string,
  what: string,
  text: string | Uint8Array,
  outcome: NastyOutcome,
  file = '2020年6月.csv',
): NastyCase => ({
  id,
  what,
  file,
  bytes: () => (typeof text === 'string' ? new TextEncoder().encode(text) : text),
  outcome,
});
