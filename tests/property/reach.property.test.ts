import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerReach } from '@/analysis/reach/answer-reach';
import { ASSUMPTION_RULES, assumptionsOf, type ReachAssumptions } from '@/analysis/reach/assumptions';
import { meanPairMinutes } from '@/analysis/reach/city-matrix';
import { NetworkBuilder, type ReachNetwork } from '@/analysis/reach/network-builder';
import { openConditions } from '@/analysis/reach/open-conditions';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import type { ReachFacts } from '@/analysis/reach/reach-facts';
import { computeShortestTimes, weighEdges } from '@/analysis/reach/shortest-times';
import { traceLegs } from '@/analysis/reach/trace-legs';
import { orderStops, routeMinutes } from '@/analysis/reach/visit-route';
import { cumulateByMinute, spreadOverCells, withinByCounty } from '@/analysis/reach/within-minutes';
import { keyOfChange, type ScenarioChange } from '@/domain/scenario/scenario';
import { monthOf } from '@/domain/time/month';
import { readRealReach } from '../unit/reach/real-reach';
import { holds, law } from './law';

const ROUNDING = 1e-6;
const BASE = assumptionsOf('base');
let facts: ReachFacts;
let engine: ReachEngine;
let network: ReachNetwork;

beforeAll(() => {
  facts = readRealReach();
  engine = new ReachEngine(facts);
  network = engine.factsNetwork(BASE);
}, 60_000);

const weightsOf = (month = monthOf(2026, 7), assumptions: ReachAssumptions = BASE) =>
  weighEdges(network, assumptions, openConditions(network.conditions, facts, month));
const from = (weights: Float64Array, node: number) =>
  computeShortestTimes(network, weights, [{ node, minutes: 0 }]);
/** Any node, by a part of the whole: the network is built after the laws are written. */
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const nodeAt = (share: number): number => Math.floor(share * network.nodeCount);
const anyMonth = fc.integer({ min: monthOf(2008, 1), max: monthOf(2030, 12) }).map((month) => month as never);

describe('times over the real networks', () => {
  it(law('REACH-5: a way over a third place is never shorter: t(a,c) ≤ t(a,b) + t(b,c)', 12), () => {
    holds(
      fc.property(part, part, anyMonth, (first, second, month) => {
        const weights = weightsOf(month);
        const [a, b] = [nodeAt(first), nodeAt(second)];
        const [ofA, ofB] = [from(weights, a).minutes, from(weights, b).minutes];
        for (let c = 0; c < network.nodeCount; c += 7)
          expect(ofA[c] ?? 0).toBeLessThanOrEqual((ofA[b] ?? 0) + (ofB[c] ?? 0) + ROUNDING);
      }),
      12,
    );
  });

  it(law('REACH-5: legs follow each other and add up to the time', 15), () => {
    holds(
      fc.property(part, part, (first, second) => {
        const weights = weightsOf();
        const times = from(weights, nodeAt(first));
        const to = nodeAt(second);
        const legs = traceLegs(network, weights, times, to);
        if (legs === null) return expect(times.minutes[to]).toBe(Number.POSITIVE_INFINITY);
        expect(legs.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(times.minutes[to] ?? 0, 6);
        legs.slice(1).forEach((leg, index) => expect(leg.from).toEqual(legs[index]?.to));
        return undefined;
      }),
      15,
    );
  });

  it(law('REACH-1: faster, or less waiting, never makes a way longer', 12), () => {
    const better = ASSUMPTION_RULES.filter(({ id }) => id !== 'accessSpacing');
    holds(
      fc.property(part, fc.constantFrom(...better), (share, { id, unit, values }) => {
        const change =
          unit === 'km/h' ? values.base * 1.2 : Math.max(id === 'detour' ? 1 : 0, values.base * 0.8);
        const [before, after] = [weightsOf(), weightsOf(undefined, { ...BASE, [id]: change })];
        const [slow, fast] = [from(before, nodeAt(share)).minutes, from(after, nodeAt(share)).minutes];
        for (let node = 0; node < network.nodeCount; node += 5)
          expect(fast[node] ?? 0).toBeLessThanOrEqual((slow[node] ?? 0) + ROUNDING);
      }),
      12,
    );
  });

  it(law('REACH-5: no line closes between 2008 and 2030, so a later month is never slower', 8), () => {
    holds(
      fc.property(part, anyMonth, anyMonth, (share, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)] as [never, never];
        const [before, after] = [from(weightsOf(early), nodeAt(share)), from(weightsOf(late), nodeAt(share))];
        for (let node = 0; node < network.nodeCount; node += 5)
          expect(after.minutes[node] ?? 0).toBeLessThanOrEqual((before.minutes[node] ?? 0) + ROUNDING);
      }),
      8,
    );
  });

  it(law('REACH-9: switching a line on, or drawing one, never makes a way longer', 8), () => {
    const months = { month: monthOf(2026, 7), assumptions: BASE };
    holds(
      fc.property(
        part,
        fc.constantFrom('HSR17', 'HSR19', 'HSR23', 'EX-H4', 'drawn'),
        part,
        (share, line, end) => {
          const origin = nodeAt(share);
          const cell = Math.floor(end * network.grid.cellCount);
          const stops = [
            { name: '甲', lngLat: [117.2, 36.6] as const },
            { name: '乙', lngLat: [network.grid.lng[cell] ?? 0, network.grid.lat[cell] ?? 0] as const },
          ];
          const change =
            line === 'drawn'
              ? ({ kind: 'drawn_line', id: 'x', name: 'x', mode: 'rail', speedKmh: 300, stops } as const)
              : ({ kind: 'line', lineId: line, on: true } as const);
          const ready = engine.ready({ ...months, scenario: { id: 's', name: 's', changes: [change] } });
          const with_ = engine.times(ready, [{ node: origin, minutes: 0 }]).minutes;
          const without = from(weightsOf(), origin).minutes;
          for (let node = 0; node < network.nodeCount; node += 5)
            expect(with_[node] ?? 0).toBeLessThanOrEqual((without[node] ?? 0) + ROUNDING);
        },
      ),
      8,
    );
  });

  it(law('REACH-9: what the engine keeps between questions changes no answer', 6), () => {
    const stops = [
      { name: '甲', lngLat: [116.35, 37.43] as const },
      { name: '乙', lngLat: [118.67, 37.43] as const },
    ];
    const anyChange = fc.constantFrom<ScenarioChange>(
      { kind: 'line', lineId: 'HSR19', on: true },
      { kind: 'line', lineId: 'HSR05', on: false },
      { kind: 'drawn_line', id: 'x', name: 'x', mode: 'rail', speedKmh: 300, stops },
      { kind: 'drawn_place', id: 'y', name: 'y', place: 'station', lngLat: [119, 38.6] },
    );
    const plan = { month: monthOf(2026, 7), assumptions: BASE, scenario: null };
    const origins = [{ kind: 'place', place: 'city', id: '370100' }] as const;
    const ask = (asked: ReachEngine, changes: readonly ScenarioChange[]) =>
      answerReach(asked, 'delta', {
        plan: { ...plan, scenario: { id: 's', name: '', changes } },
        against: null,
        origins,
        minutes: 60,
      });
    holds(
      fc.property(fc.uniqueArray(anyChange, { maxLength: 4, selector: keyOfChange }), (changes) => {
        const kept = ask(engine, changes);
        const anew = ask(new ReachEngine(facts), changes);
        expect(kept.refused).toEqual(anew.refused);
        expect(kept.refused.map((at) => changes[at]?.kind)).toEqual(kept.refused.map(() => 'drawn_place'));
        expect([kept.peopleAfter, kept.gaining]).toEqual([anew.peopleAfter, anew.gaining]);
        expect(kept.saved).toEqual(anew.saved);
      }),
      6,
    );
  });

  it(law('REACH-6: counties within reach add up to the whole; more minutes never reach fewer', 8), () => {
    holds(
      fc.property(part, fc.integer({ min: 0, max: 240 }), (share, most) => {
        const people = facts.counties.map(({ population }) => population);
        const minutes = from(weightsOf(), nodeAt(share)).minutes.subarray(0, network.grid.cellCount);
        const spread = spreadOverCells(network.grid, people);
        const sums = cumulateByMinute(minutes, spread);
        const counties = withinByCounty(network.grid, minutes, most, people);
        expect(counties.reduce((a, b) => a + b, 0)).toBeCloseTo(sums[most] ?? 0, 2);
        sums.slice(1).forEach((sum, at) => expect(sum).toBeGreaterThanOrEqual(sums[at] ?? 0));
        expect(spread.reduce((a, b) => a + b, 0)).toBeCloseTo(
          people.reduce<number>((a, b) => a + (b ?? 0), 0),
          2,
        );
      }),
      8,
    );
  });
});

describe('small networks', () => {
  const anyLinks = fc.array(
    fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.integer({ min: 1, max: 60 })),
    { minLength: 1, maxLength: 24 },
  );
  const build = (links: readonly (readonly [number, number, number])[]): ReachNetwork => {
    const builder = new NetworkBuilder({ ...network.grid, cellCount: 0 });
    for (let id = 0; id < 8; id++)
      builder.addPlace({ kind: 'city', id: String(id), name: '', lngLat: [118, 36], ref: null });
    for (const [a, b, km] of links) builder.link(a, b, km, 'local');
    return builder.build();
  };
  const kmPerMinute = { ...BASE, detour: 1, localSpeed: 60 };

  it(law('REACH-5: the same times as a plain all-pairs search', 200), () => {
    holds(
      fc.property(anyLinks, (links) => {
        const plain = Array.from({ length: 8 }, (_, i) =>
          Array.from({ length: 8 }, (__, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
        );
        for (const [a, b, km] of links)
          for (const [i, j] of [
            [a, b],
            [b, a],
          ] as const)
            (plain[i] as number[])[j] = Math.min(plain[i]?.[j] ?? 0, km);
        for (let k = 0; k < 8; k++)
          for (let i = 0; i < 8; i++)
            for (let j = 0; j < 8; j++)
              (plain[i] as number[])[j] = Math.min(
                plain[i]?.[j] ?? 0,
                (plain[i]?.[k] ?? 0) + (plain[k]?.[j] ?? 0),
              );
        const small = build(links);
        const weights = weighEdges(small, kmPerMinute, Uint8Array.of(1));
        for (let node = 0; node < 8; node++)
          expect(Array.from(computeShortestTimes(small, weights, [{ node, minutes: 0 }]).minutes)).toEqual(
            plain[node],
          );
      }),
      200,
    );
  });

  it(law('REACH-7: the mean of a set does not depend on the order of its members', 50), () => {
    holds(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2 }), (members) => {
        const nodes = [0, 1, 2, 3, 4];
        const minutes = Float64Array.from({ length: 25 }, (_, at) => ((at * 37) % 91) + 1);
        expect(meanPairMinutes({ nodes, minutes }, members)).toBeCloseTo(
          meanPairMinutes({ nodes, minutes }, [...members].sort()) ?? 0,
          9,
        );
      }),
      50,
    );
  });

  it(law('REACH-12: an order visits every stop once, and up to nine stops none is shorter', 30), () => {
    const spots = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })), {
      minLength: 3,
      maxLength: 12,
    });
    holds(
      fc.property(spots, fc.boolean(), (at, isRound) => {
        const between = (a: number, b: number) =>
          Math.hypot((at[a]?.[0] ?? 0) - (at[b]?.[0] ?? 0), (at[a]?.[1] ?? 0) - (at[b]?.[1] ?? 0));
        const order = orderStops(at.length, between, isRound);
        expect([...order].sort((a, b) => a - b)).toEqual(at.map((_, index) => index));
        expect(order[0]).toBe(0);
        const listed = at.map((_, index) => index);
        expect(routeMinutes(order, between, isRound)).toBeLessThanOrEqual(
          routeMinutes(listed, between, isRound) + (at.length > 9 ? Number.POSITIVE_INFINITY : ROUNDING),
        );
      }),
      30,
    );
  });
});
