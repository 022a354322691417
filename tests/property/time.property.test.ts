import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { type Lifecycle, LIFECYCLE_STATUSES, type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import {
  addMonths,
  clampMonth,
  formatMonth,
  type Month,
  monthNumberOf,
  monthOf,
  parseMonth,
  yearOf,
} from '@/domain/time/month';
import { holds, law } from './law';

const anyYear = fc.integer({ min: 1900, max: 2099 });
const pad = (value: number) => String(value).padStart(2, '0');

const anyEnd = fc
  .tuple(
    anyYear,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day', 'month', 'year'),
  )
  .map(([year, month, day, precision]) => ({
    text:
      precision === 'day'
        ? `${year}-${pad(month)}-${pad(day)}`
        : precision === 'month'
          ? `${year}-${pad(month)}`
          : `${year}`,
    precision,
    earliest: precision === 'year' ? monthOf(year, 1) : monthOf(year, month),
    latest: precision === 'year' ? monthOf(year, 12) : monthOf(year, month),
  }));

const anyDate: fc.Arbitrary<FuzzyDate> = anyEnd.map((end) => {
  const date = parseFuzzyDate(end.text);
  if (date === null) throw new Error(end.text);
  return date;
});

describe('parseFuzzyDate', () => {
  it(law('keeps the text and gives the window its precision says', 300), () => {
    holds(
      fc.property(anyEnd, (end) => {
        expect(parseFuzzyDate(end.text)).toEqual(end);
      }),
      300,
    );
  });

  it(law('a range runs from the start of the first to the end of the second, or is refused', 300), () => {
    holds(
      fc.property(anyEnd, anyEnd, (from, to) => {
        const range = parseFuzzyDate(`${from.text}/${to.text}`);
        if (from.earliest > to.latest) expect(range).toBeNull();
        else expect(range).toMatchObject({ precision: 'range', earliest: from.earliest, latest: to.latest });
      }),
      300,
    );
  });

  it(law('any text is a date with a window or null, never an error', 500), () => {
    holds(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.'), maxLength: 22 })),
        (text) => {
          const date = parseFuzzyDate(text);
          if (date === null) return;
          expect(date.text).toBe(text);
          expect(date.earliest).toBeLessThanOrEqual(date.latest);
        },
      ),
      500,
    );
  });
});

describe('months', () => {
  it(law('parse∘format, year and number agree with the calendar', 300), () => {
    holds(
      fc.property(
        fc.integer({ min: -1200, max: 1200 }),
        fc.integer({ min: -500, max: 500 }),
        (index, count) => {
          const month = index as Month;
          expect(parseMonth(formatMonth(month))).toBe(month);
          expect(monthOf(yearOf(month), monthNumberOf(month))).toBe(month);
          const js = new Date(Date.UTC(2000, index + count, 1));
          expect(formatMonth(addMonths(month, count))).toBe(js.toISOString().slice(0, 7));
          expect(clampMonth(clampMonth(month))).toBe(clampMonth(month));
        },
      ),
      300,
    );
  });
});

/** Statuses in the order a thing that never closes goes through them. */
const ORDER: readonly LifecycleStatus[] = [
  'not_yet_named',
  'planned',
  'building',
  'expected_open',
  'opening_uncertain',
  'open',
];

const anyLifecycle: fc.Arbitrary<Lifecycle> = fc.record({
  planned: fc.option(anyDate),
  building: fc.option(anyDate),
  opened: fc.option(anyDate),
  expected: fc.option(anyDate),
  closed: fc.constant(null),
});

describe('statusAt', () => {
  it(law('is one known status in every month, and never steps back unless it closes', 300), () => {
    holds(
      fc.property(anyLifecycle, (lifecycle) => {
        const seen = Array.from({ length: 343 }, (_, step) =>
          statusAt(lifecycle, (step * 7 - 1200) as Month),
        );
        expect(seen.filter((status) => !LIFECYCLE_STATUSES.includes(status))).toEqual([]);
        const ranks = seen.map((status) => ORDER.indexOf(status));
        expect(ranks.filter((rank, index) => rank < (ranks[index - 1] ?? 0))).toEqual([]);
      }),
      300,
    );
  });

  it(law('a thing is never open before it opened, and is closed for good', 300), () => {
    holds(
      fc.property(anyLifecycle, anyDate, fc.integer({ min: -1200, max: 1200 }), (lifecycle, closed, at) => {
        const month = at as Month;
        const open = statusAt(lifecycle, month) === 'open';
        expect(open).toBe(lifecycle.opened !== null && month >= lifecycle.opened.latest);
        const ended = statusAt({ ...lifecycle, closed }, month);
        expect(ended === 'closed').toBe(month >= closed.latest);
      }),
      300,
    );
  });
});
