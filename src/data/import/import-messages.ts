import type { GazetteerFacts } from '@/analysis/coordinate-doctor/known-place';
import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import type { Outline } from '@/analysis/coordinate-doctor/doctor-ground';
import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { ColumnMapping, IntakeResult } from '@/analysis/intake/intake-result';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { IntakeOptions, SheetPlan } from '@/analysis/intake/sheet-plan';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { Library } from '@/domain/library/library';
import type { Adcode } from '@/domain/region/adcode';
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

/** What the doctor found of one sheet; its verdicts come in the parts, sheet after sheet. */
export interface WeighedFacts {
  readonly index: number;
  readonly datum: DoctorReport['datum'];
  readonly verdicts: number;
}

/** A sheet read again: by an edited plan, with cells fixed in place, or a hidden one for the first time. */
export interface RereadRequest {
  readonly index: number;
  /** @nodata null: propose one */
  readonly plan: SheetPlan | null;
  readonly options: IntakeOptions;
  readonly edits: CellEdits;
}

/** What the coordinate doctor must know, as plain values a worker can be sent. */
export interface GroundFacts {
  readonly facts: GazetteerFacts;
  readonly counties: ReadonlyMap<Adcode, Outline>;
}

/** Sheets that were understood, weighed as one change against the library, and each against the ground. */
export interface WeighRequest {
  /** Later sheets stand where two state the same value. */
  readonly indexes: readonly number[];
  /** @nodata null: the one sent before */
  readonly library: Library | null;
  /** @nodata null: the one sent before */
  readonly ground: GroundFacts | null;
}

type WithoutRow<T> = T extends unknown ? Omit<T, 'row'> : never;
/** What a row would do, without the row: the page has it, in the same order. */
export type SentProposal = WithoutRow<RowProposal>;

/** A part of what the sheets would do to the library. */
export interface WeighedPart {
  readonly proposals: readonly SentProposal[];
  readonly verdicts: DoctorReport['rows'];
}

/** A sheet of a file, for the picker. */
export interface SheetFacts {
  /** Counted through all files of the import, in the order they were read. */
  readonly index: number;
  readonly file: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
  /** Its first rows, for the preview. */
  readonly head: readonly (readonly RawCell[])[];
}

/** How far an import is. */
export interface ImportProgress {
  readonly stage: 'reading' | 'understanding' | 'sending' | 'matching' | 'placing';
  readonly done: number;
  readonly of: number;
}

/** What the worker is told. */
export type ToImportWorker =
  | { readonly kind: 'read'; readonly request: ImportRequest }
  | { readonly kind: 'reread'; readonly request: RereadRequest }
  | { readonly kind: 'weigh'; readonly request: WeighRequest };

/** A part of a sheet's result: small enough that taking it over costs the page less than a frame. */
export type ResultPart = Pick<IntakeResult, 'ready' | 'tray' | 'nonData' | 'entries'>;

/** What the worker tells. A `sheet` or `weighed` is followed by its parts, all of it by `done`. */
export type FromImportWorker =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'file'; readonly file: string; readonly sheets: readonly SheetFacts[] }
  | { readonly kind: 'sheet'; readonly sheet: UnderstoodSheet }
  | { readonly kind: 'part'; readonly index: number; readonly part: ResultPart }
  | { readonly kind: 'weighed'; readonly sheets: readonly WeighedFacts[] }
  | { readonly kind: 'weighedPart'; readonly part: WeighedPart }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'done' };
