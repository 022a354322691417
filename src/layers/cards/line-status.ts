import '@/i18n/add-card-words';
import type { LineSegment } from '@/domain/network/line-segment';
import { LIFECYCLE_STATUSES, statusAt } from '@/domain/time/lifecycle';
import { formatMonthWords } from '@/i18n/format-date';
import type { CardContext } from './card-context';
import type { CardProvenance } from './card-model';
import { datePhrase, statusSentence, statusWord } from './lifecycle-words';

/** `2024年12月：已通车` for one stretch; counts by status for several. */
export function lineStatus(context: CardContext, segments: readonly LineSegment[]): string {
  const { t, locale, month } = context;
  const [first] = segments;
  if (first === undefined) return t('card.line.noSegments');
  if (context.index.expressways.get(first.lineId)?.isRouteChoice === true) return t('card.routeChoiceStatus');
  const counted = LIFECYCLE_STATUSES.map((status) => ({
    status,
    count: segments.filter((segment) => statusAt(segment.lifecycle, month) === status).length,
  })).filter(({ count }) => count > 0);
  const same = statusSentence(context, first.lifecycle, 'line');
  if (segments.length === 1) return `${same} · ${datePhrase(context, first.lifecycle, 'line')}`;
  if (counted.length === 1) return same;
  const words = counted.map(({ status, count }) =>
    t('card.segmentCount', { count, status: statusWord(context, status, 'line') }),
  );
  return t('card.statusAt', { month: formatMonthWords(month, locale), status: words.join(t('card.comma')) });
}

/** Provenance of a status that several stretches make: that of the first which is not official. */
export function weakestOf(segments: readonly LineSegment[]): CardProvenance | null {
  const all = segments.map((segment) => segment.provenance);
  return all.find(({ provenanceClass }) => provenanceClass !== 'official') ?? all[0] ?? null;
}
