import { describe, expect, it } from 'vitest';
import { parseScenario, toScenarioJson } from '@/domain/scenario/parse-scenario';
import { keyOfChange, type Scenario, withChange, withoutChange } from '@/domain/scenario/scenario';
import { monthOf } from '@/domain/time/month';
import { pathBelow, rasterOf } from '@/workspaces/compare/reach/contour-paths';
import { parseOrigin, pointOrigin } from '@/workspaces/compare/reach/reach-origins';
import { freeId } from '@/workspaces/compare/reach/scenario-book';

const SCENARIO: Scenario = {
  id: 's1',
  name: '鲁中通道',
  changes: [
    { kind: 'line', lineId: 'HSR24', on: true },
    { kind: 'opening', lineId: 'HSR19', month: monthOf(2026, 12) },
    {
      kind: 'drawn_line',
      id: 'd1',
      name: '新线',
      mode: 'rail',
      speedKmh: 250,
      stops: [
        { name: '甲', lngLat: [117, 36] },
        { name: '乙', lngLat: [118, 36.5] },
      ],
    },
    { kind: 'drawn_place', id: 'd2', name: '新机场', place: 'airport', lngLat: [116, 35] },
  ],
};

describe('a scenario', () => {
  it('REACH-9: out to JSON and back is the same', () => {
    const read = parseScenario(JSON.parse(JSON.stringify(toScenarioJson(SCENARIO))));
    expect(read).toEqual({ ok: true, value: SCENARIO });
  });

  it('REACH-9: a line stands in it once; the last word counts', () => {
    const closed = withChange(SCENARIO, { kind: 'line', lineId: 'HSR19', on: false });
    expect(closed.changes.filter((change) => keyOfChange(change) === 'line:HSR19')).toEqual([
      { kind: 'line', lineId: 'HSR19', on: false },
    ]);
    expect(withoutChange(closed, 'line:HSR19').changes).toHaveLength(3);
  });

  it.each([
    [{ ...toScenarioJson(SCENARIO), format: 'x' }, '设想', /不是本程序导出的设想文件/],
    [{ ...toScenarioJson(SCENARIO), id: 'A B' }, '设想 › id', /不是编号/],
    [
      { ...toScenarioJson(SCENARIO), changes: [{ kind: 'opening', lineId: 'X', month: '2031-01' }] },
      '设想 › 第 1 项',
      /2031-01/,
    ],
    [
      {
        ...toScenarioJson(SCENARIO),
        changes: [{ kind: 'drawn_place', id: 'd', name: 'x', place: 'park', lngLat: [36, 117] }],
      },
      '设想 › 第 1 项',
      /经纬度/,
    ],
    [null, '设想', /键值/],
  ])('REACH-9: a file that is none is refused with its place: %#', (value, where, why) => {
    const read = parseScenario(value);
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.error.where).toBe(where);
      expect(read.error.why).toMatch(why);
    }
  });

  it('a new id is one that nobody has', () => {
    expect(freeId([{ id: 's1' }, { id: 's3' }])).toBe('s2');
    expect(freeId([], 'd')).toBe('d1');
  });
});

describe('an origin of a link', () => {
  it('is read as it is written', () => {
    expect(parseOrigin(pointOrigin([117.12345, 36.6]))).toEqual({ kind: 'point', lngLat: [117.1235, 36.6] });
    expect(parseOrigin('all:airport')).toEqual({ kind: 'all', place: 'airport' });
    expect(parseOrigin('city:370100')).toEqual({ kind: 'place', place: 'city', id: '370100' });
    expect(parseOrigin('river:R1')).toBeNull();
    expect(parseOrigin('point:a,b')).toBeNull();
  });
});

describe('an isochrone', () => {
  // Five by five squares of one degree; times are the steps from the middle square.
  const grid = {
    west: 0,
    south: 0,
    lngStep: 1,
    latStep: 1,
    columns: 5,
    rows: 5,
    cellAt: Int32Array.from({ length: 25 }, (_, at) => at),
  };
  const steps = Array.from(
    { length: 25 },
    (_, at) => Math.abs((at % 5) - 2) + Math.abs(Math.floor(at / 5) - 2),
  );
  const plane = (at: readonly [number, number]) => [at[0], at[1]] as const;

  it('REACH-5: within one step and a half lies a diamond around the middle', () => {
    const path = pathBelow(rasterOf(grid, steps), 1.5, plane);
    const points = path
      .slice(1, -1)
      .split('L')
      .map((text) => text.split(' ').map(Number));
    for (const [x = 0, y = 0] of points)
      expect(Math.abs(Math.abs(x - 2.5) + Math.abs(y - 2.5) - 1.5)).toBeLessThan(0.15);
    expect(pathBelow(rasterOf(grid, steps), -1, plane)).toBe('');
  });

  it('REACH-5: squares beside the land take the mean of it, so that the outline cuts and not the raster', () => {
    const cellAt = Int32Array.from({ length: 25 }, (_, at) => (at === 12 ? 0 : -1));
    const { values } = rasterOf({ ...grid, cellAt }, [7]);
    expect([values[12], values[6], values[0]]).toEqual([7, 7, 7]);
  });
});
