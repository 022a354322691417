import type { CellEdits } from '@/analysis/intake/fill-merged-cells';
import type { ColumnMapping } from '@/analysis/intake/intake-result';
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

/** An import on the table, as it is kept: the file itself and what was said of it; nothing derived. */
export interface KeptImport {
  readonly source: ImportSource;
  readonly choice: SheetChoice;
}

const OPEN = 'tray:open';
/** Above this the file is not copied into the store; it is still on the person's disk. @unit bytes */
const LARGEST = 24 * 2 ** 20;

/** Keep the import on the table, so that a refresh or a crash loses neither file nor corrections. */
export async function keepImport(keeper: LibraryKeeper, kept: KeptImport | null): Promise<void> {
  if (kept?.source.kind === 'file' && kept.source.bytes.length > LARGEST) return;
  await keeper.writeSetting(OPEN, kept);
}

/** The import that was on the table when the page was left. @nodata null */
export async function takeKeptImport(keeper: LibraryKeeper): Promise<KeptImport | null> {
  const kept = await keeper.readSetting(OPEN);
  const value = kept.ok ? (kept.value as KeptImport | null | undefined) : null;
  return value?.source === undefined ? null : value;
}

const nameOfMapping = (fingerprint: string): string => `mapping:${fingerprint}`;

/** Remember the columns a person confirmed for a form. */
export const saveMapping = (keeper: LibraryKeeper, plan: SheetPlan): Promise<unknown> =>
  keeper.writeSetting(nameOfMapping(plan.fingerprint), plan.columns);

/** The columns confirmed for the forms of a file, by fingerprint. */
export async function readMappings(
  keeper: LibraryKeeper,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, readonly ColumnMapping[]>> {
  const found = await Promise.all(
    fingerprints.map(async (fingerprint) => {
      const saved = await keeper.readSetting(nameOfMapping(fingerprint));
      return saved.ok && Array.isArray(saved.value)
        ? ([fingerprint, saved.value as readonly ColumnMapping[]] as const)
        : null;
    }),
  );
  return new Map(found.filter((pair) => pair !== null));
}
