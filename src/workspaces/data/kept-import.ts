import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import type { ImportSource } from '@/data/import/import-messages';
import type { LibraryKeeper } from '@/data/library/library-keeper';

/** What the person said of one sheet. */
export interface SheetChoice {
  readonly index: number;
  /** @nodata null: as proposed */
  readonly plan: SheetPlan | null;
  readonly edits: CellEdits;
}

/** What the person said of an import; nothing derived. */
export interface SaidOfImport {
  readonly choices: readonly SheetChoice[];
  /** Sheets that are not to be written. */
  readonly left: readonly number[];
  /** The sheet that is looked at. */
  readonly shown: number;
}

/** The files of an import as they are kept. */
type KeptFiles =
  | {
      readonly kind: 'files';
      readonly sources: readonly ImportSource[];
      /** True until they were read: a file that brought the page down is not read again unasked. */
      readonly isReading: boolean;
    }
  /** Too large to be copied into the browser's store; still on the person's disk. */
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** An import that was on the table when the page was left. */
export type KeptImport = KeptFiles & { readonly said: SaidOfImport | null };

const FILES = 'tray:open';
const SAID = 'tray:said';
/** Above this, files are not copied into the store. @unit bytes */
const LARGEST = 24 * 2 ** 20;

const sizeOf = (source: ImportSource): number => (source.kind === 'file' ? source.bytes.length : 0);
/** Name of a file, or '' for what was pasted. */
export const nameOfSource = (source: ImportSource): string => (source.kind === 'file' ? source.file : '');
/** Whether files are small enough to be there again after a refresh. */
export const canKeep = (sources: readonly ImportSource[]): boolean =>
  sources.reduce((sum, source) => sum + sizeOf(source), 0) <= LARGEST;

/** Keep the files on the table, so that a refresh or a crash does not lose them. */
export async function keepFiles(
  keeper: LibraryKeeper,
  sources: readonly ImportSource[],
  isReading: boolean,
): Promise<void> {
  const kept: KeptFiles = canKeep(sources)
    ? { kind: 'files', sources, isReading }
    : { kind: 'names', names: sources.map(nameOfSource) };
  await keeper.writeSetting(FILES, kept);
}

/** Keep what the person said of them. */
export const keepSaid = (keeper: LibraryKeeper, said: SaidOfImport): Promise<unknown> =>
  keeper.writeSetting(SAID, said);

/** The table is clear. */
export async function forgetImport(keeper: LibraryKeeper): Promise<void> {
  await keeper.writeSetting(FILES, null);
  await keeper.writeSetting(SAID, null);
}

/** As it was kept while an import had one file and one sheet. */
interface KeptOnce {
  readonly source: ImportSource;
  readonly choice: SheetChoice;
}

/** The import that was on the table when the page was left. @nodata null */
export async function takeKeptImport(keeper: LibraryKeeper): Promise<KeptImport | null> {
  const [files, said] = await Promise.all([keeper.readSetting(FILES), keeper.readSetting(SAID)]);
  const value = files.ok ? (files.value as KeptFiles | KeptOnce | null | undefined) : null;
  if (value === null || value === undefined) return null;
  if ('source' in value) {
    const { source, choice } = value;
    const once = { choices: [choice], left: [], shown: choice.index };
    return { kind: 'files', sources: [source], isReading: false, said: once };
  }
  return { ...value, said: said.ok ? ((said.value as SaidOfImport | null | undefined) ?? null) : null };
}
