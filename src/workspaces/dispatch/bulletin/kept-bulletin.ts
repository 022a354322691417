import type { KeptEdit, KeptEdits } from '@/analysis/bulletin/apply-edits';
import { type BulletinOptions, DEFAULT_BULLETIN_OPTIONS } from '@/analysis/bulletin/bulletin-options';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import type { LibraryId } from '@/domain/library/library';
import { formatMonth, type Month } from '@/domain/time/month';
import type { Result } from '@/lib/result';

/** What is kept of a month's bulletin: the office's choice and its own words. JSON as it is. */
export interface KeptBulletin {
  readonly options: BulletinOptions;
  readonly edits: KeptEdits;
}

const LAST = 'bulletin:options';
const nameOf = (library: LibraryId, month: Month): string => `bulletin:${library}:${formatMonth(month)}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Options as they were kept; what an older program did not know has its beginning. */
const readOptions = (value: unknown): BulletinOptions => ({
  ...DEFAULT_BULLETIN_OPTIONS,
  ...(isRecord(value) ? (value as Partial<BulletinOptions>) : {}),
});

const isEdit = (value: unknown): value is KeptEdit =>
  isRecord(value) &&
  Array.isArray(value['runs']) &&
  Array.isArray(value['hand']) &&
  Array.isArray(value['gone']) &&
  isRecord(value['figures']);

/** The kept bulletin of a month; a new month begins with the choice made last, without its number and date. */
export async function readKeptBulletin(
  keeper: LibraryKeeper,
  library: LibraryId,
  month: Month,
): Promise<KeptBulletin> {
  const [kept, last] = await Promise.all([
    keeper.readSetting(nameOf(library, month)),
    keeper.readSetting(LAST),
  ]);
  if (kept.ok && isRecord(kept.value)) {
    const edits = isRecord(kept.value['edits']) ? kept.value['edits'] : {};
    return {
      options: readOptions(kept.value['options']),
      edits: Object.fromEntries(
        Object.entries(edits).filter((entry): entry is [string, KeptEdit] => isEdit(entry[1])),
      ),
    };
  }
  return {
    options: { ...readOptions(last.ok ? last.value : null), issueNumber: '', date: '', title: '' },
    edits: {},
  };
}

/** Keep a month's bulletin, and its choice for the months to come. @returns a refusal where it is not kept */
export async function writeKeptBulletin(
  keeper: LibraryKeeper,
  library: LibraryId,
  month: Month,
  kept: KeptBulletin,
): Promise<Result<void>> {
  await keeper.writeSetting(LAST, kept.options);
  return keeper.writeSetting(nameOf(library, month), kept);
}
