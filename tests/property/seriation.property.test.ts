import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDiagonality } from '@/analysis/two-axes/diagonality';
import { orderSteps } from '@/analysis/two-axes/seriation';
import { holds, law } from './law';

const RUNS = 400;
const anyTable = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .chain(([width, height]) =>
    fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50 })), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((weights) => ({ width, height, weights })),
  );
const sorted = (positions: readonly number[]): readonly number[] => [...positions].sort((a, b) => a - b);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('AXES-9 orderSteps', () => {
  it(law('is a permutation of rows and of columns, the same each time', RUNS), () => {
    holds(
      fc.property(anyTable, (table) => {
        const order = orderSteps(table);
        expect(sorted(order.columns)).toEqual(upTo(table.width));
        expect(sorted(order.rows)).toEqual(upTo(table.height));
        expect(orderSteps(table)).toEqual(order);
      }),
      RUNS,
    );
  });
  it(law('is as diagonal as it says, and never less than the official order', RUNS), () => {
    holds(
      fc.property(anyTable, (table) => {
        const { columns, rows, before, after } = orderSteps(table);
        expect(measureDiagonality(table, upTo(table.width), upTo(table.height))).toBe(before);
        expect(measureDiagonality(table, columns, rows)).toBe(after);
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });
  it(law('finds a hidden staircase again, whatever order it is given in', RUNS), () => {
    holds(
      fc.property(
        fc
          .integer({ min: 3, max: 9 })
          .chain((size) =>
            fc.tuple(
              fc.constant(size),
              fc.shuffledSubarray([...upTo(size)], { minLength: size }),
              fc.shuffledSubarray([...upTo(size)], { minLength: size }),
            ),
          ),
        ([size, across, down]) => {
          // Column a touches rows a and a + 1 only: one connected band, wholly told by its first axis.
          const weights = down.flatMap((row) =>
            across.map((column) => (row === column || row === column + 1 ? 1 : 0)),
          );
          const order = orderSteps({ width: size, height: size, weights });
          const found = order.columns.map((position) => across[position] ?? -1);
          expect([upTo(size), [...upTo(size)].reverse()]).toContainEqual(found);
        },
      ),
      RUNS,
    );
  });
});
