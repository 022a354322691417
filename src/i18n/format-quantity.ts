import { formatNumber } from './format-number';
import type { Locale } from './locale';
import { STATED_WORDS_EN, UNITS_EN } from './words/quantities';

/**
 * A number of the documents with its unit: `6,000 亿元` / `CNY 600 billion`. A unit without English stays Chinese.
 * @unit as given in `unit`
 */
export function formatQuantity(value: number, unit: string, locale: Locale, decimals = 2): string {
  const english = locale === 'en' ? UNITS_EN[unit] : undefined;
  if (english === undefined) return `${formatNumber(value, decimals)} ${unit}`.trim();
  const { before, times, after } = english;
  return `${before}${formatNumber(value * times, Math.max(decimals, times < 1 ? 3 : 0))}${after}`;
}

/** What a target states in words. */
export const formatStatedWords = (text: string, locale: Locale): string =>
  locale === 'en' ? (STATED_WORDS_EN[text] ?? text) : text;
