import { adoptedRulesShape, entryThresholdShape, zoneYearShape } from './book-record-shapes';
import { optional, listShape, recordShape, refuseShape, type Shape } from '@/lib/json-shape';
import { type BookId, type BookRecords, keyOfRecord, type LibraryBooks } from './library-books';

/** Shape of a record of each book. */
export const BOOK_SHAPES: { readonly [B in BookId]: Shape<BookRecords[B]> } = {
  rules: adoptedRulesShape,
  zones: zoneYearShape,
  entries: entryThresholdShape,
};

/** A book; a key that stands twice is refused. */
export const bookShape =
  <B extends BookId>(book: B): Shape<readonly BookRecords[B][]> =>
  (value, where) => {
    const of: Shape<BookRecords[B]> = BOOK_SHAPES[book];
    const records = listShape(of)(value, where);
    const seen = new Set<string>();
    for (const record of records) {
      const key = keyOfRecord(book, record);
      if (seen.has(key)) refuseShape(where, `“${key}”有两条`);
      seen.add(key);
    }
    return records;
  };

/** The books of a library; those that are absent stay absent. */
export const libraryBooksShape: Shape<LibraryBooks> = recordShape<LibraryBooks>({
  rules: optional(bookShape('rules')),
  zones: optional(bookShape('zones')),
  entries: optional(bookShape('entries')),
});
