import { describe, expect, it } from 'vitest';
import { parseLifecycle, statusAt } from '@/domain/time/lifecycle';
import { monthOf } from '@/domain/time/month';
import { NO_DATES, rowCells } from './row-cells';

const read = (dates: Partial<typeof NO_DATES>) => parseLifecycle(rowCells({ ...NO_DATES, ...dates }));
const at = (dates: Partial<typeof NO_DATES>, year: number, month: number) =>
  statusAt(read(dates), monthOf(year, month));

describe('statusAt', () => {
  it('青荣 opens in two steps: 即墨北—荣成 in 2014-12, 青岛北—即墨北 in 2016-11', () => {
    expect(at({ opened: '2014-12-28' }, 2014, 11)).toBe('not_yet_named');
    expect(at({ opened: '2014-12-28' }, 2014, 12)).toBe('open');
    expect(at({ opened: '2016-11-16' }, 2014, 12)).toBe('not_yet_named');
    expect(at({ opened: '2016-11-16' }, 2016, 11)).toBe('open');
  });

  it('济青 is building from the month of the 2018 document and open from 2018-12', () => {
    const dates = { planned: '2018-02-13', building: '../2018-02', opened: '2018-12-26' };
    expect(at(dates, 2018, 1)).toBe('not_yet_named');
    expect(at(dates, 2018, 2)).toBe('building');
    expect(at(dates, 2018, 11)).toBe('building');
    expect(at(dates, 2018, 12)).toBe('open');
  });

  it('潍日, known only to have opened in 2018, is uncertain until its December', () => {
    const dates = { planned: '2016-12-12', building: '../2018-02', opened: '2018' };
    expect(at(dates, 2016, 11)).toBe('not_yet_named');
    expect(at(dates, 2017, 12)).toBe('planned');
    expect(at(dates, 2018, 1)).toBe('opening_uncertain');
    expect(at(dates, 2018, 11)).toBe('opening_uncertain');
    expect(at(dates, 2018, 12)).toBe('open');
  });

  it('流亭 is gone in the month 胶东 opens', () => {
    const liuting = { opened: '1982', closed: '2021-08-12' };
    expect(at(liuting, 2008, 1)).toBe('open');
    expect(at(liuting, 2021, 7)).toBe('open');
    expect(at(liuting, 2021, 8)).toBe('closed');
    expect(at({ opened: '2021-08-12' }, 2021, 8)).toBe('open');
  });

  it('枣庄翼云, expected in 2026, stays building through 2026 and is only expected after', () => {
    const dates = { planned: '2018-02-13', building: '2023-07', expected: '2026' };
    expect(at(dates, 2023, 6)).toBe('planned');
    expect(at(dates, 2023, 7)).toBe('building');
    expect(at(dates, 2026, 12)).toBe('building');
    expect(at(dates, 2027, 1)).toBe('expected_open');
    expect(at(dates, 2030, 12)).toBe('expected_open');
  });

  it('a construction start known only as a range counts from its end', () => {
    const dates = { planned: '2018-02-13', building: '2022-07/2025-12-01', expected: '2028-06' };
    expect(at(dates, 2025, 11)).toBe('planned');
    expect(at(dates, 2025, 12)).toBe('building');
    expect(at(dates, 2028, 6)).toBe('building');
    expect(at(dates, 2028, 7)).toBe('expected_open');
  });

  it('a thing without any date is never drawn', () => {
    expect(at({}, 2030, 12)).toBe('not_yet_named');
  });
});

describe('parseLifecycle', () => {
  it('keeps blank dates as null', () => {
    expect(read({})).toEqual({ planned: null, building: null, opened: null, expected: null, closed: null });
  });

  it('refuses a malformed date with the forms allowed', () => {
    expect(() => read({ opened: '2018年底' })).toThrow(
      'test.csv › row 2 › opened: "2018年底" is not a date: use 2018-12-26, 2018-12, 2018, 2003/2009 or ../2018-02',
    );
  });

  it('refuses an expected opening beside a real one', () => {
    expect(() => read({ opened: '2018', expected: '2019' })).toThrow(
      'it opened 2018: an expected opening makes no sense beside it',
    );
  });

  it('refuses a closing without an opening, and one before it', () => {
    expect(() => read({ closed: '2021' })).toThrow('it closed but has no opening date');
    expect(() => read({ opened: '2018', closed: '2017' })).toThrow('it closed 2017, before it opened 2018');
  });

  it('refuses an opening before construction', () => {
    expect(() => read({ building: '2019', opened: '2018' })).toThrow(
      'it opened 2018, before construction began 2019',
    );
  });
});
