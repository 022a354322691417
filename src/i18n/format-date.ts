import type { FuzzyDate } from '@/domain/time/fuzzy-date';
import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import type { Locale } from './locale';

/** `2018年12月` / `2018-12`. */
export function formatMonthWords(month: Month, locale: Locale): string {
  return locale === 'zh'
    ? `${yearOf(month)}年${monthNumberOf(month)}月`
    : `${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, '0')}`;
}

function formatEnd(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return `${year}年`;
  return day === undefined ? `${year}年${Number(month)}月` : `${year}年${Number(month)}月${Number(day)}日`;
}

/** A date with its precision in words: 日 / 月 / 年 as far as known; ranges as 之间 or 以前. */
export function formatFuzzyDate(date: FuzzyDate, locale: Locale): string {
  const slash = date.text.indexOf('/');
  if (slash < 0) return formatEnd(date.text, locale);
  const from = date.text.slice(0, slash);
  const to = formatEnd(date.text.slice(slash + 1), locale);
  if (from === '..') return locale === 'zh' ? `${to}以前` : `by ${to}`;
  const start = formatEnd(from, locale);
  return locale === 'zh' ? `${start}至${to}之间` : `between ${start} and ${to}`;
}
