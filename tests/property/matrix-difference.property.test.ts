import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatrix } from '@/analysis/two-axes/build-matrix';
import { CELL_CHANGES, diffMatrices } from '@/analysis/two-axes/matrix-difference';
import { buildPoolFlows, POOL_STATE_IDS, type PoolMonth } from '@/analysis/two-axes/pool-flows';
import { FIRST_MONTH, type Month } from '@/domain/time/month';
import { anyCase } from './arbitrary-matrix';
import { holds, law } from './law';

const RUNS = 300;

/** Two months on one pair of axes: the projects of a case, and the same in another order with other places. */
const anyPair = anyCase.chain((given) =>
  fc
    .record({
      from: fc.shuffledSubarray([...given.projects.keys()], { minLength: given.projects.length }),
      mask: fc.array(fc.integer({ min: 0, max: 1 }), {
        minLength: given.projects.length,
        maxLength: given.projects.length,
      }),
    })
    .map(({ from, mask }) => ({
      given,
      // Project k takes the facts of another one, under its own id.
      before: given.projects.map((project, at) => ({
        ...(given.projects[from[at] ?? at] ?? project),
        id: project.id,
      })),
      mask: Uint8Array.from(mask),
    })),
);

describe('AXES-11 diffMatrices', () => {
  it(law('a month less itself is empty', RUNS), () => {
    holds(
      fc.property(anyCase, (given) => {
        const side = { projects: given.projects, passing: given.passing };
        const difference = diffMatrices(given, side, side);
        expect(difference.cells).toEqual([]);
        expect(Object.values(difference.total).flat()).toEqual([]);
      }),
      RUNS,
    );
  });
  it(law('then + entered + moved in − left − moved out = now, in every cell', RUNS), () => {
    holds(
      fc.property(anyPair, ({ given, before, mask }) => {
        const then = buildMatrix({ ...given, projects: before, passing: mask });
        const now = buildMatrix(given);
        const difference = diffMatrices(
          given,
          { projects: before, passing: mask },
          { projects: given.projects, passing: given.passing },
        );
        const width = given.columnSteps.length;
        const netOf = new Map(difference.cells.map((cell) => [cell.row * width + cell.column, cell.net]));
        for (const [at, cell] of now.cells.entries())
          expect((then.cells[at]?.count ?? 0) + (netOf.get(at) ?? 0)).toBe(cell.count);
        expect(difference.total.entered.length - difference.total.left.length).toBe(
          now.total.count - then.total.count,
        );
      }),
      RUNS,
    );
  });
  it(law('turned round, entered is left, moved in is moved out, advanced is fell back', RUNS), () => {
    holds(
      fc.property(anyPair, ({ given, before, mask }) => {
        const old = { projects: before, passing: mask };
        const now = { projects: given.projects, passing: given.passing };
        const [there, back] = [diffMatrices(given, old, now).total, diffMatrices(given, now, old).total];
        const pairs = [
          ['entered', 'left'],
          ['moved_in', 'moved_out'],
          ['advanced', 'fell_back'],
        ] as const;
        for (const [one, other] of pairs) {
          expect([...back[other]].sort()).toEqual([...there[one]].sort());
          expect([...back[one]].sort()).toEqual([...there[other]].sort());
        }
      }),
      RUNS,
    );
  });
  it(law('the rank holds every cell, none smaller before a larger', RUNS), () => {
    holds(
      fc.property(anyPair, ({ given, before }) => {
        const { cells, ranked } = diffMatrices(
          given,
          { projects: before, passing: null },
          { projects: given.projects, passing: null },
        );
        expect(ranked).toHaveLength(cells.length);
        expect(new Set(ranked)).toEqual(new Set(cells));
        for (const [at, cell] of ranked.entries()) {
          expect(cell.size).toBeLessThanOrEqual(ranked[at - 1]?.size ?? Infinity);
          expect(cell.size).toBe(CELL_CHANGES.reduce((sum, change) => sum + cell.changes[change].length, 0));
        }
      }),
      RUNS,
    );
  });
});

describe('AXES-12 buildPoolFlows', () => {
  const anyPools = fc
    .array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(...POOL_STATE_IDS)), {
      maxLength: 6,
    })
    .map((months) =>
      months.map(
        (states, at): PoolMonth => ({
          month: (FIRST_MONTH + at) as Month,
          stateOf: new Map(Object.entries(states)),
        }),
      ),
    );
  it(law('what flows out of a node and into the next is what stands there', RUNS), () => {
    holds(
      fc.property(anyPools, (pools) => {
        const { months, ribbons } = buildPoolFlows(pools);
        expect(ribbons).toHaveLength(Math.max(0, pools.length - 1));
        for (const [at, list] of ribbons.entries())
          for (const [end, nodes] of [
            ['from', months[at]?.nodes],
            ['to', months[at + 1]?.nodes],
          ] as const) {
            for (const { state, projects } of nodes ?? []) {
              const flowing = list.filter((ribbon) => ribbon[end] === state).flatMap((each) => each.projects);
              expect([...flowing].sort()).toEqual([...projects].sort());
            }
            const known = new Set((nodes ?? []).map(({ state }) => state));
            expect(list.every((ribbon) => known.has(ribbon[end]) && ribbon.projects.length > 0)).toBe(true);
          }
      }),
      RUNS,
    );
  });
});
