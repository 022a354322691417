import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences } from '@/lib/align-sequences';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
const isSame = (a: string, b: string): boolean => a === b;

describe('alignSequences', () => {
  it('keeps both orders and every item once', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const steps = alignSequences(left, right, isSame);
        expect(steps.flatMap((step) => (step.left === null ? [] : [step.left]))).toEqual(left);
        expect(steps.flatMap((step) => (step.right === null ? [] : [step.right]))).toEqual(right);
      }),
    );
  });
  it('a sequence beside itself differs nowhere', () => {
    fc.assert(
      fc.property(letters, (left) => {
        expect(alignSequences(left, left, isSame).every(({ left: a, right: b }) => a === b)).toBe(true);
      }),
    );
  });
  it('one item taken out is one step alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), fc.nat(), (left, seed) => {
        const at = seed % left.length;
        const right = left.filter((_, index) => index !== at);
        const alone = alignSequences(left, right, (a, b) => a === b).filter(
          ({ left: a, right: b }) => a === null || b === null,
        );
        expect(alone).toEqual([{ left: left[at], right: null }]);
      }),
    );
  });
});
