import type { AdoptedRules } from '@/domain/dispatch/adopted-rules';
import type { EntryThreshold, ZoneYear } from '@/domain/park/zone-year';
import type { BookChange } from '@/domain/library/change-set';
import { BOOKS } from '@/domain/library/library-books';
import { formatMonth } from '@/domain/time/month';
import type { Locale } from '@/i18n/locale';
import type { ShownChange } from './show-change';

const rulesText = ({ version, fromMonth, person, lights, supervision }: AdoptedRules): string =>
  `v${version} · ${formatMonth(fromMonth)} → · ${lights.label} · ${supervision.label} · ${person}`;

const zoneText = ({ score, rank, measures, isDemonstration, source }: ZoneYear): string =>
  [
    score === null ? '—' : String(score),
    rank === null ? '' : `#${rank}`,
    isDemonstration ? '★' : '',
    ...Object.values(measures).map(String),
    source,
  ]
    .filter((part) => part !== '')
    .join(' · ');

const entryText = ({ minInvestmentWan, minIntensityWanPerMu, source }: EntryThreshold): string =>
  `${minInvestmentWan ?? '—'} 万元 · ${minIntensityWanPerMu ?? '—'} 万元/亩 · ${source}`;

/** A change of a record of the office's books as a line of the log. */
export function showBookChange(change: BookChange, locale: Locale): ShownChange {
  const say = <R>(record: R | null, text: (of: R) => string): string => (record === null ? '' : text(record));
  const what = `${BOOKS[change.book][locale]} ${change.key}`;
  switch (change.book) {
    case 'rules':
      return { what, from: say(change.from, rulesText), to: say(change.to, rulesText) };
    case 'zones':
      return { what, from: say(change.from, zoneText), to: say(change.to, zoneText) };
    case 'entries':
      return { what, from: say(change.from, entryText), to: say(change.to, entryText) };
  }
}
