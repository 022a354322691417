import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBehind } from '@/analysis/dispatch/behind-number';
import { type MeasuredProject, measureProjects, measureUnits } from '@/analysis/dispatch/measure-units';
import { rankIntervals } from '@/analysis/dispatch/rank-interval';
import { rankUnits, rankValues } from '@/analysis/dispatch/rank-units';
import { POOL_CLASS_IDS } from '@/domain/dispatch/pool-class';
import { monthOf } from '@/domain/time/month';
import { RANK_MEASURES } from '@/domain/view-state/dispatch-view';
import type { Ratio } from '@/lib/ratio';
import { makeRateBins } from '@/symbology/rate-bins';
import { THEME_IDS } from '@/symbology/theme';
import { toyProject } from '../unit/dispatch/toy-project';
import { holds, law } from './law';

const CITIES = ['370100', '370200', '370300', '370400'];
const MAY = monthOf(2020, 5);
/** Values a little apart, so that equal and different are never a matter of rounding. */
const value: fc.Arbitrary<Ratio> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Ratio>({ defined: false }) },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 0, max: 40 }).map((n): Ratio => ({ defined: true, value: n / 20 })),
  },
);
const values = fc.array(value, { maxLength: 20 });
const wan = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 0, max: 100_000 }));
const projects: fc.Arbitrary<readonly MeasuredProject[]> = fc
  .array(
    fc.record({
      city: fc.constantFrom(...CITIES),
      poolClass: fc.constantFrom('implementing', 'implementing', ...POOL_CLASS_IDS),
      plannedToStart: fc.boolean(),
      started: fc.boolean(),
      annualPlanWan: wan,
      cumulativeWan: wan,
      previousCumulativeWan: wan,
      total: wan,
    }),
    { maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ city, total, ...figure }, index) => ({
      project: toyProject({ id: `P${index}`, cityAdcode: Number(city), totalInvestmentWan: total }),
      figure: { ...figure, projectId: `P${index}` },
    })),
  );
const numberOf = (ratio: Ratio): number => (ratio.defined ? ratio.value : Number.NaN);

describe('ranking', () => {
  it(law('RANK-2 is a total order with shared places: 1, 2, 2, 4, whatever the values', 400), () =>
    holds(
      fc.property(values, (list) => {
        const ranks = rankValues(list);
        for (const [a, left] of list.entries())
          for (const [b, right] of list.entries()) {
            const [one, other] = [ranks[a] ?? null, ranks[b] ?? null];
            expect(one === null).toBe(!left.defined);
            if (one === null || other === null) continue;
            expect(Math.sign(one - other)).toBe(Math.sign(numberOf(right) - numberOf(left)) + 0);
          }
        const known = ranks.filter((rank) => rank !== null).sort((a, b) => a - b);
        known.forEach((rank, index) => {
          expect(rank).toBe(index > 0 && known[index - 1] === rank ? rank : index + 1);
        });
      }),
      400,
    ),
  );

  it(law('RANK-2 does not depend on the order units come in', 200), () =>
    holds(
      fc.property(values, fc.nat(), (list, turn) => {
        const by = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(by), ...list.slice(0, by)];
        const ranks = rankValues(list);
        expect(rankValues(turned)).toEqual([...ranks.slice(by), ...ranks.slice(0, by)]);
      }),
      200,
    ),
  );

  it(law('RANK-1, RANK-2 do not depend on the order projects come in', 200), () =>
    holds(
      fc.property(projects, fc.nat(), (list, turn) => {
        const by = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(by), ...list.slice(0, by)];
        const rank = (rows: readonly MeasuredProject[]) => {
          const units = measureUnits('city', CITIES, rows, MAY);
          return RANK_MEASURES.map((measure) => rankUnits(units, measure, null).map((unit) => unit.rank));
        };
        expect(rank(turned)).toEqual(rank(list));
      }),
      200,
    ),
  );

  it(law('RANK-1 cities add up to the province, and zero plans stand in no ranking', 200), () =>
    holds(
      fc.property(projects, (list) => {
        const units = measureUnits('city', CITIES, list, MAY);
        const province = measureProjects('370000', list, MAY);
        const sum = (of: (unit: (typeof units)[number]) => number): number =>
          units.reduce((total, unit) => total + of(unit), 0);
        expect(sum((unit) => unit.completion.part)).toBe(province.completion.part);
        expect(sum((unit) => unit.completion.whole)).toBe(province.completion.whole);
        expect(sum((unit) => unit.start.part)).toBe(province.start.part);
        expect(sum((unit) => unit.monthWan ?? 0)).toBe(province.monthWan ?? 0);
        const ranked = rankUnits(units, 'completion', null);
        units.forEach((unit, index) => {
          expect(ranked[index]?.rank === null).toBe(unit.completion.whole === 0);
        });
      }),
      200,
    ),
  );

  it(law('RANK-2 lead orders units as completion does', 200), () =>
    holds(
      fc.property(projects, (list) => {
        const units = measureUnits('city', CITIES, list, MAY);
        expect(rankUnits(units, 'lead', null).map(({ rank }) => rank)).toEqual(
          rankUnits(units, 'completion', null).map(({ rank }) => rank),
        );
      }),
      200,
    ),
  );

  it(law('RANK-3 a range holds every rank, and the public one is RANK-2 of projects with a plan', 200), () =>
    holds(
      fc.property(projects, (list) => {
        const intervals = rankIntervals(
          CITIES.map((unitId) => ({
            unitId,
            measured: list.filter(({ project }) => String(project.cityAdcode) === unitId),
          })),
          list,
        );
        for (const { range, ranks } of intervals)
          for (const rank of Object.values(ranks)) {
            if (rank === null) continue;
            expect(range).not.toBeNull();
            expect(rank).toBeGreaterThanOrEqual(range?.[0] ?? Infinity);
            expect(rank).toBeLessThanOrEqual(range?.[1] ?? 0);
          }
        const planned = list.filter(({ figure }) => (figure.annualPlanWan ?? 0) > 0);
        const own = rankUnits(measureUnits('city', CITIES, planned, MAY), 'completion', null);
        expect(intervals.map(({ ranks }) => ranks.investment)).toEqual(own.map(({ rank }) => rank));
      }),
      200,
    ),
  );

  it(law('RANK-1 what is listed behind a number adds up to it', 200), () =>
    holds(
      fc.property(projects, (list) => {
        const unit = measureProjects('u', list, MAY);
        const counted = (number: 'start' | 'completion' | 'cumulative' | 'month') =>
          listBehind(number, list).filter(({ role }) => role === 'counted');
        const parts = (number: Parameters<typeof counted>[0]): number =>
          counted(number).reduce((sum, { part }) => sum + (part ?? 0), 0);
        const wholes = (number: Parameters<typeof counted>[0]): number =>
          counted(number).reduce((sum, { whole }) => sum + (whole ?? 0), 0);
        expect([parts('start'), wholes('start')]).toEqual([unit.start.part, unit.start.whole]);
        expect([parts('completion'), wholes('completion')]).toEqual([
          unit.completion.part,
          unit.completion.whole,
        ]);
        expect(parts('cumulative')).toBe(unit.cumulativeWan ?? 0);
        expect(parts('month')).toBe(unit.monthWan ?? 0);
      }),
      200,
    ),
  );

  it(law('classes part all values: each has one, and a greater value never a lower one', 200), () =>
    holds(
      fc.property(
        fc.constantFrom(...RANK_MEASURES),
        fc.constantFrom(...THEME_IDS),
        fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (measure, theme, list) => {
          const bins = makeRateBins(measure, list, theme);
          const sorted = [...list].sort((a, b) => a - b);
          let last = 0;
          for (const each of sorted) {
            const holding = bins.values.filter(({ from, to }) => each >= from && each < to);
            expect(holding).toHaveLength(1);
            expect(bins.binOf({ defined: true, value: each }, true)).toBe(holding[0]);
            const at = bins.values.indexOf(holding[0] ?? bins.noData);
            expect(at).toBeGreaterThanOrEqual(last);
            last = at;
          }
        },
      ),
      200,
    ),
  );
});
