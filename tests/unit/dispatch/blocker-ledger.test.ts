import { describe, expect, it } from 'vitest';
import {
  listBlockers,
  listWeek,
  medianOf,
  summarizeCities,
  summarizeFactors,
  weekOf,
} from '@/analysis/blocker-ledger';
import { landDemandOf, sumLandDemand } from '@/analysis/land-demand';
import type { Blocker } from '@/domain/dispatch/blocker';
import { dayOf } from '@/domain/dispatch/day';
import { toyProject } from './toy-project';

const blocker = (
  id: string,
  opened: string,
  closed: string | null,
  factorId: Blocker['factorId'],
): Blocker => ({
  id,
  projectId: 'P1',
  text: '待办',
  factorId,
  opened: dayOf(opened),
  closed: closed === null ? null : dayOf(closed),
  responsibleUnit: '',
});
const JUNE_30 = dayOf('2020-06-30');
const lines = listBlockers([
  toyProject({
    blockers: [
      blocker('a', '2020-06-20', null, 'land'),
      blocker('b', '2020-05-01', null, 'land'),
      blocker('c', '2019-12-01', null, 'land'),
      blocker('d', '2020-06-01', '2020-06-25', 'land'),
      blocker('e', '2020-07-05', null, 'energy'),
    ],
  }),
  toyProject({ id: 'P2', cityAdcode: 370100, blockers: [blocker('f', '2020-06-29', null, null)] }),
]);

describe('the problem ledger', () => {
  it('BLOCK-1 open and closed, ages and the median, by factor', () => {
    const factors = summarizeFactors(lines, JUNE_30);
    const land = factors.find(({ factor }) => factor === 'land');
    // Ages 10, 60, 212 days.
    expect(land).toEqual({
      factor: 'land',
      open: 3,
      closed: 1,
      ages: [1, 1, 0, 1],
      stuck: { value: 60, n: 3 },
    });
    expect(factors.find(({ factor }) => factor === 'energy')).toMatchObject({
      open: 0,
      stuck: { value: null, n: 0 },
    });
    expect(factors.find(({ factor }) => factor === 'unstated')?.open).toBe(1);
  });
  it('BLOCK-1 a closed one is open until the day before it closed', () => {
    expect(summarizeFactors(lines, dayOf('2020-06-24')).find(({ factor }) => factor === 'land')?.closed).toBe(
      0,
    );
  });
  it('BLOCK-1 by city, in the order of codes', () => {
    expect(summarizeCities(lines, JUNE_30).map(({ city, all }) => [city, all.value, all.n])).toEqual([
      [370100, 1, 1],
      [370700, 60, 3],
    ]);
  });
  it('BLOCK-1 the median of an even number is the mean of the middle two', () => {
    expect(medianOf([4, 1, 3, 2])).toEqual({ value: 2.5, n: 4 });
    expect(medianOf([])).toEqual({ value: null, n: 0 });
  });
});

describe('the week of the green channel', () => {
  it.each([
    ['2020-06-30', '2020-06-29'],
    ['2020-06-29', '2020-06-29'],
    ['2020-07-05', '2020-06-29'],
    ['1969-12-31', '1969-12-29'],
  ])('BLOCK-2 %s lies in the week from Monday %s', (day, monday) =>
    expect(weekOf(dayOf(day)).from).toBe(monday),
  );
  it('BLOCK-2 opened, closed and still open, the oldest first', () => {
    const week = listWeek(lines, weekOf(dayOf('2020-06-24')));
    expect(week.opened.map(({ blocker: { id } }) => id)).toEqual([]);
    expect(week.closed.map(({ blocker: { id } }) => id)).toEqual(['d']);
    expect(week.open.map(({ blocker: { id } }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('land demanded', () => {
  const saying = (heading: string, text: string) => toyProject({ extras: [{ heading, text }] });
  it.each([
    ['用地（亩）', '300', 300],
    ['占地面积', '300亩', 300],
    ['用地面积（公顷）', '2', 30],
    ['用地（亩）', '约1,200', 1200],
    ['用地面积', '300', null],
    ['备注', '300亩', null],
    ['用地（亩）', '待定', null],
  ])('LAND-1 %s “%s” → %s', (heading, text, mu) => expect(landDemandOf(saying(heading, text))).toBe(mu));
  it('LAND-1 adds up what is said and counts who says it', () => {
    expect(sumLandDemand([saying('用地（亩）', '300'), toyProject(), saying('用地（亩）', '200')])).toEqual([
      { city: 370700, mu: 500, said: 2, projects: 3 },
    ]);
  });
});
