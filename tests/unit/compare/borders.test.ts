import { beforeAll, describe, expect, it } from 'vitest';
import { findAtBorders, runsToProvinceEdge } from '@/analysis/coordination/border-findings';
import { BELT_CITIES, findNorthwardLinks } from '@/analysis/coordination/northward-links';
import { findSharedThings, pairCities } from '@/analysis/coordination/shared-between-cities';
import { makeBorderIndex } from '@/analysis/coordination/border-index';
import { CITY_TILES, countKeptNeighbours } from '@/charts/city-tiles';
import type { Province } from '@/data/province';
import { monthOf } from '@/domain/time/month';
import { findNeighbours } from '@/geo/adjacency';
import { differMarks } from '@/layers/mark-difference';
import { realProvince } from './real-province';

let province: Province;
beforeAll(() => {
  province = realProvince();
}, 120_000);

const LIMITS = { edgeKm: 5, parkKm: 30 };

describe(findAtBorders, () => {
  it('COOR-2 in 2022 the line to 兰考 is open up to 庄寨 and not begun beyond', () => {
    const [first] = findAtBorders(province, monthOf(2022, 7), { edgeKm: 10, parkKm: 1 });
    expect(first).toMatchObject({ kind: 'mismatch', border: { kind: 'province', here: 371700 } });
    expect(first?.sides.map(({ ref, status }) => [ref, status])).toEqual([
      ['rail:HSR09', 'open'],
      ['rail:HSR10', 'planned'],
    ]);
    // It opened in 2024-07: nothing to tell afterwards.
    const later = findAtBorders(province, monthOf(2024, 8), { edgeKm: 10, parkKm: 1 });
    expect(later.filter(({ kind }) => kind === 'mismatch')).toEqual([]);
  });
  it('COOR-1 a stretch named to the province’s edge is to be checked, not a dead end', () => {
    expect(runsToProvinceEdge('德州（冀鲁界）—高唐')).toBe(true);
    expect(runsToProvinceEdge('滨州—德州（鲁冀界，滨德高速）')).toBe(true);
    expect(runsToProvinceEdge('牡丹—东明')).toBe(false);
    const found = findAtBorders(province, monthOf(2026, 7), LIMITS);
    for (const finding of found.filter(({ kind }) => kind === 'end'))
      expect(finding.border.kind === 'province' && runsToProvinceEdge(finding.sides[0]?.part ?? '')).toBe(
        false,
      );
  });
  it('COOR-3 parks stand in two cities, share a position and lie within the distance', () => {
    const parks = findAtBorders(province, monthOf(2026, 7), LIMITS).filter(({ kind }) => kind === 'parks');
    expect(parks.length).toBeGreaterThan(0);
    for (const { border, apartKm, industryIds } of parks) {
      expect(border.here).not.toBe(border.there);
      expect(apartKm).toBeLessThanOrEqual(LIMITS.parkKm);
      expect(industryIds.length).toBeGreaterThan(0);
    }
  });
  it('COOR-1 a wider edge never loses a finding', () => {
    const near = findAtBorders(province, monthOf(2026, 7), { edgeKm: 3, parkKm: 20 });
    const far = new Set(
      findAtBorders(province, monthOf(2026, 7), { edgeKm: 9, parkKm: 60 }).map(({ id }) => id),
    );
    expect(near.filter(({ id }) => !far.has(id))).toEqual([]);
  });
});

describe(findNorthwardLinks, () => {
  it('COOR-4 every link leaves from a city of the belt, and 石济 leaves from 德州 open', () => {
    const links = findNorthwardLinks(province, monthOf(2026, 7));
    expect(links.every(({ city }) => BELT_CITIES.includes(city))).toBe(true);
    expect(links.find(({ piece }) => piece.ref === 'rail:HSR03')).toMatchObject({
      city: 371400,
      isNamed: true,
      piece: { status: 'open' },
    });
  });
});

describe(findSharedThings, () => {
  it('COOR-5 joins only what a document says is of several cities', () => {
    const { cityAt } = makeBorderIndex(province.atlas, province.areas);
    const things = findSharedThings(province.atlas, [], cityAt);
    expect(things.map(({ ref, cities }) => [ref, cities])).toEqual([
      ['project:E058', [370500, 370700, 371600]],
      ['project:E104', [370100, 370200, 370600]],
    ]);
    expect(
      pairCities(province.atlas, things)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['core_core', 'core_core', 'core_core', 'point_point', 'point_point', 'point_point']);
  });
});

describe(countKeptNeighbours, () => {
  it('TILE-1 sixteen tiles keep all 29 pairs of neighbours together: 20 by a side, 9 by a corner, one side false', () => {
    expect(CITY_TILES.size).toBe(16);
    expect(new Set([...CITY_TILES.values()].map(String)).size).toBe(16);
    expect(countKeptNeighbours(findNeighbours(province.areas.cities))).toEqual({
      all: 29,
      bySide: 20,
      byCorner: 9,
      false: 1,
    });
  });
});

describe(differMarks, () => {
  const a = { month: monthOf(2018, 2), officialOnly: false };
  const b = { month: monthOf(2026, 7), officialOnly: false };
  it('DIFF-1 济青 opened with 303.6 km as drawn; nothing closed', () => {
    const found = differMarks(province.marksOf.rail_high_speed, a, b, null);
    const [first] = found;
    expect(first).toMatchObject({ ref: 'rail:HSR05', change: 'opened', before: 'building', after: 'open' });
    expect(first?.km).toBeCloseTo(303.6, 1);
    expect(found.some(({ change }) => change === 'closed')).toBe(false);
  });
  it('DIFF-1 流亭 closed and 胶东 opened between the two', () => {
    const found = differMarks(province.marksOf.airport, a, b, null);
    expect(found.find(({ ref }) => ref === 'airport:APT-TAO-OLD')?.change).toBe('closed');
    expect(found.find(({ ref }) => ref === 'airport:APT-TAO')?.change).toBe('opened');
  });
  it('DIFF-1 a state against itself differs in nothing', () => {
    expect(differMarks(province.marksOf.expressway, b, b, null)).toEqual([]);
  });
});
