import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, type PxPoint } from '@/geo/web-mercator-clip';

const BOX = [0, 0, 10, 10] as const;

describe('clipLine', () => {
  it('cuts a line that crosses the box at both edges', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        BOX,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });
  it('parts a line that leaves and comes back', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        BOX,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });
  it('keeps a line inside as it is and drops one outside', () => {
    const inside: readonly PxPoint[] = [
      [1, 1],
      [2, 2],
      [3, 1],
    ];
    expect(clipLine(inside, BOX)).toEqual([inside]);
    expect(
      clipLine(
        [
          [-5, -5],
          [-1, 20],
        ],
        BOX,
      ),
    ).toEqual([]);
  });
});

describe('clipRing', () => {
  const area = (ring: readonly PxPoint[]): number =>
    Math.abs(
      ring.reduce((sum, [x, y], i) => {
        const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
        return sum + x * ny - nx * y;
      }, 0),
    ) / 2;
  it('keeps the common area in either winding', () => {
    const square: PxPoint[] = [
      [5, 5],
      [15, 5],
      [15, 15],
      [5, 15],
    ];
    expect(area(clipRing(square, BOX))).toBeCloseTo(25);
    expect(
      area(
        clipRing(
          [
            [5, 15],
            [15, 15],
            [15, 5],
            [5, 5],
          ],
          BOX,
        ),
      ),
    ).toBeCloseTo(25);
  });
  it('gives the box for a ring around it and nothing for a ring beside it', () => {
    expect(
      area(
        clipRing(
          [
            [-9, -9],
            [99, -9],
            [99, 99],
            [-9, 99],
          ],
          BOX,
        ),
      ),
    ).toBeCloseTo(100);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        BOX,
      ),
    ).toEqual([]);
  });
});
