import { describe, expect, it } from 'vitest';
import { makeCountyLocator, measureSegments } from '../../../scripts/steps/measure-segments';
import { nearestOnPart, snapToLines } from '../../../scripts/steps/snap-to-lines';
import type { SegmentShape } from '@/domain/atlas/line-shapes';
import type { LngLat } from '@/domain/provenance/position';

const box = (adcode: number, west: number) => ({
  adcode,
  bbox: [west, 36, west + 1, 37] as const,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 36],
        [west + 1, 36],
        [west + 1, 37],
        [west, 37],
        [west, 36],
      ],
    ],
  },
});
const COUNTIES = [box(370101, 117), box(370102, 118)];
const line = (lineId: string, part: readonly LngLat[], schematic = false): SegmentShape => ({
  segmentId: `${lineId}-1`,
  lineId,
  schematic,
  parts: [part],
});
/** One degree of longitude at 36.5° N on the sphere of the mean radius: 111.195 × cos 36.5° = 89.385 km. */
const DEGREE_KM = 89.385;
const EAST: readonly LngLat[] = [
  [117.5, 36.5],
  [118.5, 36.5],
];

describe('measureSegments', () => {
  it('gives each county its half of a line across their border', () => {
    const rows = measureSegments([line('A', EAST)], COUNTIES, () => 'all');
    expect(rows.map(([segment, county]) => [segment, county])).toEqual([
      ['A-1', '370101'],
      ['A-1', '370102'],
    ]);
    for (const row of rows) {
      expect(Number(row[2])).toBeCloseTo(DEGREE_KM / 2, 1);
      expect(row[3]).toBe('0.000');
    }
  });

  it('leaves out what runs outside the province', () => {
    const rows = measureSegments(
      [
        line('A', [
          [116.5, 36.5],
          [117.5, 36.5],
        ]),
      ],
      COUNTIES,
      () => 'all',
    );
    expect(rows).toHaveLength(1);
    expect(Math.abs(Number(rows[0]?.[2]) - DEGREE_KM / 2)).toBeLessThan(0.26);
  });

  it('a second line on the same road is wholly shared, in another network not at all', () => {
    const shapes = [line('A', EAST), line('B', EAST)];
    const together = measureSegments(shapes, COUNTIES, () => 'all').filter(([id]) => id === 'B-1');
    expect(together.map((row) => row[3])).toEqual(together.map((row) => row[2]));
    const apart = measureSegments(shapes, COUNTIES, (id) => id).filter(([id]) => id === 'B-1');
    expect(apart.map((row) => row[3])).toEqual(['0.000', '0.000']);
  });

  it('a line 1 km north shares nothing, one 200 m north shares all', () => {
    const north = (metres: number) => EAST.map(([lng, lat]): LngLat => [lng, lat + metres / 111_195]);
    const sharedOf = (metres: number) =>
      measureSegments([line('A', EAST), line('B', north(metres))], COUNTIES, () => 'all')
        .filter(([id]) => id === 'B-1')
        .map((row) => Number(row[3]) / Number(row[2]));
    expect(sharedOf(1000)).toEqual([0, 0]);
    expect(sharedOf(200)).toEqual([1, 1]);
  });
});

describe('makeCountyLocator', () => {
  it('finds the county, null outside, also after a hit elsewhere', () => {
    const locate = makeCountyLocator(COUNTIES);
    expect(
      [
        [117.2, 36.2],
        [118.2, 36.2],
        [119.2, 36.2],
        [117.2, 36.2],
      ].map((at) => locate(at as unknown as LngLat)),
    ).toEqual([370101, 370102, null, 370101]);
  });
});

describe('nearestOnPart', () => {
  it.each([
    ['beside the line', [118, 36.51], [118, 36.5], 1.112],
    ['before its start', [117.4, 36.5], [117.5, 36.5], 8.938],
    ['on it', [118.25, 36.5], [118.25, 36.5], 0],
  ] as const)('%s', (_, at, wanted, km) => {
    const found = nearestOnPart(at, EAST);
    expect(found.lngLat[0]).toBeCloseTo(wanted[0], 6);
    expect(found.lngLat[1]).toBeCloseTo(wanted[1], 6);
    expect(found.km).toBeCloseTo(km, 2);
  });
});

describe('snapToLines', () => {
  const near: LngLat = [118, 36.504];
  it('moves 445 m onto its line', () => {
    expect(snapToLines(near, new Set(['A']), [line('A', EAST)])).toEqual([118, 36.5]);
  });
  it.each([
    ['onto another line', [line('B', EAST)]],
    ['onto a schematic stretch', [line('A', EAST, true)]],
    [
      'over 556 m',
      [
        line(
          'A',
          EAST.map(([lng, lat]): LngLat => [lng, lat - 0.001]),
        ),
      ],
    ],
  ])('does not move %s', (_, shapes) => {
    expect(snapToLines(near, new Set(['A']), shapes)).toBeNull();
  });
});
