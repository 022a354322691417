import type { Lifecycle } from '@/domain/time/lifecycle';
import { yearOf } from '@/domain/time/month';
import type { CardContext } from './card-context';
import { buildingPhrase, expectedPhrase, openedPhrase } from './lifecycle-words';

/**
 * How an airport stands to the year its target names, from the dates alone; the same in every month.
 * @returns `''` when no target year is given.
 */
export function airportVerdict(
  context: CardContext,
  airport: { readonly lifecycle: Lifecycle; readonly targetYear: number | null },
): string {
  const { t } = context;
  const { targetYear: year, lifecycle } = airport;
  if (year === null) return '';
  const { opened, building, expected } = lifecycle;
  if (opened !== null) {
    const key = yearOf(opened.latest) <= year ? 'card.verdict.onTime' : 'card.verdict.late';
    return t(key, { year, opened: openedPhrase(context, opened, 'airport') });
  }
  const since = [
    building === null ? t('card.verdict.notBegun') : buildingPhrase(context, building),
    ...(expected === null ? [] : [expectedPhrase(context, expected, 'airport')]),
  ];
  return t('card.verdict.missed', { year, since: since.join(t('card.comma')) });
}
