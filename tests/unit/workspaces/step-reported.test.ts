import { describe, expect, it } from 'vitest';
import { monthOf } from '@/domain/time/month';
import { stepReported } from '@/workspaces/use-month-keys';

const months = [monthOf(2020, 6), monthOf(2020, 7), monthOf(2020, 12)];

describe('stepReported', () => {
  it('steps from the month whose reports are shown, not from the later one of the map', () => {
    expect(stepReported(months, monthOf(2026, 7), -1)).toBe(monthOf(2020, 11));
    expect(stepReported(months, monthOf(2020, 6), 1)).toBe(monthOf(2020, 7));
  });
  it('stays among the months reported', () => {
    expect(stepReported(months, monthOf(2020, 7), 12)).toBe(monthOf(2020, 12));
    expect(stepReported(months, monthOf(2020, 6), -12)).toBe(monthOf(2020, 6));
  });
  it('without reports it is the page that steps', () => {
    expect(stepReported([], monthOf(2020, 6), 1)).toBe(monthOf(2020, 7));
  });
});
