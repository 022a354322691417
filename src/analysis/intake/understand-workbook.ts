import type { RawSheet, RawWorkbook } from '@/lib/raw-workbook';
import { textOfCell } from '@/lib/raw-workbook';
import { evaluateSheet } from './evaluate-sheet';
import type { ColumnMapping, IntakeResult } from './intake-result';
import { type IntakeOptions, planSheet, type SheetPlan } from './sheet-plan';

/** One sheet with the plan it was read by. @nodata null plan: no header was found, all its rows are no data */
export interface UnderstoodSheet {
  readonly index: number;
  readonly plan: SheetPlan | null;
  readonly result: IntakeResult;
}

/** Columns a person confirmed, by fingerprint of the header. */
export type SavedMappings = ReadonlyMap<string, readonly ColumnMapping[]>;

const NO_SAVED: SavedMappings = new Map();

function skipSheet(file: string, sheet: RawSheet): IntakeResult {
  const nonData = sheet.rows.map((row, index) => {
    const text = row
      .map(textOfCell)
      .filter((each) => each !== '')
      .join(' ');
    return { row: index, kind: text === '' ? ('blank' as const) : ('no_table' as const), text };
  });
  return { file, sheet: sheet.name, rowsIn: sheet.rows.length, ready: [], tray: [], nonData, entries: [] };
}

/** Understand one sheet: plan it, by a saved mapping where its form is known, and read its rows. */
export function understandSheet(
  file: string,
  sheet: RawSheet,
  index: number,
  options: IntakeOptions,
  saved: SavedMappings = NO_SAVED,
): UnderstoodSheet {
  const proposed = planSheet(file, sheet, options);
  if (proposed === null) return { index, plan: null, result: skipSheet(file, sheet) };
  const known = saved.get(proposed.fingerprint);
  const plan = known === undefined ? proposed : (planSheet(file, sheet, options, known) ?? proposed);
  return { index, plan, result: evaluateSheet(file, sheet, plan, options.regions) };
}

/** Understand every sheet a workbook shows; hidden ones are left for the person to pick. */
export function understandWorkbook(
  { file, sheets }: RawWorkbook,
  options: IntakeOptions,
  saved: SavedMappings = NO_SAVED,
): readonly UnderstoodSheet[] {
  return sheets.flatMap((sheet, index) =>
    sheet.isHidden ? [] : [understandSheet(file, sheet, index, options, saved)],
  );
}
