import { describe, expect, it } from 'vitest';
import {
  computeCompletionRate,
  computeElapsedShare,
  computeLeadPoints,
  computeMonthCompletion,
  computeRequiredRunRate,
  computeStartRate,
} from '@/analysis/dispatch-rates';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { hasStarted, STAGE_IDS } from '@/domain/dispatch/stage';

const figure = (change: Partial<DispatchFigure> = {}): DispatchFigure => ({
  projectId: 'P1',
  poolClass: 'implementing',
  plannedToStart: true,
  started: true,
  annualPlanWan: 100,
  cumulativeWan: 40,
  previousCumulativeWan: 30,
  ...change,
});

const many = (count: number, change: (index: number) => Partial<DispatchFigure>): DispatchFigure[] =>
  Array.from({ length: count }, (_item, index) => figure({ projectId: `P${index}`, ...change(index) }));

describe('RATE-1 computeStartRate', () => {
  it('reproduces October 2020: 1,559 of 1,741 planned, 1,907 in all, is 89.55 %', () => {
    const rate = computeStartRate(
      many(1907, (index) => ({ plannedToStart: index < 1741, started: index < 1559 })),
    );
    expect([rate.part, rate.whole]).toEqual([1559, 1741]);
    expect(rate.ratio.defined && Math.round(rate.ratio.value * 10_000) / 100).toBe(89.55);
  });

  it('reproduces July 2021: 355 of 385 implementing, preparing and reserve left out, is 92.2 %', () => {
    const rate = computeStartRate(
      many(581, (index) => ({
        poolClass: index < 385 ? 'implementing' : index < 500 ? 'preparing' : 'reserve',
        started: index < 355 || index >= 556,
      })),
    );
    expect(rate.ratio.defined && Math.round(rate.ratio.value * 1000) / 10).toBe(92.2);
  });

  it('counts a project of two lists once', () => {
    expect(computeStartRate([figure(), figure()]).whole).toBe(1);
  });

  it('is undefined, not 0 or 100 %, when nothing was planned to start', () => {
    expect(computeStartRate([figure({ plannedToStart: false })]).ratio).toEqual({ defined: false });
  });
});

describe('RATE-2 computeCompletionRate', () => {
  it('divides sums, not mean rates, and may exceed 1', () => {
    const rate = computeCompletionRate([
      figure({ projectId: 'A', annualPlanWan: 1000, cumulativeWan: 1500 }),
      figure({ projectId: 'B', annualPlanWan: 200, cumulativeWan: 0 }),
    ]);
    expect(rate.ratio).toEqual({ defined: true, value: 1.25 });
  });

  it('leaves a project without a report out of both sums and names it', () => {
    const rate = computeCompletionRate([figure(), figure({ projectId: 'B', cumulativeWan: null })]);
    expect(rate).toMatchObject({ part: 40, whole: 100, missing: ['B'] });
  });

  it('is undefined when all plans are zero', () => {
    expect(computeCompletionRate([figure({ annualPlanWan: 0, cumulativeWan: 0 })]).ratio.defined).toBe(false);
  });
});

describe('RATE-3 and RATE-4 elapsed share and lead', () => {
  it('reproduces January–May 2019: 45.5 % is 3.8 points ahead of time', () => {
    const lead = computeLeadPoints({ defined: true, value: 0.455 }, 5);
    expect(lead.defined && Math.round(lead.value * 10) / 10).toBe(3.8);
  });

  it('refuses a month that is none', () => {
    expect(() => computeElapsedShare(13)).toThrow('13 is not a month');
  });

  it('has no lead where there is no rate', () => {
    expect(computeLeadPoints({ defined: false }, 5)).toEqual({ defined: false });
  });
});

describe('RATE-5 computeMonthCompletion', () => {
  it('is the difference to last month', () => {
    expect(computeMonthCompletion(figure())).toEqual({ kind: 'value', wan: 10 });
  });

  it('names a fall instead of giving a negative month', () => {
    expect(computeMonthCompletion(figure({ cumulativeWan: 20 }))).toEqual({
      kind: 'fell',
      fromWan: 30,
      toWan: 20,
    });
  });

  it('is unreported without last month', () => {
    expect(computeMonthCompletion(figure({ previousCumulativeWan: null }))).toEqual({ kind: 'unreported' });
  });
});

describe('RATE-6 computeRequiredRunRate', () => {
  it('spreads the rest over the months left', () => {
    expect(computeRequiredRunRate(1200, 500, 5)).toEqual({ defined: true, value: 100 });
  });

  it('is 0 when the plan is reached, and undefined in December when it is not', () => {
    expect(computeRequiredRunRate(100, 120, 12)).toEqual({ defined: true, value: 0 });
    expect(computeRequiredRunRate(100, 80, 12)).toEqual({ defined: false });
  });
});

describe('hasStarted', () => {
  it('is true from 开工 on, for suspended works, and false for what left the pool', () => {
    expect(STAGE_IDS.filter(hasStarted)).toEqual([
      'started',
      'building',
      'completed',
      'operating',
      'suspended',
    ]);
  });
});
