import { describe, expect, it } from 'vitest';
import { localDay } from '@/lib/local-day';

describe('localDay', () => {
  it('is the day of the clock on the wall, in the first minute and in the last', () => {
    expect(localDay(new Date(2026, 2, 1, 0, 1))).toBe('2026-03-01');
    expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
  });
});
