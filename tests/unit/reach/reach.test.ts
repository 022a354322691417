import { describe, expect, it } from 'vitest';
import { answerReach } from '@/analysis/reach/answer-reach';
import { assumptionsOf, bandAround } from '@/analysis/reach/assumptions';
import { buildReachNetwork } from '@/analysis/reach/build-network';
import { colorCatchments, computeCatchments, sumCatchments } from '@/analysis/reach/catchments';
import { computeTimeMatrix, meanPairMinutes, pairsNewlyWithin } from '@/analysis/reach/city-matrix';
import { dividendOf } from '@/analysis/reach/dividend';
import { makeLandGrid } from '@/analysis/reach/land-grid';
import { NetworkBuilder, nodeOf } from '@/analysis/reach/network-builder';
import { isInUse, openConditions } from '@/analysis/reach/open-conditions';
import { railClassOf } from '@/analysis/reach/rail-edges';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import { changesOfCounties } from '@/analysis/reach/scenario-delta';
import { computeShortestTimes, weighEdges } from '@/analysis/reach/shortest-times';
import { traceLegs } from '@/analysis/reach/trace-legs';
import { orderStops, routeMinutes, timetableOf } from '@/analysis/reach/visit-route';
import { cumulateByMinute, spreadOverCells, withinByCounty } from '@/analysis/reach/within-minutes';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { monthOf } from '@/domain/time/month';
import { county, expressway, interchange, rail, segment, station, stop, toyFacts } from './toy-reach';

const BASE = assumptionsOf('base');

/** Four places in a row joined by roads of their own: 30, 20, 45 km, and a way round of 90 km. */
function fourInARow() {
  const builder = new NetworkBuilder(makeLandGrid([county(370101, [118, 36, 118.1, 36.1])]));
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) =>
    builder.addPlace({ kind: 'city', id, name: id, lngLat: [118, 36], ref: null }),
  ) as [number, number, number, number];
  builder.link(a, b, 30, 'local');
  builder.link(b, c, 20, 'local');
  builder.link(c, d, 45, 'local');
  builder.link(a, d, 90, 'local');
  const network = builder.build();
  const weights = weighEdges(network, { ...BASE, detour: 1, localSpeed: 60 }, Uint8Array.of(1));
  return { network, weights, nodes: [a, b, c, d] as const };
}

describe('colorCatchments', () => {
  it('REACH-8: catchments that touch differ in colour, and colors are used evenly', () => {
    // 0 touches 1 and 2, 2 touches 3; a gap stands between 1 and 3.
    const owners = [0, 0, 1, 0, 2, -1, 2, 2, 3];
    const colors = colorCatchments(owners, 3, 4, 3);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [2, 3],
    ] as const)
      expect(colors[a]).not.toBe(colors[b]);
    expect(new Set(colors).size).toBe(3);
    // The end of one row does not touch the beginning of the next.
    expect(colorCatchments([0, 1, 0, 1], 2, 2, 8)).toEqual([0, 1]);
  });
});

describe('computeShortestTimes', () => {
  const { network, weights, nodes } = fourInARow();
  const [a, b, c, d] = nodes;

  it('REACH-5: takes the shorter of two ways: 30 + 20 + 45 = 95 against 90', () => {
    const { minutes } = computeShortestTimes(network, weights, [{ node: a, minutes: 0 }]);
    expect([minutes[a], minutes[b], minutes[c], minutes[d]]).toEqual([0, 30, 50, 90]);
  });

  it('REACH-5: from several sources the nearest counts, with the minutes it began with', () => {
    const times = computeShortestTimes(network, weights, [
      { node: a, minutes: 25 },
      { node: d, minutes: 0 },
    ]);
    expect(times.minutes[b]).toBe(55);
    expect(times.source[b]).toBe(0);
    expect(times.minutes[c]).toBe(45);
    expect(times.source[c]).toBe(1);
  });

  it('REACH-7: the mean over ordered pairs: (30+50+90+20+65+45) ÷ 6 = 50', () => {
    const matrix = computeTimeMatrix(network, weights, nodes);
    expect(matrix.minutes[1 * 4 + 3]).toBe(65);
    expect(meanPairMinutes(matrix, [0, 1, 2, 3])).toBe(50);
    expect(meanPairMinutes(matrix, [2])).toBeNull();
  });

  it('REACH-9: a pair is new when it was above and is not now', () => {
    const before = { nodes: [0, 1, 2], minutes: Float64Array.of(0, 61, 60, 61, 0, 90, 60, 90, 0) };
    const after = { nodes: [0, 1, 2], minutes: Float64Array.of(0, 60, 60, 60, 0, 61, 60, 61, 0) };
    expect(pairsNewlyWithin(before, after, 60)).toEqual([[0, 1]]);
    expect(pairsNewlyWithin(before, after, 90)).toEqual([]);
  });

  it('REACH-8: nearest, second nearest, gap and overlap of two facilities', () => {
    const catchments = computeCatchments(network, weights, [a, d]);
    expect([catchments.nearest[b], catchments.firstMinutes[b], catchments.secondMinutes[b]]).toEqual([
      0, 30, 65,
    ]);
    const totals = sumCatchments(
      {
        nearest: Int16Array.of(0, 0, 1, -1),
        firstMinutes: Float64Array.of(10, 70, 20, Number.POSITIVE_INFINITY),
        secondMinutes: Float64Array.of(50, 80, 90, Number.POSITIVE_INFINITY),
      },
      2,
      Float64Array.of(1, 2, 4, 8),
      60,
    );
    expect(totals).toEqual({ nearestOf: Float64Array.of(3, 4), gap: 10, overlap: 1, total: 15 });
  });
});

describe('buildReachNetwork', () => {
  const west: LngLat = [118.1, 36.25];
  const middle: LngLat = [119, 36.25];
  const east: LngLat = [119.9, 36.25];
  const half = computeDistanceKm([...west], [...middle]);
  const facts = toyFacts({
    railLines: [rail('HSR50', '350 km/h')],
    segments: [segment('HSR50-1', '2015-03'), segment('EX-T1-1', '2016/2018')],
    stations: [
      station('ST901', west, '2015-03'),
      station('ST902', middle, ''),
      station('ST903', east, '2015-03'),
    ],
    lineStations: [
      stop('HSR50', 'ST901', 1, 0),
      stop('HSR50', 'ST902', 2, half),
      stop('HSR50', 'ST903', 3, 2 * half),
    ],
    expressways: [expressway('EX-T1')],
    interchanges: [
      interchange('IC901', west, ['EX-T1']),
      interchange('IC902', middle, ['EX-T1']),
      interchange('IC903', east, ['EX-T1']),
    ],
    shapes: [
      { segmentId: 'HSR50-1', lineId: 'HSR50', schematic: false, parts: [[west, middle, east]] },
      { segmentId: 'EX-T1-1', lineId: 'EX-T1', schematic: false, parts: [[west, middle, east]] },
    ],
  });
  const network = buildReachNetwork(facts, 100);
  const timeAt = (month: ReturnType<typeof monthOf>) => {
    const open = openConditions(network.conditions, facts, month);
    const weights = weighEdges(network, BASE, open);
    const from = nodeOf(network, 'station', 'ST901') ?? -1;
    const to = nodeOf(network, 'station', 'ST903') ?? -1;
    const times = computeShortestTimes(network, weights, [{ node: from, minutes: 0 }]);
    return { minutes: times.minutes[to] ?? Number.NaN, legs: traceLegs(network, weights, times, to) ?? [] };
  };

  it('REACH-3: entry 18 + wait 12 + 161.5 km at 240 km/h + 2 stops of 2.5 + exit 8 = 83.4 min', () => {
    const { minutes, legs } = timeAt(monthOf(2015, 3));
    expect(minutes).toBeCloseTo(18 + 12 + (2 * half * 60) / 240 + 5 + 8, 6);
    expect(minutes).toBeCloseTo(83.36, 1);
    expect(legs.map(({ mode }) => mode)).toEqual(['board', 'rail', 'alight']);
    expect(legs[1]).toMatchObject({ line: 'rail:HSR50', hops: 2, uses: ['rail350', 'stopHighSpeed'] });
    expect(legs.reduce((sum, leg) => sum + leg.minutes, 0)).toBeCloseTo(minutes, 9);
  });

  it('REACH-5: a month earlier nothing is open: other roads, about straight, 161.5 km × 1.3 at 45 km/h', () => {
    const { minutes, legs } = timeAt(monthOf(2015, 2));
    expect(legs.map(({ mode }) => mode)).toEqual(['local']);
    expect(minutes).toBeGreaterThanOrEqual((2 * half * 1.3 * 60) / 45 - 0.01);
    expect(minutes).toBeLessThan(((2 * half * 1.3 * 60) / 45) * 1.03);
  });

  it('REACH-4: an expressway known to open 2016–2018 counts from 2018-12: two ramps and 161.5 km at 95 km/h', () => {
    const closed = openConditions(network.conditions, facts, monthOf(2018, 11));
    const open = openConditions(network.conditions, facts, monthOf(2018, 12));
    const at = network.conditions.findIndex(({ lineId }) => lineId === 'EX-T1');
    expect([closed[at], open[at]]).toEqual([0, 1]);
    const weights = weighEdges(network, BASE, open);
    const [from, to] = [nodeOf(network, 'interchange', 'IC901'), nodeOf(network, 'interchange', 'IC903')];
    const times = computeShortestTimes(network, weights, [{ node: from ?? -1, minutes: 30 }]);
    const road = 30 + 3 + (2 * half * 60) / 95 + 3;
    expect(times.minutes[to ?? -1]).toBeLessThanOrEqual(road);
    const carriageway = nodeOf(network, 'carriageway', 'IC902') ?? -1;
    expect(times.minutes[carriageway]).toBeCloseTo(30 + 3 + (half * 60) / 95, 6);
  });

  it('REACH-9: a line switched off, on, or opened earlier by a scenario', () => {
    const engine = new ReachEngine(facts);
    const at = (month: ReturnType<typeof monthOf>, changes: Parameters<typeof Object.freeze>[0][]) => {
      const ready = engine.ready({
        month,
        assumptions: BASE,
        scenario: { id: 'x', name: 'x', changes: changes as never },
      });
      const node = nodeOf(ready.network, 'station', 'ST903') ?? -1;
      const source = nodeOf(ready.network, 'station', 'ST901') ?? -1;
      return engine.times(ready, [{ node: source, minutes: 0 }]).minutes[node] ?? Number.NaN;
    };
    const train = 18 + 12 + (2 * half * 60) / 240 + 5 + 8;
    expect(at(monthOf(2014, 1), [{ kind: 'line', lineId: 'HSR50', on: true }])).toBeCloseTo(train, 6);
    expect(at(monthOf(2014, 1), [{ kind: 'opening', lineId: 'HSR50', month: monthOf(2014, 1) }])).toBeCloseTo(
      train,
      6,
    );
    expect(at(monthOf(2016, 1), [{ kind: 'line', lineId: 'HSR50', on: false }])).toBeGreaterThan(250);
    const drawn = {
      kind: 'drawn_line',
      id: 'd1',
      name: '设想线',
      mode: 'rail',
      speedKmh: 300,
      stops: [
        { name: '甲', lngLat: west },
        { name: '乙', lngLat: east },
      ],
    };
    const direct = computeDistanceKm([...west], [...east]);
    expect(at(monthOf(2014, 1), [drawn])).toBeCloseTo(18 + 12 + (direct * 60) / 300 + 2.5 + 8, 6);
  });
});

describe('answerReach', () => {
  const at = (lng: number): LngLat => [lng, 36.25];
  const km = computeDistanceKm([118.1, 36.25], [119.9, 36.25]);
  const facts = toyFacts({
    railLines: [rail('HSR50', '350 km/h')],
    segments: [segment('HSR50-1', '', '2028-06')],
    stations: [station('ST901', at(118.1), ''), station('ST903', at(119.9), '')],
    lineStations: [stop('HSR50', 'ST901', 1, 0), stop('HSR50', 'ST903', 2, km)],
    shapes: [{ segmentId: 'HSR50-1', lineId: 'HSR50', schematic: false, parts: [[at(118.1), at(119.9)]] }],
  });
  const engine = new ReachEngine(facts);
  const plan = { month: monthOf(2026, 7), assumptions: BASE, scenario: null };
  const origins = [{ kind: 'place', place: 'station', id: 'ST901' }] as const;
  const train = 18 + 12 + (km * 60) / 240 + 2.5 + 8;

  it('REACH-10: with the planned line people around its far end come within 90 minutes', () => {
    const { peopleBefore, peopleAfter } = dividendOf(engine, plan, 'HSR50', origins, 90);
    expect(train).toBeCloseTo(80.86, 1);
    expect(peopleBefore).toBeGreaterThan(0);
    // 9.1 min × 34.6 km/h = 5.3 km around the far end: 87 of about 9,990 km² hold 8.7 of 1000 people.
    expect(Math.abs(peopleAfter - peopleBefore - 8.7)).toBeLessThan(2);
    expect(dividendOf(engine, plan, 'HSR50', origins, 75).peopleAfter).toBe(
      dividendOf(engine, plan, 'HSR50', origins, 75).peopleBefore,
    );
  });

  it('REACH-5: the way to a point ends with the road to it and adds up', () => {
    const scenario = { id: 'a', name: '', changes: [{ kind: 'line', lineId: 'HSR50', on: true }] } as const;
    const target = { kind: 'point', lngLat: [119.85, 36.3] } as const;
    const { minutes, legs, bands } = answerReach(engine, 'path', {
      plan: { ...plan, scenario },
      origins,
      target,
    });
    expect(legs.map(({ mode }) => mode)).toEqual(['board', 'rail', 'alight', 'local']);
    expect(legs.reduce((sum, leg) => sum + leg.minutes, 0)).toBeCloseTo(minutes ?? 0, 6);
    expect(bands.fast ?? 0).toBeLessThan(minutes ?? 0);
    expect(bands.slow ?? 0).toBeGreaterThan(minutes ?? 0);
  });

  it('REACH-9: a station drawn away from every line is refused; one beside a line serves on it', () => {
    const drawn = (lat: number) => ({
      id: 's',
      name: '',
      changes: [
        { kind: 'line', lineId: 'HSR50', on: true } as const,
        { kind: 'drawn_place', id: 'n', name: '新站', place: 'station', lngLat: [119, lat] } as const,
      ],
    });
    const ask = { plan, origins, projects: [] };
    const far = answerReach(engine, 'surface', { ...ask, plan: { ...plan, scenario: drawn(36.45) } });
    expect(far.refused).toEqual([1]);
    const near = answerReach(engine, 'path', {
      plan: { ...plan, scenario: drawn(36.26) },
      origins,
      target: { kind: 'place', place: 'station', id: 'n' },
    });
    expect(near.legs.map(({ mode }) => mode)).toEqual(['board', 'rail', 'alight']);
    expect(near.minutes).toBeCloseTo(18 + 12 + (km / 2 / 240) * 60 + 2.5 + 8, 1);
  });
});

describe('GDP within reach', () => {
  it('REACH-6: a county without a figure is unknown: the sum speaks for nobody of it', () => {
    const ground = toyFacts({}).counties[0];
    if (ground === undefined) throw new Error('toy: one county');
    const totalsOf = (gdpYi: number | null) =>
      answerReach(new ReachEngine(toyFacts({ counties: [{ ...ground, gdpYi }] })), 'surface', {
        plan: { month: monthOf(2026, 7), assumptions: BASE, scenario: null },
        origins: [{ kind: 'point', lngLat: [119, 36.25] }],
        projects: [],
      }).totals.base;
    const [unknown, known] = [totalsOf(null), totalsOf(800)];
    expect(unknown.people[240]).toBeGreaterThan(0);
    expect(unknown.gdpPeople[240]).toBe(0);
    expect(known.gdpPeople[240]).toBeCloseTo(known.people[240] ?? 0, 6);
    expect((known.gdpYi[240] ?? 0) / 800).toBeCloseTo((known.people[240] ?? 0) / (ground.population ?? 1), 6);
  });
});

describe('rules without a graph', () => {
  it('REACH-3: class by the highest number of the design speed', () => {
    const classOf = (text: string) => railClassOf({ kind: 'high_speed', designSpeedText: text });
    expect(['350 km/h', '200/350 km/h', '200-250 km/h', '250 km/h', '200 km/h', ''].map(classOf)).toEqual([
      'rail350',
      'rail350',
      'rail250',
      'rail250',
      'rail200',
      'rail200',
    ]);
    expect(railClassOf({ kind: 'freight', designSpeedText: '350' })).toBe('railOrdinary');
  });

  it('REACH-5: an announced opening counts after the data’s date only, and not when it is overdue', () => {
    const asOf = monthOf(2026, 7);
    const { lifecycle } = segment('HSR51-1', '', '2027-06');
    expect(isInUse(lifecycle, monthOf(2027, 5), asOf)).toBe(false);
    expect(isInUse(lifecycle, monthOf(2027, 6), asOf)).toBe(true);
    expect(isInUse(segment('HSR51-1', '', '2026-05').lifecycle, monthOf(2028, 1), asOf)).toBe(false);
  });

  it('REACH-1: a band moves a person’s own value in proportion', () => {
    expect(bandAround({ ...BASE, localSpeed: 90 }, 'slow').localSpeed).toBeCloseTo(70, 9);
    expect(bandAround(BASE, 'fast')).toEqual(assumptionsOf('fast'));
  });

  it('REACH-6: two counties of 1000 and 500 people; half of the first within reach', () => {
    const counties = [
      county(370101, [118, 36, 118.9, 36.9], 1000),
      county(370102, [118.9, 36, 119.8, 36.9], 500),
    ];
    const grid = makeLandGrid(counties);
    const people = spreadOverCells(grid, [1000, 500]);
    expect(people.reduce((a, b) => a + b, 0)).toBeCloseTo(1500, 6);
    // Cells of the western half of the first county take 10 minutes, the others 50.
    const minutes = grid.lng.map((lng) => (lng < 118.45 ? 10 : 50));
    const sums = cumulateByMinute(minutes, people);
    expect(sums[9]).toBe(0);
    expect(Math.abs((sums[10] ?? 0) - 500)).toBeLessThan(60);
    expect(sums[50]).toBeCloseTo(1500, 6);
    const [first = 0, second = 0] = withinByCounty(grid, minutes, 10, [1000, 500]);
    expect(first).toBeCloseTo(sums[10] ?? 0, 6);
    expect(second).toBe(0);
  });

  it('REACH-6: a minute counts what is reached by its end; beyond 240 nothing counts', () => {
    const sums = cumulateByMinute([0, 0.4, 1, 1.2, 240, 241, Number.POSITIVE_INFINITY]);
    expect([sums[0], sums[1], sums[2], sums[240]]).toEqual([1, 3, 4, 5]);
  });

  it('REACH-9: counties gain, lose or keep; half a minute is the least', () => {
    const { gaining, losing } = changesOfCounties(
      [1, 2, 3, 4, 5],
      [60, 60, 60, 60, Number.POSITIVE_INFINITY],
      [50, 59.6, 70, 20, 90],
    );
    expect(gaining.map(({ adcode }) => adcode)).toEqual([5, 4, 1]);
    expect(losing).toEqual([{ adcode: 3, before: 60, after: 70 }]);
  });

  it('REACH-12: stops on a line are visited along it; the first stays first', () => {
    const at = [0, 50, 10, 40, 20, 30];
    const between = (a: number, b: number) => Math.abs((at[a] ?? 0) - (at[b] ?? 0));
    const order = orderStops(6, between, false);
    expect(order).toEqual([0, 2, 4, 5, 3, 1]);
    expect(routeMinutes(order, between, false)).toBe(50);
    expect(routeMinutes(order, between, true)).toBe(100);
    const many = Array.from({ length: 14 }, (_, index) => (index * 7) % 14);
    const apart = (a: number, b: number) => Math.abs((many[a] ?? 0) - (many[b] ?? 0)) + 1;
    expect(new Set(orderStops(14, apart, false)).size).toBe(14);
  });

  it('REACH-12: 8:30 at the first for 40 min, 25 min on the road, 60 min there', () => {
    const rows = timetableOf(
      [0, 1],
      () => 25,
      (index) => (index === 0 ? 40 : 60),
      510,
    );
    expect(rows).toEqual([
      { index: 0, travel: 0, arrive: 510, leave: 550 },
      { index: 1, travel: 25, arrive: 575, leave: 635 },
    ]);
  });
});
