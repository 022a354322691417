import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import { evaluateSheet } from '@/analysis/intake/evaluate-sheet';
import type { ColumnMapping, IntakeResult } from '@/analysis/intake/intake-result';
import { type IntakeOptions, planSheet, type SheetPlan } from '@/analysis/intake/sheet-plan';
import type { SavedMappings } from '@/analysis/intake/understand-workbook';
import type { RawCell, RawWorkbook } from '@/lib/raw-workbook';

/** What a person said of the file being imported; everything else is derived from it and the file. */
export interface ImportChoices {
  readonly sheet: number;
  readonly options: IntakeOptions;
  /** Columns the person changed, by column. */
  readonly columns: ReadonlyMap<number, Pick<ColumnMapping, 'field' | 'unit'>>;
  readonly edits: CellEdits;
}

/** The first sheet that is shown. */
export const startChoices = (workbook: RawWorkbook, options: IntakeOptions): ImportChoices => ({
  sheet: Math.max(
    0,
    workbook.sheets.findIndex(({ isHidden, rows }) => !isHidden && rows.length > 0),
  ),
  options,
  columns: new Map(),
  edits: new Map(),
});

/** How the chosen sheet is read, and what came of it. @nodata null: it has no header */
export interface ReadSheet {
  readonly plan: SheetPlan;
  readonly result: IntakeResult;
}

/** Read the chosen sheet by what the person said. */
export function readChosenSheet(
  workbook: RawWorkbook,
  choices: ImportChoices,
  saved: SavedMappings,
): ReadSheet | null {
  const sheet = workbook.sheets[choices.sheet];
  if (sheet === undefined) return null;
  const { file } = workbook;
  const proposed = planSheet(file, sheet, choices.options);
  if (proposed === null) return null;
  const known = saved.get(proposed.fingerprint);
  const based = known === undefined ? proposed : (planSheet(file, sheet, choices.options, known) ?? proposed);
  const columns = based.columns.map((mapping): ColumnMapping => {
    const chosen = choices.columns.get(mapping.column);
    if (chosen === undefined) return mapping;
    return {
      ...mapping,
      ...chosen,
      unitFrom: chosen.unit === null ? null : 'person',
      why: 'person',
      confidence: 1,
    };
  });
  const plan = { ...based, columns };
  return { plan, result: evaluateSheet(file, sheet, plan, choices.options.regions, choices.edits) };
}

/** Edits with one more cell. */
export function withEdit(edits: CellEdits, row: number, column: number, cell: RawCell): CellEdits {
  return new Map(edits).set(row, new Map(edits.get(row)).set(column, cell));
}
