import { describe, expect, it } from 'vitest';
import { thinOut } from '@/lib/thin-out';

describe('thinOut', () => {
  it('keeps a short list whole and spreads a long one evenly', () => {
    expect(thinOut([1, 2, 3], 3)).toEqual([1, 2, 3]);
    expect(thinOut([], 3)).toEqual([]);
    expect(thinOut([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6]);
  });
  it('never keeps more than asked', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => index);
    expect(thinOut(many, 500).length).toBeLessThanOrEqual(500);
  });
});
