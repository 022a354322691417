import type { AdoptedRules } from '@/domain/dispatch/adopted-rules';
import type { EntryThreshold, ZoneYear } from '@/domain/park/zone-year';

/** What an office writes down about its work rather than about one project: a book each. */
export interface BookRecords {
  /** Rules as adopted, first to last. */
  readonly rules: AdoptedRules;
  /** Yearly evaluation of parks. */
  readonly zones: ZoneYear;
  /** What parks ask of projects. */
  readonly entries: EntryThreshold;
}
export type BookId = keyof BookRecords;
export type BookRecord = BookRecords[BookId];

/** The books by name. */
export const BOOKS = {
  rules: { zh: '采用的规则', en: 'Rules adopted' },
  zones: { zh: '园区评价', en: 'Parks evaluated' },
  entries: { zh: '入园门槛', en: 'Entry thresholds' },
} as const satisfies Record<BookId, { readonly zh: string; readonly en: string }>;
export const BOOK_IDS = Object.keys(BOOKS) as readonly BookId[];

/** The books that have something in them; one that is empty is absent. */
export type LibraryBooks = { readonly [B in BookId]?: readonly BookRecords[B][] };

const KEYS: { readonly [B in BookId]: (record: BookRecords[B]) => string } = {
  // Padded, so that the tenth version stands after the ninth.
  rules: ({ version }) => String(version).padStart(4, '0'),
  zones: ({ parkId, year }) => `${year} ${parkId}`,
  entries: ({ parkId }) => parkId,
};

/** The key of a record in its book: at most one record has it. */
export const keyOfRecord = <B extends BookId>(book: B, record: BookRecords[B]): string => KEYS[book](record);

/** A book in the order of its keys: equal content is equal text. */
export function orderBook<B extends BookId>(
  book: B,
  records: Iterable<BookRecords[B]>,
): readonly BookRecords[B][] {
  return [...records]
    .map((record) => [keyOfRecord(book, record), record] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, record]) => record);
}

/** A book's records. */
export const bookOf = <B extends BookId>(
  { books }: { readonly books?: LibraryBooks },
  book: B,
): readonly BookRecords[B][] => (books?.[book] as readonly BookRecords[B][] | undefined) ?? [];
