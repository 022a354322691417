import '@/i18n/add-card-words';
import type { Target } from '@/domain/policy/target';
import type { TargetReading } from '@/domain/policy/target-reading';
import { yearOf } from '@/domain/time/month';
import { formatFuzzyDate } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { CardContext } from './card-context';

/** `2022年` · `2018—2022年` · `文件未给年份`. */
export function targetYearWords({ t }: CardContext, target: Target): string {
  const { yearFrom, yearTo } = target;
  if (yearTo === null) return t('card.noYear');
  if (yearFrom === null || yearFrom === yearTo) return t('card.year', { year: yearTo });
  return t('card.years', { from: yearFrom, to: yearTo });
}

/** `4,500 公里` · `三环四横六纵` · `突破 7,800 公里`. */
export function targetAmountWords({ t }: CardContext, target: Target): string {
  if (target.value === null) return target.valueText;
  const amount = `${formatNumber(target.value, 3)} ${target.unit}`.trim();
  const bound = target.comparator === 'eq' ? amount : t(`card.comparator.${target.comparator}`, { amount });
  return target.valueText === ''
    ? bound
    : t('card.amountWithText', { amount: bound, text: target.valueText });
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
  const amount = `${formatNumber(reading.value, 3)} ${reading.unit}`;
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
