import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountyOutline, measureSegments } from '../../scripts/steps/measure-segments';
import { nearestOnPart, SNAP_LIMIT_KM, snapToLines } from '../../scripts/steps/snap-to-lines';
import type { SegmentShape } from '@/domain/atlas/line-shapes';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm, computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { holds, law } from './law';

const square = (adcode: number, west: number, south: number, size: number): CountyOutline => ({
  adcode,
  bbox: [west, south, west + size, south + size],
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});

/** Four counties that tile 118–119 °E, 36–37 °N. */
const COUNTIES = [
  square(370101, 118, 36, 0.5),
  square(370102, 118.5, 36, 0.5),
  square(370103, 118, 36.5, 0.5),
  square(370104, 118.5, 36.5, 0.5),
];

const place = (min: number, max: number) =>
  fc.integer({ min: min * 1e4, max: max * 1e4 }).map((value) => value / 1e4);
const chain = (margin: number, maxLength = 5) =>
  fc.array(fc.tuple(place(118 - margin, 119 + margin), place(36 - margin, 37 + margin)), {
    minLength: 2,
    maxLength,
  }) as fc.Arbitrary<LngLat[]>;
const shape = (id: string, parts: readonly (readonly LngLat[])[], schematic = false): SegmentShape => ({
  segmentId: `${id}-1`,
  lineId: id,
  schematic,
  parts,
});
const lengthKm = (part: readonly LngLat[]): number =>
  part.slice(1).reduce((sum, to, index) => sum + computeDistanceKm([...(part[index] as LngLat)], [...to]), 0);
const oneNetwork = () => 'all';
const sum = (rows: readonly (readonly string[])[], column: number, id: string): number =>
  rows.filter((row) => row[0] === `${id}-1`).reduce((total, row) => total + Number(row[column]), 0);
const ROUNDING_KM = 0.01;

describe('measureSegments', () => {
  it(law('counties together hold no more than the line, and all of it when it stays inside', 60), () => {
    holds(
      fc.property(chain(0.3), chain(-0.05), (roaming, inner) => {
        const rows = measureSegments([shape('A', [roaming]), shape('B', [inner])], COUNTIES, (id) => id);
        expect(sum(rows, 2, 'A')).toBeLessThanOrEqual(lengthKm(roaming) + ROUNDING_KM);
        expect(Math.abs(sum(rows, 2, 'B') - lengthKm(inner))).toBeLessThan(ROUNDING_KM);
      }),
      60,
    );
  });

  it(law('the part inside is measured to the piece: within 250 m a crossing', 60), () => {
    holds(
      fc.property(place(118.05, 118.45), place(36.05, 36.95), place(0.1, 0.9), (west, lat, reach) => {
        const line: LngLat[] = [
          [west, lat],
          [118.5 + reach, lat],
        ];
        const rows = measureSegments([shape('A', [line])], COUNTIES, oneNetwork);
        const inside = computeDistanceKm([west, lat], [Math.min(119, 118.5 + reach), lat]);
        expect(sum(rows, 2, 'A')).toBeGreaterThanOrEqual(inside - 0.26);
        expect(sum(rows, 2, 'A')).toBeLessThanOrEqual(inside + 0.26);
      }),
      60,
    );
  });

  it(law('shared length is a part of the length, never of the first line, never across networks', 40), () => {
    holds(
      fc.property(chain(0.1, 3), chain(0.1, 3), (first, second) => {
        const shapes = [shape('A', [first]), shape('B', [second]), shape('C', [first])];
        const rows = measureSegments(shapes, COUNTIES, oneNetwork);
        for (const row of rows) expect(Number(row[3])).toBeLessThanOrEqual(Number(row[2]));
        expect(sum(rows, 3, 'A')).toBe(0);
        expect(sum(rows, 3, 'C')).toBeCloseTo(sum(rows, 2, 'C'), 6);
        for (const row of measureSegments(shapes, COUNTIES, (id) => id)) expect(row[3]).toBe('0.000');
      }),
      40,
    );
  });
});

describe('snapToLines', () => {
  it(law('moves to the nearest point of its own located lines, never further than 500 m', 300), () => {
    holds(
      fc.property(
        place(118, 119),
        place(36, 37),
        fc.array(fc.tuple(place(-0.02, 0.02), place(-0.02, 0.02)), { minLength: 2, maxLength: 5 }),
        (lng, lat, steps) => {
          const at: LngLat = [lng, lat];
          const part = steps.map(([dx, dy]): LngLat => [lng + dx, lat + dy]);
          const through: LngLat[] = [at, [lng + 0.1, lat]];
          const shapes = [shape('A', [part]), shape('B', [through]), shape('A', [through], true)];
          const found = snapToLines(at, new Set(['A']), shapes);
          const nearest = computeDistanceToLineKm(
            [...at],
            part.map((position) => [...position]),
          );
          if (found === null) {
            expect(nearest).toBeGreaterThan(SNAP_LIMIT_KM - 0.001);
            return;
          }
          const moved = computeDistanceKm([...at], [...found]);
          expect(moved).toBeLessThanOrEqual(SNAP_LIMIT_KM + 0.001);
          expect(moved).toBeLessThanOrEqual(nearest + 0.002);
          expect(nearestOnPart(found, part).km).toBeLessThan(0.001);
        },
      ),
      300,
    );
  });
});
