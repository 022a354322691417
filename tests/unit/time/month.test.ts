import { describe, expect, it } from 'vitest';
import { isBeyondData, monthOf } from '@/domain/time/month';

describe(isBeyondData, () => {
  it('begins with the month after the date of the data', () => {
    const months = [monthOf(2008, 1), monthOf(2026, 7), monthOf(2026, 8), monthOf(2030, 12)];
    expect(months.map((month) => isBeyondData(month, '2026-07'))).toEqual([false, false, true, true]);
  });
  it('a date that is no month says nothing', () => expect(isBeyondData(monthOf(2030, 12), '')).toBe(false));
});
