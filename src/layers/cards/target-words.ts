import '@/i18n/add-card-words';
import type { Target } from '@/domain/policy/target';
import type { TargetReading } from '@/domain/policy/target-reading';
import { yearOf } from '@/domain/time/month';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { formatQuantity, formatStatedWords } from '@/i18n/format-quantity';
import type { CardContext } from './card-context';

/** `2022年` · `2018—2022年` · `文件未给年份`. */
export function targetYearWords({ t }: CardContext, target: Target): string {
  const { yearFrom, yearTo } = target;
  if (yearTo === null) return t('card.noYear');
  if (yearFrom === null || yearFrom === yearTo) return t('card.year', { year: yearTo });
  return t('card.years', { from: yearFrom, to: yearTo });
}

/** `4,500 公里` · `三环四横六纵` · `突破 7,800 公里`. */
export function targetAmountWords({ t, locale }: CardContext, target: Target): string {
  const words = formatStatedWords(target.valueText, locale);
  if (target.value === null) return words;
  const amount = formatQuantity(target.value, target.unit, locale, 3);
  const bound = target.comparator === 'eq' ? amount : t(`card.comparator.${target.comparator}`, { amount });
  return words === '' ? bound : t('card.amountWithText', { amount: bound, text: words });
}

/** Amount and due year in one phrase. */
export const targetValueWords = (context: CardContext, target: Target): string =>
  `${targetAmountWords(context, target)} · ${targetYearWords(context, target)}`;

/** One reading beside its target: date, amount, share of the target, and whether it came after the due year. */
export function readingWords(
  context: CardContext,
  target: Target,
  reading: TargetReading,
): readonly string[] {
  const { t, locale } = context;
  const amount = formatQuantity(reading.value, reading.unit, locale, 3);
  const kind = t(`card.reading.${reading.kind}`);
  const comparable =
    target.value !== null && target.value > 0 && reading.kind === 'achieved' && target.unit === reading.unit;
  const share =
    comparable && target.value !== null
      ? t('card.shareOfTarget', { percent: formatNumber((reading.value / target.value) * 100, 1) })
      : '';
  const late =
    target.yearTo !== null && yearOf(reading.date.latest) > target.yearTo ? t('card.afterDue') : '';
  return [
    `${formatFuzzyDate(reading.date, locale)} ${kind} ${amount}`,
    [share, late].filter((text) => text !== '').join(t('card.semicolon')),
  ];
}
