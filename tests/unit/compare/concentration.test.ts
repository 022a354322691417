import { describe, expect, it } from 'vitest';
import { giniOf, theilOf } from '@/analysis/profile/concentration';
import { scoreValue, weighScores } from '@/analysis/profile/score';
import { findPeers } from '@/analysis/profile/peers';
import { couplingOf, gradeOf } from '@/analysis/coordination/coupling';
import { rankValues } from '@/analysis/profile/profile-measures';

const unit = (amount: number, people: number, group = 'g') => ({ amount, people, group });

describe(giniOf, () => {
  it('PROF-11 of 1, 2, 3, 4 shared among equals is 0.25, the textbook value', () => {
    expect(giniOf([1, 2, 3, 4].map((amount) => unit(amount, 1)))).toBeCloseTo(0.25, 12);
  });
  it('PROF-11 is 0 where amounts follow people, and 1 − 1/n where one of n has all', () => {
    expect(giniOf([unit(2, 1), unit(6, 3)])).toBeCloseTo(0, 12);
    expect(giniOf([unit(0, 1), unit(0, 1), unit(0, 1), unit(9, 1)])).toBeCloseTo(0.75, 12);
  });
  it('PROF-11 is unknown for nothing', () => {
    expect(giniOf([unit(0, 1)])).toBeNull();
  });
});

describe(theilOf, () => {
  it('PROF-12 of one who has all among n is ln n', () => {
    expect(theilOf([unit(1, 1), unit(0, 1), unit(0, 1)])?.total).toBeCloseTo(Math.log(3), 12);
  });
  it('PROF-12 parts by hand: groups of 3 and 1 with 2 people each, even inside', () => {
    const found = theilOf([unit(1.5, 1, 'a'), unit(1.5, 1, 'a'), unit(0.5, 1, 'b'), unit(0.5, 1, 'b')]);
    const between = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    expect(found?.between).toBeCloseTo(between, 12);
    expect(found?.within).toBeCloseTo(0, 12);
    expect(found?.total).toBeCloseTo(between, 12);
  });
});

describe(scoreValue, () => {
  it('PROF-4 z of 2, 4, 4, 4, 5, 5, 7, 9: mean 5, deviation 2, so 9 is +2', () => {
    expect(scoreValue(9, [2, 4, 4, 4, 5, 5, 7, 9], 'z')).toBe(2);
  });
  it('PROF-4 min–max brings the least to 0 and the most to 1', () => {
    expect([10, 15, 20].map((value) => scoreValue(value, [10, 15, 20], 'minmax'))).toEqual([0, 0.5, 1]);
  });
  it('PROF-4 gives no score where nothing varies or the value is unknown', () => {
    expect(scoreValue(3, [3, 3], 'z')).toBeNull();
    expect(scoreValue(null, [1, 2], 'minmax')).toBeNull();
  });
  it('PROF-4 an unknown score leaves with its weight', () => {
    expect(
      weighScores([
        { score: 1, weight: 3 },
        { score: null, weight: 5 },
        { score: -1, weight: 1 },
      ]),
    ).toEqual({
      mean: 0.5,
      weightKnown: 4,
      weightAll: 9,
    });
  });
});

describe(findPeers, () => {
  it('PROF-5 finds the nearest by standardised distance and says by what', () => {
    const pool = [
      { id: 'a', values: { x: 0 } },
      { id: 'b', values: { x: 2 } },
      { id: 'c', values: { x: 10 } },
    ];
    const [nearest] = findPeers(pool[0] as (typeof pool)[number], pool, [{ measure: 'x', weight: 1 }]);
    expect(nearest?.id).toBe('b');
    // Mean 4, deviation √(56/3): 2 apart.
    expect(nearest?.apart.x).toBeCloseTo(2 / Math.sqrt(56 / 3), 12);
    expect(nearest?.distance).toBeCloseTo(2 / Math.sqrt(56 / 3), 12);
  });
});

describe(couplingOf, () => {
  it('COOR-6 of two equal levels is 1, and D is their root', () => {
    expect(couplingOf(0.64, 0.64)).toEqual({ coupling: 1, level: 0.64, coordination: 0.8 });
    expect(gradeOf(0.8)).toBe('good');
  });
  it('COOR-6 by hand: 0.9 and 0.1 give C = 0.6, T = 0.5, D = √0.3', () => {
    const found = couplingOf(0.9, 0.1);
    expect(found?.coupling).toBeCloseTo(0.6, 12);
    expect(found?.coordination).toBeCloseTo(Math.sqrt(0.3), 12);
    expect(couplingOf(0, 0)).toBeNull();
    expect(() => couplingOf(1.2, 0)).toThrow('1.2');
  });
});

describe(rankValues, () => {
  it('PROF-3 shares a place among equals and gives none to the unknown', () => {
    expect(rankValues([5, 9, 5, null, 1])).toEqual([2, 1, 2, null, 4]);
  });
});
