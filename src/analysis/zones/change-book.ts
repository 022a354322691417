import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { EntryThreshold, ZoneYear } from '@/domain/park/zone-year';
import type { BookChange } from '@/domain/library/change-set';
import type { Library } from '@/domain/library/library';
import { bookOf, keyOfRecord } from '@/domain/library/library-books';

/** A record that says nothing of a year: it leaves the book. */
const isBlank = ({ score, rank, isDemonstration, measures }: ZoneYear): boolean =>
  score === null && rank === null && !isDemonstration && Object.keys(measures).length === 0;

/** What brings the book of parks to some records; those that stand there already are left alone. */
export function changesOfZones(library: Library, records: readonly ZoneYear[]): readonly BookChange[] {
  const known = new Map(bookOf(library, 'zones').map((record) => [keyOfRecord('zones', record), record]));
  return records.flatMap((record): BookChange[] => {
    const key = keyOfRecord('zones', record);
    const from = known.get(key) ?? null;
    const to = isBlank(record) ? null : record;
    // Where it came from is no difference by itself.
    const [was, is] = [from, to].map((each) =>
      toCanonicalJson(each === null ? null : { ...each, source: '' }),
    );
    return was === is ? [] : [{ kind: 'book', projectId: '', book: 'zones', key, from, to, source: null }];
  });
}

/** What brings the book of thresholds to some records; a blank one leaves it. */
export function changesOfEntries(
  library: Library,
  records: readonly EntryThreshold[],
): readonly BookChange[] {
  const known = new Map(bookOf(library, 'entries').map((record) => [record.parkId, record]));
  return records.flatMap((record): BookChange[] => {
    const from = known.get(record.parkId) ?? null;
    const isEmpty = record.minInvestmentWan === null && record.minIntensityWanPerMu === null;
    const to = isEmpty ? null : record;
    return toCanonicalJson(from) === toCanonicalJson(to)
      ? []
      : [{ kind: 'book', projectId: '', book: 'entries', key: record.parkId, from, to, source: null }];
  });
}
