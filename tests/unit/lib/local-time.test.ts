import { describe, expect, it } from 'vitest';
import { dayOfMoment, localDay, minuteOfMoment } from '@/lib/local-time';

describe('localDay', () => {
  it('is the day of the clock on the wall, in the first minute and in the last', () => {
    expect(localDay(new Date(2026, 2, 1, 0, 1))).toBe('2026-03-01');
    expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
  });
});

describe('minuteOfMoment', () => {
  it('says a stored moment by the clock on the wall, and leaves a plain day as it is', () => {
    const stored = new Date(2026, 2, 1, 0, 1).toISOString();
    expect([minuteOfMoment(stored), dayOfMoment(stored)]).toEqual(['2026-03-01 00:01', '2026-03-01']);
    expect([minuteOfMoment('2025-01'), dayOfMoment('2025-01-02'), dayOfMoment('')]).toEqual([
      '2025-01',
      '2025-01-02',
      '',
    ]);
  });
});
