import { describe, expect, it } from 'vitest';
import { cutSide } from '@/workspaces/axes/paper-parts';

const side = (...sizes: readonly number[]) => {
  let start = 0;
  return {
    stretches: sizes.map((size) => {
      const stretch = { start, size };
      start += size;
      return stretch;
    }),
  };
};

describe('cutSide', () => {
  it('no step is lost or stands twice, and no run is longer than its room', () => {
    const runs = cutSide(side(...Array.from({ length: 157 }, () => 18)), 500);
    expect(
      runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    ).toEqual(Array.from({ length: 157 }, (_, at) => at));
    for (const { length } of runs) expect(length).toBeLessThanOrEqual(500);
    expect(runs).toHaveLength(6);
    expect(runs[1]).toMatchObject({ first: 27, start: 486, length: 486 });
  });
  it('a step longer than the room stands alone; nothing gives nothing', () => {
    expect(cutSide(side(20, 90, 20), 50).map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(cutSide(side(), 50)).toEqual([]);
  });
});
