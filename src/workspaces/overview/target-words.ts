import type { NewAirport } from '@/analysis/civil-airports';
import type { Comparator, Target } from '@/domain/policy/target';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';

const SIGNS: Readonly<Record<Comparator, string>> = { eq: '', ge: '≥ ', gt: '> ', approx: '≈ ' };

/** A number of a target or a reading with its unit. */
export const formatQuantity = (value: number, unit: string): string => `${formatNumber(value, 2)} ${unit}`;

/** What a target states: sign, number and unit, or its words where it is not one number. */
export function formatStated({ value, valueText, unit, comparator }: Target): string {
  if (value === null) return valueText;
  const stated = `${SIGNS[comparator]}${formatQuantity(value, unit)}`;
  return valueText === '' ? stated : `${stated}（${valueText}）`;
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
