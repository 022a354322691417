import { describe, expect, it } from 'vitest';
import { listDue } from '@/analysis/dispatch/due-list';
import {
  figuresOfMonth,
  type MeasuredProject,
  measureProjects,
  measureUnits,
} from '@/analysis/dispatch/measure-units';
import { rankIntervals } from '@/analysis/dispatch/rank-interval';
import { rankUnits, rankValues } from '@/analysis/dispatch/rank-units';
import { computeRunRate } from '@/analysis/dispatch/run-rate';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { dayOf } from '@/domain/dispatch/day';
import { monthOf } from '@/domain/time/month';
import { orThrow } from '@/lib/result';
import { makeDrillAsset } from '../../../scripts/steps/make-drill-asset';
import { toyProject } from '../dispatch/toy-project';

const JUNE = monthOf(2020, 6);
const known = (value: number) => ({ defined: true, value }) as const;

/** A project of a city with plan and done in 万元. */
const one = (
  id: string,
  cityAdcode: number,
  plan: number,
  done: number | null,
  total = 5000,
): MeasuredProject => ({
  project: { ...toyProject(), id, cityAdcode, totalInvestmentWan: total },
  figure: {
    projectId: id,
    poolClass: 'implementing',
    plannedToStart: true,
    started: (done ?? 0) > 0,
    annualPlanWan: plan,
    cumulativeWan: done,
    previousCumulativeWan: done === null ? null : done / 2,
  },
});

describe('RANK-1 measureUnits', () => {
  it('adds a city up, leaves a doubtful report out and names it, and counts a silent unit as nothing', () => {
    const measured = [one('a', 370100, 100, 60), one('b', 370100, 100, 20), one('c', 370100, 10, 10_000)];
    const [jinan, qingdao] = measureUnits('city', ['370100', '370200'], measured, JUNE);
    expect(jinan).toMatchObject({
      projectIds: ['a', 'b', 'c'],
      start: { part: 3, whole: 3 },
      completion: { part: 80, whole: 200 },
      cumulativeWan: 80,
      monthWan: 40,
      doubtfulIds: ['c'],
    });
    expect(jinan?.lead).toEqual(known((0.4 - 0.5) * 100));
    expect(qingdao).toMatchObject({ projectIds: [], cumulativeWan: null, monthWan: null });
    expect(qingdao?.start.ratio.defined).toBe(false);
  });

  it('a fall in the cumulative is named and stands in no month', () => {
    const fallen = one('a', 370100, 100, 60);
    const measured = [{ ...fallen, figure: { ...fallen.figure, previousCumulativeWan: 80 } }];
    expect(measureProjects('x', measured, JUNE)).toMatchObject({ monthWan: null, fellIds: ['a'] });
  });

  it('sixteen cities of the drill are together what the province is, by a loop of its own', () => {
    const drill = orThrow(parseDrillLibrary(makeDrillAsset(), 'drill.json'));
    const measured = figuresOfMonth(drill, monthOf(2020, 12));
    const cities = [...new Set(drill.projects.map(({ cityAdcode }) => String(cityAdcode)))].sort();
    const units = measureUnits('city', cities, measured, monthOf(2020, 12));
    const [province] = measureUnits('province', ['370000'], measured, monthOf(2020, 12));
    let [part, whole, planned, started] = [0, 0, 0, 0];
    for (const { figure } of measured) {
      if (figure.poolClass !== 'implementing') continue;
      if (figure.plannedToStart) planned++;
      if (figure.plannedToStart && figure.started) started++;
      const { annualPlanWan: plan, cumulativeWan: done } = figure;
      if (plan === null || done === null || (plan > 0 && done > 3 * plan)) continue;
      part += done;
      whole += plan;
    }
    expect(province?.completion.part).toBeCloseTo(part, 3);
    expect(province?.completion.whole).toBeCloseTo(whole, 3);
    expect([province?.start.part, province?.start.whole]).toEqual([started, planned]);
    const sum = (of: (unit: (typeof units)[number]) => number): number =>
      units.reduce((total, unit) => total + of(unit), 0);
    expect(sum(({ completion }) => completion.part)).toBeCloseTo(part, 3);
    expect(sum(({ start }) => start.whole)).toBe(planned);
    expect(whole).toBeGreaterThan(1e6);
  });
});

describe('RANK-2 ranks', () => {
  it('ties share the better rank, the next stands behind all of them, 0/0 stands nowhere', () => {
    const values = [known(0.5), known(0.9), { defined: false } as const, known(0.5), known(0.1)];
    expect(rankValues(values)).toEqual([2, 1, null, 2, 4]);
  });

  it('tells the change since the month before and marks few projects', () => {
    const at = (a: number, b: number) =>
      measureUnits('city', ['370100', '370200'], [one('a', 370100, 100, a), one('b', 370200, 100, b)], JUNE);
    expect(rankUnits(at(60, 40), 'completion', at(30, 40))).toMatchObject([
      { unitId: '370100', rank: 1, change: 1, size: 1, isSmall: true },
      { unitId: '370200', rank: 2, change: -1 },
    ]);
    expect(rankUnits(at(60, 40), 'lead', null)[0]?.change).toBeNull();
  });
});

describe('RANK-3 intervals', () => {
  it('a unit with one great project done leads by money and not when each weighs the same', () => {
    const a = [one('a1', 370100, 1000, 900, 300_000), one('a2', 370100, 10, 0), one('a3', 370100, 10, 0)];
    const b = [one('b1', 370200, 100, 60), one('b2', 370200, 100, 60)];
    const [first, second] = rankIntervals(
      [
        { unitId: 'a', measured: a },
        { unitId: 'b', measured: b },
      ],
      [...a, ...b],
    );
    expect(first?.ranks).toMatchObject({ investment: 1, equal: 2 });
    expect(first?.range).toEqual([1, 2]);
    expect(first?.values.equal).toEqual(known(0.3));
    // Only the great class and the small one exist: a has 0.9 and 0, b takes everybody's 0.9 for the class it lacks.
    const [great, small] = [1000, 10 + 10 + 200];
    const everybody = 900 / 1000;
    expect(second?.values.standardised).toEqual(
      known((everybody * great + (120 / 200) * small) / (great + small)),
    );
    expect(first?.values.standardised).toEqual(known((everybody * great) / (great + small)));
  });

  it('where all projects have one size, standardising changes nothing', () => {
    const a = [one('a', 370100, 100, 40)];
    const b = [one('b', 370200, 300, 240)];
    const intervals = rankIntervals(
      [
        { unitId: 'a', measured: a },
        { unitId: 'b', measured: b },
      ],
      [...a, ...b],
    );
    for (const { values } of intervals) expect(values.standardised).toEqual(values.investment);
    expect(rankIntervals([{ unitId: 'x', measured: [] }], a)[0]?.range).toBeNull();
  });
});

describe('RANK-4 run-rate', () => {
  const past = [
    { month: monthOf(2020, 4), wan: 12 },
    { month: monthOf(2020, 5), wan: null },
    { month: monthOf(2020, 7), wan: 99 },
  ];
  it('is beyond what was ever done, or is not; what comes later is no past month', () => {
    expect(computeRunRate(160, 40, JUNE, past)).toMatchObject({
      required: known(20),
      bestWan: 12,
      isBeyondBest: true,
    });
    expect(computeRunRate(100, 40, JUNE, past)).toMatchObject({ required: known(10), isBeyondBest: false });
    expect(computeRunRate(100, 40, JUNE, [])).toMatchObject({ bestWan: null, isBeyondBest: null });
    expect(computeRunRate(100, 40, monthOf(2020, 12), past).required.defined).toBe(false);
  });
});

describe('RANK-5 due list', () => {
  const milestone = (forecast: string | null, baseline: string | null, actual: string | null = null) =>
    ({ kind: 'completion', title: '竣工', baseline, forecast, actual }) as const;
  const due = (...milestones: ReturnType<typeof milestone>[]) =>
    listDue([{ ...toyProject(), milestones }], dayOf('2020-06-10'));
  it('a month is due on its last day; the forecast stands before the plan; what happened is not due', () => {
    expect(due(milestone('2020-06', '2019-01')).soon).toMatchObject([
      { due: '2020-06-30', days: 20, from: 'forecast' },
    ]);
    expect(due(milestone(null, '2020-05')).overdue).toMatchObject([{ days: -10, from: 'baseline' }]);
    expect(due(milestone('2020-06', null, '2020-06'), milestone('2020-08', null))).toEqual({
      overdue: [],
      soon: [],
    });
    expect(
      due(milestone('2020-06-12', null), milestone('2020-06-11', null)).soon.map(({ days }) => days),
    ).toEqual([1, 2]);
  });
  it('a removed or suspended project has nothing due', () => {
    const removed = { ...toyProject(), stage: 'removed', milestones: [milestone('2020-06', null)] } as const;
    expect(listDue([removed], dayOf('2020-06-10')).soon).toEqual([]);
  });
});
