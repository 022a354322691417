import { describe, expect, it } from 'vitest';
import { type AssumptionId, assumptionsOf, type Band } from '@/analysis/reach/assumptions';
import { calibrationError, trainMinutes } from '@/analysis/reach/calibration';
import { ReachEngine } from '@/analysis/reach/reach-engine';
import { measureSensitivity } from '@/analysis/reach/sensitivity';
import { monthOf } from '@/domain/time/month';
import { readRealReach } from './real-reach';

const engine = new ReachEngine(readRealReach());

const rowsOf = (band: Band) =>
  engine.facts.travelTimes.map((row) => {
    const plan = { month: row.month, assumptions: assumptionsOf(band), scenario: null };
    const { network, weights } = engine.ready(plan);
    return { ...row, modelled: trainMinutes(network, weights, row.fromStationId, row.toStationId) };
  });

describe('trains against published times', () => {
  const [slow, base, fast] = (['slow', 'base', 'fast'] as const).map(rowsOf) as [
    ReturnType<typeof rowsOf>,
    ReturnType<typeof rowsOf>,
    ReturnType<typeof rowsOf>,
  ];

  it('REACH-13: every published time has a train in its month', () => {
    expect(base.length).toBe(12);
    for (const { modelled, publishedText } of base) expect(modelled, publishedText).not.toBeNull();
  });

  it('REACH-13: fast is near the fastest trains; the default is slower than they are, by about a fifth', () => {
    expect(Math.abs(calibrationError(fast)?.bias ?? 1)).toBeLessThan(0.08);
    expect(calibrationError(fast)?.absolute ?? 1).toBeLessThan(0.15);
    const { bias = 0, absolute = 1 } = calibrationError(base) ?? {};
    expect(bias).toBeGreaterThan(0.1);
    expect(bias).toBeLessThan(0.25);
    expect(absolute).toBeLessThan(0.28);
  });

  it('REACH-13: nine were read at press houses; they alone deviate by about as much', () => {
    const press = base.filter(({ sourceClass }) => sourceClass === 'press');
    expect(press.length).toBe(9);
    expect(((calibrationError(press)?.bias ?? 0) * 100).toFixed(0)).toBe('18');
  });

  it('REACH-13: the band holds published times: 7 of 12 lie between fast and slow', () => {
    const held = base.filter(
      ({ minutes }, at) => (fast[at]?.modelled ?? 0) <= minutes && minutes <= (slow[at]?.modelled ?? 0),
    );
    expect(held.length).toBe(7);
  });
});

describe(measureSensitivity, () => {
  const plan = { month: monthOf(2026, 7), assumptions: assumptionsOf('base'), scenario: null };
  const cores = engine.facts.cities.flatMap(({ adcode, isCore }) =>
    isCore ? [{ kind: 'place', place: 'city', id: String(adcode) } as const] : [],
  );
  const of = (id: AssumptionId) => measureSensitivity(engine, plan, cores, 60, id);

  it('REACH-14: a slower road takes people out of the hour and leaves trains alone; a faster one brings them in', () => {
    const { lower, own, higher } = of('localSpeed');
    expect([lower.value, own.value, higher.value].map((value) => value.toFixed(1))).toEqual([
      '40.5',
      '45.0',
      '49.5',
    ]);
    expect(Math.round(own.people / 1e4)).toBe(1491);
    expect(Math.round(lower.people / 1e4)).toBe(1375);
    expect(Math.round(higher.people / 1e4)).toBe(1601);
    expect([lower.bias, higher.bias]).toEqual([own.bias, own.bias]);
    expect(lower.meanMinutes ?? 0).toBeGreaterThan(own.meanMinutes ?? 0);
    expect(higher.meanMinutes ?? 0).toBeLessThan(own.meanMinutes ?? 0);
  });

  it('REACH-14: a slower train moves the deviation, from +19.4 % to +27.5 %, and nobody within the hour', () => {
    const { lower, own, higher } = of('rail350');
    expect(((own.bias ?? 0) * 100).toFixed(1)).toBe('19.4');
    expect(((lower.bias ?? 0) * 100).toFixed(1)).toBe('27.5');
    expect(higher.bias ?? 1).toBeLessThan(own.bias ?? 0);
    expect(lower.people).toBe(own.people);
    expect(lower.meanMinutes ?? 0).toBeGreaterThan(own.meanMinutes ?? 0);
  });

  it('REACH-14: the spacing of accesses is tried on a graph of its own', () => {
    const before = engine.factsNetwork(plan.assumptions);
    expect(of('accessSpacing').lower.value).toBe(18);
    expect(engine.factsNetwork(plan.assumptions)).toBe(before);
  });
});
