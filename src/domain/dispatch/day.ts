import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';

/** A calendar day as text, `2020-06-30`: orders as text, survives JSON. */
export type Day = string & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;

/** Read a calendar day. @returns null when the text is not a real `YYYY-MM-DD`. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : (text as Day);
}

/** Mint a day known to be one. @throws when it is not. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`dayOf: "${text}" is not a calendar day`);
  return day;
}

/** Whole days from one day to another; negative when `to` comes first. @unit days */
export const countDays = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  const end = new Date(Date.UTC(yearOf(month), monthNumberOf(month), 0));
  return end.toISOString().slice(0, 10) as Day;
}
