import '@/i18n/add-indicator-words';
import type { NewAirport } from '@/analysis/civil-airports';
import type { Comparator, Target } from '@/domain/policy/target';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatQuantity, formatStatedWords } from '@/i18n/format-quantity';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

const SIGNS: Readonly<Record<Comparator, string>> = { eq: '', ge: '≥ ', gt: '> ', approx: '≈ ' };

/** What a target states: sign, number and unit, or its words where it is not one number. */
export function formatStated({ value, valueText, unit, comparator }: Target, locale: Locale): string {
  const words = formatStatedWords(valueText, locale);
  if (value === null) return words;
  const stated = `${SIGNS[comparator]}${formatQuantity(value, unit, locale)}`;
  if (words === '') return stated;
  return locale === 'zh' ? `${stated}（${words}）` : `${stated} (${words})`;
}

/** One new airport in words: opened when, or why not. */
export function describeNewAirport(
  { airport, status, punctuality }: NewAirport,
  locale: Locale,
  t: Translate,
): string {
  const { opened, expected } = airport.lifecycle;
  const year = airport.targetYear ?? '';
  const main = t(`target.airport.${punctuality}`, {
    year,
    date: opened === null ? '' : formatFuzzyDate(opened, locale),
  });
  if (status === 'open') return main;
  const parts = [main];
  if (status === 'building') parts.push(t('target.airport.building'));
  else if (airport.lifecycle.building === null && opened === null) parts.push(t('target.airport.notStarted'));
  if (status === 'building' && expected !== null)
    parts.push(t('target.airport.expected', { date: formatFuzzyDate(expected, locale) }));
  return parts.join(locale === 'zh' ? '；' : '; ');
}
