import { describe, expect, it } from 'vitest';
import { assumptionsOf, type Band } from '@/analysis/reach/assumptions';
import { calibrationError, trainMinutes } from '@/analysis/reach/calibration';
import { ReachEngine } from '@/analysis/reach/reach-engine';
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

  it('REACH-13: the band holds published times: 7 of 12 lie between fast and slow', () => {
    const held = base.filter(
      ({ minutes }, at) => (fast[at]?.modelled ?? 0) <= minutes && minutes <= (slow[at]?.modelled ?? 0),
    );
    expect(held.length).toBe(7);
  });
});
