import { describe, expect, it } from 'vitest';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import {
  addMonths,
  clampMonth,
  FIRST_MONTH,
  formatMonth,
  LAST_MONTH,
  monthNumberOf,
  monthOf,
  parseMonth,
  yearOf,
} from '@/domain/time/month';

describe('parseFuzzyDate', () => {
  it.each([
    ['2018-12-26', 'day', '2018-12', '2018-12'],
    ['2018-12', 'month', '2018-12', '2018-12'],
    ['2018', 'year', '2018-01', '2018-12'],
    ['2003/2009', 'range', '2003-01', '2009-12'],
    ['2022-01-12/2022-11-23', 'range', '2022-01', '2022-11'],
    ['2014/2021-02', 'range', '2014-01', '2021-02'],
    ['../2018-02', 'range', '1800-01', '2018-02'],
    ['2024-02-29', 'day', '2024-02', '2024-02'],
    ['2020/2020-01', 'range', '2020-01', '2020-01'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    const date = parseFuzzyDate(text);
    expect(date).toMatchObject({ text, precision });
    expect(date === null ? null : [formatMonth(date.earliest), formatMonth(date.latest)]).toEqual([
      earliest,
      latest,
    ]);
  });

  it.each([
    '',
    '2018-13',
    '2018-00',
    '2018-1',
    '18-12',
    '2023-02-29',
    '2018-04-31',
    '2018-12-00',
    '2018年',
    '2019/2018',
    '2018/..',
    '../',
    '/',
    '2018-12/',
    ' 2018',
    '2018-12-26T00:00',
  ])('"%s" is no date', (text) => {
    expect(parseFuzzyDate(text)).toBeNull();
  });
});

describe('months', () => {
  it('the slider runs from 2008-01 to 2030-12: 276 months', () => {
    expect([formatMonth(FIRST_MONTH), formatMonth(LAST_MONTH), LAST_MONTH - FIRST_MONTH + 1]).toEqual([
      '2008-01',
      '2030-12',
      276,
    ]);
  });

  it.each([
    ['2018-11', 1, '2018-12'],
    ['2018-12', 1, '2019-01'],
    ['2019-01', -1, '2018-12'],
    ['2000-01', -1, '1999-12'],
    ['2026-07', 53, '2030-12'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(formatMonth(addMonths(parseMonth(from) ?? FIRST_MONTH, count))).toBe(to);
  });

  it.each([
    [1999, 12],
    [2000, 1],
    [2018, 2],
    [2030, 12],
    [1904, 6],
  ])('%i-%i keeps its year and month', (year, month) => {
    expect([yearOf(monthOf(year, month)), monthNumberOf(monthOf(year, month))]).toEqual([year, month]);
  });

  it('keeps a month within the slider', () => {
    expect([
      clampMonth(monthOf(1999, 1)),
      clampMonth(monthOf(2099, 1)),
      clampMonth(monthOf(2020, 5)),
    ]).toEqual([FIRST_MONTH, LAST_MONTH, monthOf(2020, 5)]);
  });

  it.each([
    [2018, 0],
    [2018, 13],
    [2018.5, 1],
    [Number.NaN, 1],
  ])('refuses %d-%d', (year, month) => {
    expect(() => monthOf(year, month)).toThrow('is not a calendar month');
  });

  it.each(['2018', '2018-00', '2018-13', '2018-1', 'x'])('"%s" is no month', (text) => {
    expect(parseMonth(text)).toBeNull();
  });
});
