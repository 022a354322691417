import { describe, expect, it } from 'vitest';
import { layoutRankRange } from '@/charts/rank-range/layout-rank-range';
import { layoutBump } from '@/charts/bump/layout-bump';
import { monthOf } from '@/domain/time/month';

const months = [monthOf(2020, 1), monthOf(2020, 2), monthOf(2020, 3)];
const lay = (
  lines: readonly (readonly [string, readonly (number | null)[]])[],
  height = 300,
  selected = '',
) =>
  layoutBump({
    history: {
      months,
      lines: lines.map(([unitId, ranks]) => ({ unitId, ranks })),
      worst: Math.max(1, ...lines.flatMap(([, ranks]) => ranks.map((rank) => rank ?? 1))),
    },
    nameOf: (id) => id,
    width: 400,
    height,
    nameWidth: 60,
    nameHeight: 18,
    selected,
  });

describe('layoutBump', () => {
  it('the best is on top, months run to the right, both ends are named', () => {
    const { lines, labels } = lay([
      ['a', [1, 2, 1]],
      ['b', [2, 1, 2]],
    ]);
    const [a] = lines;
    expect(a?.dots.map(({ x }) => x)).toEqual([60, 200, 340]);
    expect(a?.dots[0]?.y).toBeLessThan(a?.dots[1]?.y ?? 0);
    expect(labels.map(({ unitId, end }) => `${unitId} ${end}`).sort()).toEqual([
      'a first',
      'a last',
      'b first',
      'b last',
    ]);
  });
  it('a month without a rank parts the line', () => {
    const [line] = lay([['a', [1, null, 1]]]).lines;
    expect(line?.d.match(/M/g)).toHaveLength(2);
    expect(line?.dots).toHaveLength(2);
  });
  it('names never cover each other: ties move apart, and where there is no room the selected one stays', () => {
    const gaps = (ys: readonly number[]): number =>
      Math.min(
        ...[...ys]
          .sort((a, b) => a - b)
          .map((y, index, all) => (index === 0 ? Infinity : y - (all[index - 1] ?? 0))),
      );
    const tied = lay([
      ['a', [1, 1, 1]],
      ['b', [1, 1, 1]],
      ['c', [3, 3, 3]],
    ]);
    const last = tied.labels.filter(({ end }) => end === 'last');
    expect(last).toHaveLength(3);
    expect(gaps(last.map(({ y }) => y))).toBeGreaterThanOrEqual(18);
    const many = Array.from(
      { length: 60 },
      (_, index) => [`u${index}`, [index + 1, index + 1, index + 1]] as const,
    );
    const crowded = lay(many, 300, 'u33').labels.filter(({ end }) => end === 'last');
    expect(crowded.length).toBeLessThan(60);
    expect(gaps(crowded.map(({ y }) => y))).toBeGreaterThanOrEqual(18 - 1e-9);
    expect(crowded.map(({ unitId }) => unitId)).toContain('u33');
  });
  it('nothing makes no line, and one rank stands in the middle', () => {
    expect(lay([]).lines).toEqual([]);
    expect(lay([['a', [1, 1, 1]]]).lines[0]?.dots[0]?.y).toBeCloseTo((12 + 274) / 2);
  });
});

describe('layoutRankRange', () => {
  const ratio = { defined: true, value: 0.5 } as const;
  const values = { investment: ratio, equal: ratio, standardised: ratio };
  it('RANK-3 a bar from the best to the worst, a dot for the public measure, the ends explained', () => {
    const ranks = { investment: 3, equal: 1, standardised: 5 };
    const layout = layoutRankRange({ unitId: 'a', values, ranks, range: [1, 5] }, 5, 96);
    expect(layout.bar).toEqual({ from: 8, to: 88 });
    expect(layout.dot).toBe(48);
    expect(layout.ticks.map(({ rank }) => rank)).toEqual([1, 3, 5]);
    expect([layout.best, layout.worst]).toEqual([['equal'], ['standardised']]);
  });
  it('an unranked unit has neither', () => {
    const ranks = { investment: null, equal: null, standardised: null };
    expect(layoutRankRange({ unitId: 'a', values, ranks, range: null }, 5, 96)).toMatchObject({
      bar: null,
      dot: null,
      best: [],
    });
  });
});
