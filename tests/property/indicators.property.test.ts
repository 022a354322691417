import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCivilAirports } from '@/analysis/civil-airports';
import { computeNetworkLength, type MeasuredNetwork } from '@/analysis/network-length';
import { judgeTarget, TARGET_STATES } from '@/analysis/target-state';
import { COMPARATORS, TARGET_KINDS } from '@/domain/policy/target';
import { FIRST_MONTH, LAST_MONTH, type Month } from '@/domain/time/month';
import { aim, read, measuredAtlas } from '../unit/analysis/toy-atlas';

const atlas = measuredAtlas();
const SEED = 20180213;
const NETWORKS: readonly MeasuredNetwork[] = ['high_speed', 'freight', 'expressway'];
const months = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH }).map((month) => month as Month);
const networks = fc.constantFrom(...NETWORKS);
const codes = atlas.counties.map((county) => county.adcode);

describe(`NET-1 laws, seed ${SEED}`, () => {
  it('any cut of the province into two regions adds up, in every figure', () => {
    fc.assert(
      fc.property(networks, months, fc.subarray(codes), (network, month, part) => {
        const rest = new Set(codes.filter((code) => !part.includes(code)));
        const whole = computeNetworkLength(atlas, network, month, null);
        const a = computeNetworkLength(atlas, network, month, new Set(part));
        const b = computeNetworkLength(atlas, network, month, rest);
        for (const key of Object.keys(whole) as (keyof typeof whole)[])
          expect(a[key] + b[key]).toBeCloseTo(whole[key], 6);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
  it('what is open stays open: no network closes a line', () => {
    for (const network of NETWORKS) {
      let before = 0;
      for (let month = FIRST_MONTH as number; month <= LAST_MONTH; month++) {
        const { openKm, closedKm } = computeNetworkLength(atlas, network, month as Month, null);
        expect(closedKm).toBe(0);
        expect(openKm).toBeGreaterThanOrEqual(before - 1e-9);
        before = openKm;
      }
    }
  });
  it('no figure is negative', () => {
    fc.assert(
      fc.property(networks, months, fc.constantFrom(...codes), (network, month, county) => {
        expect(
          Math.min(...Object.values(computeNetworkLength(atlas, network, month, new Set([county])))),
        ).toBeGreaterThanOrEqual(0);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe(`FAC-1 laws, seed ${SEED}`, () => {
  it('the three bins part the twelve, and cities add up to the province', () => {
    fc.assert(
      fc.property(months, (month) => {
        const whole = countCivilAirports(atlas, month, null);
        expect(whole.operating.length + whole.uncertain.length + whole.notOperating.length).toBe(12);
        const parts = atlas.cities.map(({ adcode }) =>
          countCivilAirports(
            atlas,
            month,
            new Set(codes.filter((code) => Math.floor(code / 100) * 100 === adcode)),
          ),
        );
        expect(parts.reduce((sum, part) => sum + part.operating.length, 0)).toBe(whole.operating.length);
        expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(12);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe(`TGT-1 laws, seed ${SEED}`, () => {
  const readings = fc.array(
    fc.tuple(
      fc.integer({ min: 2016, max: 2028 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom('achieved' as const, 'planned' as const),
    ),
    { maxLength: 5 },
  );
  const targets = fc.record({
    value: fc.option(fc.integer({ min: 1, max: 150 }), { nil: null }),
    comparator: fc.constantFrom(...COMPARATORS),
    due: fc.option(fc.integer({ min: 2018, max: 2028 }), { nil: null }),
    kind: fc.constantFrom(...TARGET_KINDS),
  });
  it('every target has exactly one known state, and plans never change it', () => {
    fc.assert(
      fc.property(targets, readings, months, (given, rows, month) => {
        const target = aim(given);
        const all = rows.map(([year, value, kind]) => read(`${year}`, value, kind));
        const judged = judgeTarget(target, all, month);
        expect(TARGET_STATES).toContain(judged.state);
        expect(
          judgeTarget(
            target,
            all.filter(({ kind }) => kind === 'achieved'),
            month,
          ).state,
        ).toBe(judged.state);
        if (judged.state === 'met' || judged.state === 'missed' || judged.state === 'near')
          expect(judged.reading).not.toBeNull();
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
  it('a reading after the month changes nothing', () => {
    fc.assert(
      fc.property(targets, readings, fc.integer({ min: 2016, max: 2027 }), (given, rows, year) => {
        const month = ((year - 2000) * 12 + 11) as Month;
        const past = rows
          .filter(([when]) => when <= year)
          .map(([when, value, kind]) => read(`${when}`, value, kind));
        const future = [...past, read(`${year + 1}`, 999)];
        expect(judgeTarget(aim(given), future, month)).toEqual(judgeTarget(aim(given), past, month));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
