import { formatNumber } from './format-number';
import type { Locale } from './locale';

/** Units money is shown in; it is stored in 万元. */
export const MONEY_UNITS = {
  wan: { zh: '万元', en: '¥10k', wan: 1, decimals: 0 },
  yi: { zh: '亿元', en: '¥100m', wan: 10_000, decimals: 2 },
} as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** The unit that suits an amount: 亿元 from one 亿 up. @param wan in 万元 */
export const moneyUnitOf = (wan: number): MoneyUnit => (Math.abs(wan) >= MONEY_UNITS.yi.wan ? 'yi' : 'wan');

/** An amount in a unit, without its word, all decimals kept so that a column lines up: `12.50`. */
export function formatAmount(wan: number, unit: MoneyUnit): string {
  const { wan: size, decimals } = MONEY_UNITS[unit];
  const [whole = '', fraction] = (wan / size).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** An amount with the unit that suits it: `12.5亿元`, `3,200万元`. @param wan in 万元 */
export function formatMoney(wan: number, locale: Locale): string {
  const unit = moneyUnitOf(wan);
  const { wan: size, decimals } = MONEY_UNITS[unit];
  const gap = locale === 'zh' ? '' : ' ';
  return `${formatNumber(wan / size, decimals)}${gap}${MONEY_UNITS[unit][locale]}`;
}
