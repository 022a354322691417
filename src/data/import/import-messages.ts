import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { ColumnMapping, IntakeResult } from '@/analysis/intake/intake-result';
import type { IntakeOptions, SheetPlan } from '@/analysis/intake/sheet-plan';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { PastedText } from '@/io/read-paste';
import type { RawCell } from '@/lib/raw-workbook';
import type { Refusal } from '@/lib/result';

/** What is to be read: a file's bytes, or what was pasted. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'paste'; readonly pasted: PastedText };

/** A reading with what the person said beforehand, and the mappings saved by fingerprint. */
export interface ImportRequest {
  readonly source: ImportSource;
  readonly options: IntakeOptions;
  readonly saved: ReadonlyMap<string, readonly ColumnMapping[]>;
}

/** A sheet read again: by an edited plan, with cells fixed in place, or a hidden one for the first time. */
export interface RereadRequest {
  readonly index: number;
  /** @nodata null: propose one */
  readonly plan: SheetPlan | null;
  readonly options: IntakeOptions;
  readonly edits: CellEdits;
}

/** A sheet of the file, for the picker. */
export interface SheetFacts {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
  /** Its first rows, for the preview. */
  readonly head: readonly (readonly RawCell[])[];
}

/** How far an import is. */
export interface ImportProgress {
  readonly stage: 'reading' | 'understanding' | 'sending';
  readonly done: number;
  readonly of: number;
}

/** What the worker is told. */
export type ToImportWorker =
  | { readonly kind: 'read'; readonly request: ImportRequest }
  | { readonly kind: 'reread'; readonly request: RereadRequest };

/** A part of a sheet's result: small enough that taking it over costs the page less than a frame. */
export type ResultPart = Pick<IntakeResult, 'ready' | 'tray' | 'nonData' | 'entries'>;

/** What the worker tells. A `sheet` is followed by its parts, all of it by `done`. */
export type FromImportWorker =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'file'; readonly file: string; readonly sheets: readonly SheetFacts[] }
  | { readonly kind: 'sheet'; readonly sheet: UnderstoodSheet }
  | { readonly kind: 'part'; readonly index: number; readonly part: ResultPart }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'done' };
