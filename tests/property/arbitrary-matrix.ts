import * as fc from 'fast-check';
import { type Axis, visibleSteps } from '@/analysis/two-axes/axis';
import { type AxisBranch, growAxis } from '@/analysis/two-axes/grow-axis';
import type { MatrixProject } from '@/analysis/two-axes/matrix-model';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { STAGE_IDS } from '@/domain/dispatch/stage';

/** A tree of at most three levels below the root, by the numbers of children. */
const toAxis = (id: Axis['id'], shape: readonly (readonly number[])[]): Axis => {
  const node = (name: string, children: readonly AxisBranch[]): AxisBranch => ({
    id: name,
    kind: 'rest',
    zh: name,
    en: name,
    isCore: false,
    ref: null,
    children,
  });
  return growAxis(
    id,
    node(
      `${id}`,
      shape.map((groups, a) =>
        node(
          `${id}:${a}`,
          groups.map((count, b) =>
            node(
              `${id}:${a}.${b}`,
              Array.from({ length: count }, (_, c) => node(`${id}:${a}.${b}.${c}`, [])),
            ),
          ),
        ),
      ),
    ),
  );
};

const anyShape = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

const leavesOf = ({ nodes }: Axis): readonly number[] =>
  nodes.flatMap(({ end }, index) => (end === index + 1 ? [index] : []));

const ofAxis = (axis: Axis) => fc.subarray(axis.nodes.map(({ id }) => id));

export interface Case {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly openColumns: ReadonlySet<string>;
  readonly openRows: ReadonlySet<string>;
  readonly columnSteps: readonly number[];
  readonly rowSteps: readonly number[];
  readonly projects: readonly MatrixProject[];
  readonly passing: Uint8Array;
}

const anyProject = (columns: readonly number[], rows: readonly number[]): fc.Arbitrary<MatrixProject> =>
  fc
    .record({
      column: fc.constantFrom(...columns),
      rows: fc.subarray([...rows], { minLength: 1, maxLength: Math.min(4, rows.length) }),
      stage: fc.constantFrom(...STAGE_IDS),
      light: fc.constantFrom(...(Object.keys(LIGHT_COLORS) as LightColor[])),
      basis: fc.constantFrom('plan' as const, 'stage' as const, 'none' as const),
      planned: fc.integer({ min: 0, max: 12 }),
      done: fc.integer({ min: 0, max: 150 }),
      money: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    })
    .map(({ basis, planned, done, money, ...facts }) => ({
      ...facts,
      id: '',
      basis,
      planned: basis === 'plan' ? planned / 12 : null,
      actual: basis === 'plan' ? done / 100 : basis === 'stage' ? 1 + (done % 5) : null,
      totalInvestmentWan: money,
    }));

/** Two small axes, projects on them, some open nodes, a mask. */
export const anyCase: fc.Arbitrary<Case> = fc.tuple(anyShape, anyShape).chain(([wide, high]) => {
  const columns = toAxis('region', wide);
  const rows = toAxis('clause', high);
  return fc
    .record({
      openColumns: ofAxis(columns),
      openRows: ofAxis(rows),
      projects: fc.array(anyProject(leavesOf(columns), leavesOf(rows)), { maxLength: 40 }),
      mask: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 40, maxLength: 40 }),
    })
    .map(({ openColumns, openRows, projects, mask }) => {
      const named = projects.map((project, index) => ({ ...project, id: `P${index}` }));
      return {
        columns,
        rows,
        openColumns: new Set(openColumns),
        openRows: new Set(openRows),
        columnSteps: visibleSteps(columns, new Set(openColumns)),
        rowSteps: visibleSteps(rows, new Set(openRows)),
        projects: named,
        passing: Uint8Array.from(mask.slice(0, named.length)),
      };
    });
});

/** Whether a leaf lies in the subtree of a node. */
export const liesIn = ({ nodes }: Axis, leaf: number, step: number): boolean =>
  leaf >= step && leaf < (nodes[step]?.end ?? 0);
