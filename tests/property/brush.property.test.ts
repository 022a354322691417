import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrushGround, evaluateBrush } from '@/analysis/two-axes/evaluate-brush';
import { BRUSH_OPS, type Brush, type BrushTerm } from '@/domain/view-state/brush';
import { anyCase, type Case, liesIn } from './arbitrary-matrix';
import { holds, law } from './law';

const RUNS = 400;
const anyAt = fc.tuple(fc.integer({ min: 114, max: 122 }), fc.integer({ min: 34, max: 38 }));

/** A case with places and a brush over its nodes; some steps are on no axis. */
const anyBrushed = anyCase.chain((given) => {
  const steps = (nodes: Case['columns']['nodes']) =>
    fc.option(fc.subarray([...nodes.map(({ id }) => id), 'nobody'], { maxLength: 3 }));
  const term: fc.Arbitrary<BrushTerm> = fc.record({
    op: fc.constantFrom(...BRUSH_OPS),
    columns: steps(given.columns.nodes),
    rows: steps(given.rows.nodes),
    box: fc.option(
      fc
        .tuple(anyAt, anyAt)
        .map(([a, b]): [number, number, number, number] => [
          Math.min(a[0], b[0]),
          Math.min(a[1], b[1]),
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
        ]),
    ),
  });
  return fc.record({
    given: fc.constant(given),
    brush: fc.array(term, { maxLength: 5 }),
    positions: fc.array(fc.array(anyAt, { maxLength: 2 }), {
      minLength: given.projects.length,
      maxLength: given.projects.length,
    }),
  });
});

describe('AXES-7 evaluateBrush', () => {
  it(law('equals union, difference and intersection of plain sets', RUNS), () => {
    holds(
      fc.property(anyBrushed, ({ given, brush, positions }) => {
        const { columns, rows, projects } = given;
        const ground: BrushGround = {
          columns,
          columnOf: Int32Array.from(projects, ({ column }) => column),
          policies: [{ axis: rows, rowsOf: projects.map((project) => project.rows) }],
          positions,
        };
        const strokeOf = ({ columns: across, rows: down, box }: BrushTerm): ReadonlySet<number> =>
          new Set(
            projects.flatMap((project, index) => {
              const inAcross =
                across === null ||
                across.some((id) => liesIn(columns, project.column, columns.indexOf.get(id) ?? Infinity));
              const inDown =
                down === null ||
                down.some((id) =>
                  project.rows.some((leaf) => liesIn(rows, leaf, rows.indexOf.get(id) ?? Infinity)),
                );
              const inBox =
                box === null ||
                (positions[index] ?? []).some(
                  ([lng, lat]) => lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3],
                );
              return inAcross && inDown && inBox ? [index] : [];
            }),
          );
        const everything = [...projects.keys()];
        const plain = (strokes: Brush): readonly number[] => {
          let chosen = strokes[0]?.op === 'add' ? [] : everything;
          for (const [at, stroke] of strokes.entries()) {
            if (stroke.op === 'join' && at > 0) continue;
            const joined = strokes.slice(at + 1);
            const more = joined.findIndex(({ op }) => op !== 'join');
            const parts = [stroke, ...joined.slice(0, more < 0 ? joined.length : more)];
            const set = new Set(parts.flatMap((part) => [...strokeOf(part)]));
            if (stroke.op === 'add') chosen = everything.filter((at) => chosen.includes(at) || set.has(at));
            else chosen = chosen.filter((at) => set.has(at) === (stroke.op !== 'subtract'));
          }
          return chosen;
        };
        const bytes = evaluateBrush(brush, ground);
        expect([...bytes.keys()].filter((at) => bytes[at] === 1)).toEqual(plain(brush));
        expect(bytes.every((byte) => byte === 0 || byte === 1)).toBe(true);
      }),
      RUNS,
    );
  });
});
