/** Months since 2000-01, so 2008-01 is 96: one integer orders, steps and indexes time. */
export type Month = number & { readonly __brand: 'Month' };

const EPOCH_YEAR = 2000;

/** Mint a month from a calendar year and month 1–12. @throws when the month is not 1–12. */
export function monthOf(year: number, month: number): Month {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12)
    throw new Error(`${year}-${month} is not a calendar month`);
  return ((year - EPOCH_YEAR) * 12 + month - 1) as Month;
}

/** First month of the slider (issue 2: 2008-01). */
export const FIRST_MONTH = monthOf(2008, 1);
/** Last month of the slider (issue 2: 2030-12). */
export const LAST_MONTH = monthOf(2030, 12);

/** Calendar year of a month. */
export const yearOf = (month: Month): number => EPOCH_YEAR + Math.floor(month / 12);
/** Calendar month 1–12. */
export const monthNumberOf = (month: Month): number => (((month % 12) + 12) % 12) + 1;

/** `2018-12`. */
export function formatMonth(month: Month): string {
  return `${yearOf(month)}-${String(monthNumberOf(month)).padStart(2, '0')}`;
}

/** Parse `YYYY-MM`; null when it is not a month. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? monthOf(Number(match[1]), month) : null;
}

/** Whether a month lies after the data's date `YYYY-MM`: what is shown of it is by plan. */
export function isBeyondData(month: Month, asOf: string): boolean {
  const last = parseMonth(asOf);
  return last !== null && month > last;
}

/** Step by whole months. */
export const addMonths = (month: Month, count: number): Month => (month + count) as Month;

/** Keep a month within the slider. */
export const clampMonth = (month: Month): Month =>
  Math.min(LAST_MONTH, Math.max(FIRST_MONTH, month)) as Month;
