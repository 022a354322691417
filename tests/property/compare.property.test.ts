import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { giniOf, theilOf } from '@/analysis/profile/concentration';
import {
  krugmanIndex,
  likenessOf,
  locationQuotients,
  sharesOfAmounts,
} from '@/analysis/profile/industry-structure';
import { gatherProfileFacts, type ProfileSources } from '@/analysis/profile/profile-facts';
import { sharesOfPolygon } from '@/analysis/profile/region-shares';
import type { Province } from '@/data/province';
import type { LngLat } from '@/domain/provenance/position';
import { monthOf } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { newPane, PANES_SHAPE } from '@/domain/view-state/panes-view';
import { planeArea } from '@/geo/equal-area';
import { groundOfView } from '@/geo/ground-scale';
import { layoutPanes } from '@/workspaces/compare/panes/pane-views';
import { laidOver, layOutline } from '@/workspaces/compare/overlay/lay-outlines';
import { areaOfPolygon, areaOfRegion } from '@/workspaces/compare/use-profiles';
import { realProvince } from '../unit/compare/real-province';
import { holds, law } from './law';

let province: Province;
let sources: ProfileSources;
beforeAll(() => {
  province = realProvince();
  const month = monthOf(2026, 7);
  sources = { atlas: province.atlas, month, projects: [], measured: [], reportMonth: month };
}, 120_000);

const IDS = ['a', 'b', 'c', 'd'] as const;
const amounts = fc.record({ a: fc.nat(40), b: fc.nat(40), c: fc.nat(40), d: fc.nat(40) });
const units = fc.array(
  fc.record({
    amount: fc.nat(1000),
    people: fc.integer({ min: 1, max: 1000 }),
    group: fc.constantFrom('x', 'y', 'z'),
  }),
  { minLength: 1, maxLength: 16 },
);
const anyRegion = (): fc.Arbitrary<EntityRef> =>
  fc.constantFrom(
    ...province.atlas.circles.map(({ id }) => toRef('circle', id)),
    ...province.atlas.cities.map(({ adcode }) => toRef('city', adcode)),
    ...province.atlas.counties.slice(0, 40).map(({ adcode }) => toRef('county', adcode)),
  );

describe('structure and concentration', () => {
  it(law('PROF-6 quotients weighted by the shares of the reference have the mean 1', 300), () => {
    holds(
      fc.property(amounts, amounts, (region, more) => {
        const reference = Object.fromEntries(IDS.map((id) => [id, region[id] + more[id]]));
        const shares = sharesOfAmounts(reference, IDS);
        const quotients = locationQuotients(region, reference, IDS);
        if (shares === null || sharesOfAmounts(region, IDS) === null) return;
        const mean = quotients.reduce<number>(
          (sum, quotient, i) => sum + (quotient ?? 0) * (shares[i] ?? 0),
          0,
        );
        expect(mean).toBeCloseTo(1, 9);
      }),
      300,
    );
  });
  it(law('PROF-7, PROF-8 overlap is 1 − Krugman ÷ 2, and both stay within their bounds', 300), () => {
    holds(
      fc.property(amounts, amounts, (one, other) => {
        const index = krugmanIndex(one, other, IDS);
        const like = likenessOf(one, other, IDS);
        if (index === null || like === null) return;
        expect(like.overlap).toBeCloseTo(1 - index / 2, 9);
        expect(index).toBeGreaterThanOrEqual(-1e-12);
        expect(index).toBeLessThanOrEqual(2 + 1e-12);
        expect(like.cosine).toBeLessThanOrEqual(1 + 1e-9);
      }),
      300,
    );
  });
  it(law('PROF-12 within and between add up to the total, and none is negative', 300), () => {
    holds(
      fc.property(units, (all) => {
        const found = theilOf(all);
        if (found === null) return;
        expect(found.within + found.between).toBeCloseTo(found.total, 9);
        expect(found.between).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.min(...found.withinOf.values())).toBeGreaterThanOrEqual(-1e-9);
      }),
      300,
    );
  });
  it(law('PROF-11 lies between 0 and 1 and does not mind the measure of the amounts', 300), () => {
    holds(
      fc.property(units, fc.integer({ min: 1, max: 50 }), (all, times) => {
        const gini = giniOf(all);
        if (gini === null) return;
        expect(gini).toBeGreaterThanOrEqual(-1e-9);
        expect(gini).toBeLessThan(1);
        expect(giniOf(all.map((unit) => ({ ...unit, amount: unit.amount * times })))).toBeCloseTo(gini, 9);
      }),
      300,
    );
  });
});

describe('partitions of the province', () => {
  it('PROF-1 the sixteen cities add up to the province', () => {
    const whole = gatherProfileFacts(sources, areaOfRegion(province, 'province:370000'));
    const parts = province.atlas.cities.map(({ adcode }) =>
      gatherProfileFacts(sources, areaOfRegion(province, toRef('city', adcode))),
    );
    const sum = (of: (facts: typeof whole) => number | null): number =>
      parts.reduce((total, facts) => total + (of(facts) ?? Number.NaN), 0);
    expect(sum(({ population }) => population)).toBe(whole.population);
    expect(sum(({ areaKm2 }) => areaKm2)).toBeCloseTo(whole.areaKm2 ?? 0, 6);
    expect(sum(({ gdpYi }) => gdpYi)).toBeCloseTo(whole.gdpYi ?? 0, 6);
    expect(sum(({ stationCount }) => stationCount)).toBe(whole.stationCount);
    expect(sum(({ airportCount }) => airportCount)).toBe(whole.airportCount);
    for (const network of ['high_speed', 'freight', 'expressway'] as const)
      expect(sum(({ networks }) => networks[network].openKm)).toBeCloseTo(whole.networks[network].openKm, 6);
  });
  it(law('PROF-1 two sides of any cut through the province add up to it', 6), () => {
    holds(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (s, t) => {
          const [west, south, east, north] = [112.5, 33, 124.5, 40] as const;
          const top: LngLat = [west + (east - west) * s, north];
          const foot: LngLat = [west + (east - west) * t, south];
          const left = areaOfPolygon(province, [[west, south], foot, top, [west, north]]);
          const right = areaOfPolygon(province, [foot, [east, south], [east, north], top]);
          const [a, b] = [left, right].map((area) => gatherProfileFacts(sources, area));
          const whole = gatherProfileFacts(sources, areaOfRegion(province, 'province:370000'));
          const people = (a?.population ?? 0) + (b?.population ?? 0);
          expect(Math.abs(people / (whole.population ?? 1) - 1)).toBeLessThan(1e-6);
          const rail = (a?.networks.high_speed.openKm ?? 0) + (b?.networks.high_speed.openKm ?? 0);
          expect(rail).toBeCloseTo(whole.networks.high_speed.openKm, 2);
        },
      ),
      6,
    );
  }, 120_000);
  it('PROF-1 fewer than three corners enclose nothing', () => {
    expect(
      sharesOfPolygon(province.areas, [
        [118, 36],
        [119, 37],
      ]).size,
    ).toBe(0);
  });
});

describe('scale and area', () => {
  it(law('PANE-1 every pane stands at one scale, whatever the regions, the window and the zoom', 100), () => {
    holds(
      fc.property(
        fc.array(anyRegion(), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.double({ min: -2, max: 6, noNaN: true }),
        (regions, width, height, zoom) => {
          const laid = layoutPanes(
            province,
            {
              ...PANES_SHAPE.initial,
              panes: regions.map((region) => newPane(region)),
              camera: { eastKm: 3, northKm: -7, zoom },
            },
            [width, height],
          );
          const [first] = laid;
          for (const { view, ground } of laid) {
            expect(ground).toBe(first?.ground);
            expect(groundOfView(view) / ground).toBeCloseTo(1, 9);
          }
        },
      ),
      100,
    );
  });
  it(law('OVER-1 however it is laid, an outline keeps its area within 0.5 %', 40), () => {
    holds(
      fc.property(
        anyRegion(),
        fc.record({
          eastKm: fc.double({ min: -900, max: 900, noNaN: true }),
          northKm: fc.double({ min: -900, max: 900, noNaN: true }),
          turn: fc.double({ min: -180, max: 180, noNaN: true }),
          mirrored: fc.boolean(),
        }),
        (region, laying) => {
          const outline = layOutline(province, region);
          const over = laidOver(outline, laying);
          expect(Math.abs(planeArea(over.area) / outline.geodesicKm2 - 1)).toBeLessThan(0.005);
        },
      ),
      40,
    );
  });
});
