import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRings } from '@/workspaces/compare/coordination/place-rings';
import { holds, law } from '../../property/law';

const RUNS = 100;

describe('placeRings', () => {
  it('has one ring for points that stand together, at their middle, with their number', () => {
    expect(
      placeRings(
        [
          [10, 10],
          [16, 10],
          [100, 40],
          [13, 10],
        ],
        26,
      ),
    ).toEqual([
      { x: 100, y: 40, count: 1 },
      { x: 13, y: 10, count: 3 },
    ]);
  });

  it(law('counts every point once, and no two rings touch', RUNS), () => {
    const anyPoint = fc.tuple(fc.integer({ min: 0, max: 460 }), fc.integer({ min: 0, max: 300 }));
    holds(
      fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
        const rings = placeRings(points, 26);
        expect(rings.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
        for (const [at, { x, y }] of rings.entries())
          for (const other of rings.slice(at + 1))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(26);
      }),
      RUNS,
    );
  });
});
