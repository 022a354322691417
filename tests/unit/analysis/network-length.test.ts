import { describe, expect, it } from 'vitest';
import { computeNetworkLength, computeOpenLengthKm } from '@/analysis/network-length';
import { monthOf } from '@/domain/time/month';
import { measuredAtlas, TOY } from './toy-atlas';

describe(computeNetworkLength, () => {
  it('NET-1 counts what is certainly open, shared track once', () => {
    expect(computeNetworkLength(TOY, 'high_speed', monthOf(2021, 12), null)).toEqual({
      openKm: 180,
      uncertainKm: 0,
      buildingKm: 30,
      plannedKm: 0,
      overdueKm: 0,
      closedKm: 0,
      repeatedOpenKm: 10,
    });
  });
  it('NET-1 keeps a window of opening apart from open', () => {
    const length = computeNetworkLength(TOY, 'high_speed', monthOf(2020, 6), null);
    expect([length.openKm, length.uncertainKm, length.repeatedOpenKm]).toEqual([150, 30, 0]);
  });
  it('NET-1 calls overdue what was to open and is not known to have', () => {
    expect(computeNetworkLength(TOY, 'high_speed', monthOf(2023, 1), null).overdueKm).toBe(30);
  });
  it('NET-1 counts only the counties of the region', () => {
    expect(computeOpenLengthKm(TOY, 'high_speed', monthOf(2021, 12), new Set([370201, 370202]))).toBe(50);
  });
  it('NET-1 leaves out the ferry over the sea', () => {
    expect(computeOpenLengthKm(TOY, 'freight', monthOf(2024, 12), null)).toBe(80);
  });
  it('NET-1 leaves out the ring, a choice among roads counted already, and what has closed', () => {
    expect(computeOpenLengthKm(TOY, 'expressway', monthOf(2018, 1), null)).toBe(60);
    const after = computeNetworkLength(TOY, 'expressway', monthOf(2019, 6), null);
    expect([after.openKm, after.closedKm]).toEqual([0, 60]);
  });
});

describe('NET-1 on the real lines', () => {
  const atlas = measuredAtlas();
  const openAt = (year: number, month: number): number =>
    computeOpenLengthKm(atlas, 'high_speed', monthOf(year, month), null);

  it('grew in 2018-12 by 济青 and 青盐, within 6 % of their stated 308 and 194.5 km', () => {
    const grown = openAt(2018, 12) - openAt(2018, 11);
    expect(Math.abs(grown / (308 + 194.5) - 1)).toBeLessThan(0.06);
  });
  it('grew in 2020-11 by 潍莱 and the shared start of 潍烟, counted once: 122 to 126 km stated', () => {
    expect(openAt(2020, 11) - openAt(2020, 10)).toBeGreaterThan(108);
    expect(openAt(2020, 11) - openAt(2020, 10)).toBeLessThan(126);
  });
  it('is 5 to 15 % below the published high-speed length wherever one is published', () => {
    const readings = atlas.targetReadings.filter(
      ({ targetId, kind }) => targetId === 'T014' && kind === 'achieved',
    );
    expect(readings).toHaveLength(2);
    for (const { date, value } of readings) {
      const share = computeOpenLengthKm(atlas, 'high_speed', date.latest, null) / value;
      expect(share).toBeGreaterThan(0.85);
      expect(share).toBeLessThan(0.95);
    }
  });
  it('is 75 to 85 % of the published expressway length at the end of 2024: not every expressway is drawn', () => {
    const share = computeOpenLengthKm(atlas, 'expressway', monthOf(2024, 12), null) / 8754.808;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
  });
});
