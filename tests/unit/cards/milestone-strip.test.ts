import { describe, expect, it } from 'vitest';
import { layoutMilestoneStrip } from '@/charts/milestone-strip';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { monthOf } from '@/domain/time/month';

const date = (text: string): FuzzyDate => {
  const parsed = parseFuzzyDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const point = (id: string, text: string, forecast = false) => ({ id, date: date(text), forecast });

describe('layoutMilestoneStrip', () => {
  it('spans whole years and puts a month at its middle', () => {
    const { marks, ticks } = layoutMilestoneStrip(
      [point('a', '2020-01'), point('b', '2021-12')],
      monthOf(2020, 6),
      240,
      10,
    );
    expect(ticks.map((tick) => tick.label)).toEqual(['2020', '2021']);
    expect(marks.map((mark) => mark.x)).toEqual([5, 235]);
    expect(marks.map((mark) => mark.number)).toEqual([1, 2]);
  });
  it('stacks points that are too close and draws the window of a rough date', () => {
    const { marks, rowCount } = layoutMilestoneStrip(
      [point('a', '2020-01'), point('b', '2020-02'), point('c', '2021')],
      monthOf(2020, 1),
      240,
      15,
    );
    expect(marks.map((mark) => mark.row)).toEqual([0, 1, 0]);
    expect(rowCount).toBe(2);
    expect(marks[2]).toMatchObject({ from: 120, to: 240 });
  });
  it('reaches out to a month shown near by, not to one far away', () => {
    expect(layoutMilestoneStrip([point('a', '2020')], monthOf(2022, 1), 300, 10).monthX).not.toBeNull();
    expect(layoutMilestoneStrip([point('a', '2020')], monthOf(2029, 1), 300, 10).monthX).toBeNull();
  });
  it('an open start does not stretch the strip to the beginning of time', () => {
    const { ticks, marks } = layoutMilestoneStrip([point('a', '../2018')], monthOf(2018, 1), 300, 10);
    expect(Number(ticks[0]?.label)).toBeGreaterThanOrEqual(1998);
    expect(marks[0]?.from).toBe(0);
  });
  it('is empty without dated points', () => {
    expect(layoutMilestoneStrip([], monthOf(2020, 1), 300, 10).marks).toEqual([]);
  });
});
