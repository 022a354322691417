import { describe, expect, it } from 'vitest';
import { assertNever } from '@/lib/assert-never';
import { memoizeLast } from '@/lib/memoize';
import { placeLabels } from '@/lib/place-labels';
import { ok, orThrow, refuse } from '@/lib/result';

describe('memoizeLast', () => {
  it('computes again only when an argument is another object', () => {
    let runs = 0;
    const join = memoizeLast((...words: readonly object[]) => ({ run: ++runs, words }));
    const [a, b] = [{}, {}];
    const first = join(a, b);
    expect(join(a, b)).toBe(first);
    expect(join(a, {})).not.toBe(first);
    expect(join(a, b)).not.toBe(first);
    expect(join(a)).not.toBe(first);
    expect(runs).toBe(4);
  });

  it('remembers undefined and NaN too', () => {
    let runs = 0;
    const nothing = memoizeLast((...values: readonly number[]) => void (runs += values.length));
    nothing(Number.NaN);
    nothing(Number.NaN);
    expect(runs).toBe(1);
  });
});

describe('Result', () => {
  it('unwraps, or throws where and why', () => {
    expect(orThrow(ok(7))).toBe(7);
    expect(() => orThrow(refuse('a › b', '不行'))).toThrow('a › b: 不行');
  });
});

describe('assertNever', () => {
  it('names the value that should not exist', () => {
    expect(() => assertNever('x' as never, 'kind')).toThrow('Unhandled kind: "x"');
  });
});

describe('placeLabels', () => {
  const label = (...boxes: (readonly [number, number, number, number])[]) => ({
    candidates: boxes.map((box, cost) => ({ boxes: [box], cost })),
  });
  const FRAME = [0, 0, 100, 100] as const;
  it('the first gets its best place, the second its next one, a third in the way none', () => {
    const placed = placeLabels(
      [label([0, 0, 20, 10]), label([10, 0, 30, 10], [40, 0, 60, 10]), label([5, 5, 50, 8])],
      FRAME,
      [],
    );
    expect(placed.map((place) => place?.cost ?? null)).toEqual([0, 1, null]);
  });
  it('leaves neither the frame nor covers a forbidden thing', () => {
    const forbidden = { box: [0, 0, 10, 10] as const, weight: Number.POSITIVE_INFINITY };
    expect(placeLabels([label([90, 0, 110, 10])], FRAME, [])).toEqual([null]);
    expect(placeLabels([label([5, 5, 20, 20])], FRAME, [forbidden])).toEqual([null]);
  });
});
