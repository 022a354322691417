import type { ColumnMapping } from '@/analysis/intake/intake-result';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import { localDay } from '@/lib/local-time';

/** The columns of a form as a person confirmed them. */
export interface SavedMapping {
  readonly columns: readonly ColumnMapping[];
  /** The sheet it was confirmed on last: `济南市2020-06.xlsx › 6月`. */
  readonly title: string;
  /** ISO 8601 day. */
  readonly day: string;
}

/** Confirmed columns by fingerprint of the form. */
export type MappingBook = ReadonlyMap<string, SavedMapping>;

const BOOK = 'mappings';

/** All confirmed columns. */
export async function readMappingBook(keeper: LibraryKeeper): Promise<MappingBook> {
  const saved = await keeper.readSetting(BOOK);
  return saved.ok && saved.value instanceof Map ? (saved.value as MappingBook) : new Map();
}

/** Remember the columns of forms that were written, for next month's files of the same form. */
export async function saveMappings(
  keeper: LibraryKeeper,
  forms: readonly { readonly plan: SheetPlan; readonly title: string }[],
): Promise<void> {
  const day = localDay();
  const book = new Map(await readMappingBook(keeper));
  for (const { plan, title } of forms) book.set(plan.fingerprint, { columns: plan.columns, title, day });
  await keeper.writeSetting(BOOK, book);
}

/** Forget the columns of a form: it is read by its headings again. */
export async function forgetMapping(keeper: LibraryKeeper, fingerprint: string): Promise<MappingBook> {
  const book = new Map(await readMappingBook(keeper));
  book.delete(fingerprint);
  await keeper.writeSetting(BOOK, book);
  return book;
}

/** As the reader takes them. */
export const columnsOfBook = (book: MappingBook): ReadonlyMap<string, readonly ColumnMapping[]> =>
  new Map([...book].map(([fingerprint, { columns }]) => [fingerprint, columns]));
