import '@/i18n/add-card-words';
import type { Lifecycle } from '@/domain/time/lifecycle';
import { yearOf } from '@/domain/time/month';
import type { CardContext } from './card-context';
import type { CardSentence } from './card-model';
import { buildingPhrase, expectedPhrase, openedPhrase } from './lifecycle-words';

/**
 * How an airport stands to the year its target names, from the dates alone; the same in every month.
 * @returns null when no target year is given.
 */
export function airportVerdict(
  context: CardContext,
  airport: { readonly lifecycle: Lifecycle; readonly targetYear: number | null },
): Pick<CardSentence, 'text' | 'tone'> | null {
  const { t } = context;
  const { targetYear: year, lifecycle } = airport;
  if (year === null) return null;
  const { opened, building, expected } = lifecycle;
  if (opened !== null) {
    const onTime = yearOf(opened.latest) <= year;
    const words = { year, opened: openedPhrase(context, opened, 'airport') };
    return {
      text: t(onTime ? 'card.verdict.onTime' : 'card.verdict.late', words),
      tone: onTime ? 'plain' : 'warning',
    };
  }
  const since = [
    building === null ? t('card.verdict.notBegun') : buildingPhrase(context, building),
    ...(expected === null ? [] : [expectedPhrase(context, expected, 'airport')]),
  ];
  return { text: t('card.verdict.missed', { year, since: since.join(t('card.comma')) }), tone: 'warning' };
}
