import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { valueOfMeasure } from '@/analysis/dispatch/rank-units';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { formatAmount, formatMoney, type MoneyUnit } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import type { Ratio } from '@/lib/ratio';
import { NO_TEXT } from '../../library/table-columns';

/** `89.55%`. @nodata “—” */
export const showShare = (ratio: Ratio, decimals = 2): string =>
  ratio.defined ? `${(ratio.value * 100).toFixed(decimals)}%` : NO_TEXT;

/** `＋3.8`, `－1.2`, `0.0`; a sign that is read, not a colour. @nodata “—” */
export function showPoints(ratio: Ratio, decimals = 1): string {
  if (!ratio.defined) return NO_TEXT;
  const text = Math.abs(ratio.value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${ratio.value > 0 ? '+' : '−'}${text}`;
}

/** A measure as it is shown everywhere: a share with two decimals, points with one and a sign. */
export const showMeasure = (measure: RankMeasure, value: Ratio): string =>
  measure === 'lead' ? showPoints(value) : showShare(value);

/** A unit's value of a measure, shown. */
export const showUnit = (unit: UnitMeasure, measure: RankMeasure): string =>
  showMeasure(measure, valueOfMeasure(unit, measure));

/** An amount in a column's unit. @nodata “—” */
export const showAmount = (wan: number | null, unit: MoneyUnit): string =>
  wan === null ? NO_TEXT : formatAmount(wan, unit);

/** An amount with the unit that suits it. @nodata “—” */
export const showMoney = (wan: number | null, locale: Locale): string =>
  wan === null ? NO_TEXT : formatMoney(wan, locale);
