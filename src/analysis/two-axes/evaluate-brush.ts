import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import type { LngLat } from '@/domain/provenance/position';
import type { Brush, BrushTerm } from '@/domain/view-state/brush';
import type { Axis } from './axis';
import { columnLeafOf, rowLeavesOf } from './leaves-of-project';

/** Where every project stands on every axis and on the map; made once for a library. */
export interface BrushGround {
  readonly columns: Axis;
  /** Leaf of the region axis, by project. */
  readonly columnOf: Int32Array;
  /** Each policy axis a brush may name, with the leaves by project. */
  readonly policies: readonly { readonly axis: Axis; readonly rowsOf: readonly (readonly number[])[] }[];
  /** Known positions by project; empty for an unplaced one. @crs CGCS2000 ≈ WGS 84 */
  readonly positions: readonly (readonly LngLat[])[];
}

/** Place a library's projects for brushing, on the regions and on each policy axis given. @rule AXES-7 */
export const makeBrushGround = (
  projects: readonly DispatchProject[],
  columns: Axis,
  policies: readonly Axis[],
): BrushGround => ({
  columns,
  columnOf: Int32Array.from(projects, (project) => columnLeafOf(columns, project)),
  policies: policies.map((axis) => ({
    axis,
    rowsOf: projects.map((project) => rowLeavesOf(axis, project)),
  })),
  positions: projects.map(({ place }) => positionsOfPlace(place)),
});

/** A byte for each node that lies in one of the steps. @nodata null: none of them is on the axis */
function markNodes({ nodes, indexOf }: Axis, steps: readonly string[]): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (const id of steps) {
    const index = indexOf.get(id);
    if (index === undefined) continue;
    marks ??= new Uint8Array(nodes.length);
    marks.fill(1, index, nodes[index]?.end ?? index + 1);
  }
  return marks;
}

const liesInBox = ([lng, lat]: LngLat, [west, south, east, north]: NonNullable<BrushTerm['box']>): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Fills the whole stroke in; what a part of it does not restrict passes that part. */
function markStroke({ columns, rows, box }: BrushTerm, ground: BrushGround): Uint8Array {
  const inColumns = columns === null ? null : markNodes(ground.columns, columns);
  const inRows =
    rows === null
      ? []
      : ground.policies.flatMap(({ axis, rowsOf }) => {
          const marks = markNodes(axis, rows);
          return marks === null ? [] : [{ marks, rowsOf }];
        });
  const passes = (project: number): boolean =>
    (columns === null || inColumns?.[ground.columnOf[project] ?? -1] === 1) &&
    (rows === null ||
      inRows.some(({ marks, rowsOf }) => rowsOf[project]?.some((leaf) => marks[leaf] === 1) === true)) &&
    (box === null || ground.positions[project]?.some((at) => liesInBox(at, box)) === true);
  return Uint8Array.from(ground.columnOf, (_, project) => (passes(project) ? 1 : 0));
}

/**
 * The projects a brush chooses: strokes in their order, `add` ∪, `subtract` ∖, `intersect` ∩; `join` unites a
 * term with the one before to one stroke. No stroke
 * chooses all; a brush that begins with another stroke than `add` begins with all. A step no axis knows
 * chooses nothing; a project with several positions is in a box with any of them, an unplaced one in none.
 * @returns a byte for each project, 1 where it is chosen
 * @rule AXES-7
 */
export function evaluateBrush(brush: Brush, ground: BrushGround): Uint8Array {
  const chosen = new Uint8Array(ground.columnOf.length).fill(brush[0]?.op === 'add' ? 0 : 1);
  for (const [at, { op }] of brush.entries()) {
    // A brush cut at its first stroke may begin with what was joined: then it is a stroke of its own.
    if (op === 'join' && at > 0) continue;
    const stroke = markStroke(brush[at] as BrushTerm, ground);
    for (let next = at + 1; brush[next]?.op === 'join'; next++) {
      const joined = markStroke(brush[next] as BrushTerm, ground);
      for (let project = 0; project < stroke.length; project++)
        if (joined[project] === 1) stroke[project] = 1;
    }
    for (let project = 0; project < chosen.length; project++) {
      const isIn = stroke[project] === 1;
      if (op === 'add' ? isIn : op === 'subtract' ? isIn : !isIn) chosen[project] = op === 'add' ? 1 : 0;
    }
  }
  return chosen;
}
