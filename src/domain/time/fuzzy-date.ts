import { type Month, monthOf } from './month';

/** How exactly a date is known. `range` covers "some time between" and "not later than". */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'range'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date with its precision, as the window of months in which the event happened.
 * An event is certain to have happened from `latest` on, and certain not to have before `earliest`.
 */
export interface FuzzyDate {
  /** The curated text: `2018-12-26`, `2018-12`, `2018`, `2003/2009`, `../2018-02`. */
  readonly text: string;
  readonly precision: DatePrecision;
  readonly earliest: Month;
  readonly latest: Month;
}

/** Stands for "long before the slider": the open start of `../2018`. */
const LONG_AGO = monthOf(1800, 1);

function parseEnd(text: string): { precision: DatePrecision; earliest: Month; latest: Month } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return { precision: 'year', earliest: monthOf(year, 1), latest: monthOf(year, 12) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] !== undefined) {
    const day = Number(match[3]);
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1 || day > daysInMonth) return null;
  }
  const at = monthOf(year, month);
  return { precision: match[3] === undefined ? 'month' : 'day', earliest: at, latest: at };
}

/**
 * Parse a curated date (a small subset of EDTF, ISO 8601-2): day, month, year, `from/to`, `../to`.
 * @returns null when the text is none of these, or when a range runs backwards.
 */
export function parseFuzzyDate(text: string): FuzzyDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const end = parseEnd(text);
    return end === null ? null : { text, ...end };
  }
  const from = text.slice(0, slash);
  const to = parseEnd(text.slice(slash + 1));
  if (to === null) return null;
  if (from === '..') return { text, precision: 'range', earliest: LONG_AGO, latest: to.latest };
  const start = parseEnd(from);
  if (start === null || start.earliest > to.latest) return null;
  return { text, precision: 'range', earliest: start.earliest, latest: to.latest };
}
