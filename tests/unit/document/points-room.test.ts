import { describe, expect, it } from 'vitest';
import { pointsHeight, pointsInBox } from '@/io/document/points-room';

const BOX = { width: 3.22, height: 5.41 };
const long = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${at}、${'园区建设进展'.repeat(8)}`);

describe('DOC-5 pointsInBox', () => {
  it('sets few short points at the size asked for', () => {
    expect(pointsInBox(['高铁通车 558 公里'], BOX, 20)).toEqual({
      part: { points: ['高铁通车 558 公里'], size: 20 },
      rest: [],
    });
  });

  it('sets more of them smaller, and what has no room at 12 pt goes on elsewhere, whole and in order', () => {
    const some = pointsInBox(long(5), BOX, 20);
    expect(some.part.size).toBeLessThan(20);
    expect(pointsHeight(some.part.points, BOX.width, some.part.size)).toBeLessThanOrEqual(BOX.height);
    const many = pointsInBox(long(30), BOX, 20);
    expect(many.part.size).toBe(12);
    expect([...many.part.points, ...many.rest]).toEqual(long(30));
    expect(pointsHeight(many.part.points, BOX.width, 12)).toBeLessThanOrEqual(BOX.height);
  });

  it('leaves out no point, not even one longer than the box', () => {
    const { part, rest } = pointsInBox(['长'.repeat(3000)], BOX, 20);
    expect([part.points.length, rest.length]).toEqual([1, 0]);
  });

  it('one line of ten hanzi at 20 pt in 3.22 in: 20 × 1.2 × 1.32 + 9 pt', () => {
    expect(pointsHeight(['高'.repeat(10)], 3.22, 20) * 72).toBeCloseTo(40.68, 2);
  });
});
