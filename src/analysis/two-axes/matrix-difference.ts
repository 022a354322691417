import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { STAGES } from '@/domain/dispatch/stage';
import { stepOfNodes } from './build-matrix';
import type { Axis } from './axis';
import type { MatrixProject } from './matrix-model';

/** One month of a comparison: its projects, and who of them is there. */
export interface MatrixSide {
  readonly projects: readonly MatrixProject[];
  /** A byte for each project, not 0 where it is in the pool and passes. @nodata null: all */
  readonly passing: Uint8Array | null;
}

/** What can happen to a project in a cell between two months. */
export const CELL_CHANGES = ['entered', 'left', 'moved_in', 'moved_out', 'advanced', 'fell_back'] as const;
export type CellChange = (typeof CELL_CHANGES)[number];

/** What changed in one cell: ids of projects, in the order of the later month, the left ones of the earlier. */
export interface CellDifference {
  /** Positions in the visible columns and rows. */
  readonly column: number;
  readonly row: number;
  readonly changes: Readonly<Record<CellChange, readonly string[]>>;
  /** Changes in all: a project counts once in each list. */
  readonly size: number;
  /** Projects now less projects then. */
  readonly net: number;
}

/** The later month less the earlier. Cells where nothing changed are left out. */
export interface MatrixDifference {
  /** Row by row. */
  readonly cells: readonly CellDifference[];
  /** The same cells, largest `size` first, ties in the order of the cells. */
  readonly ranked: readonly CellDifference[];
  /** Each project once in each list, however many cells it holds; moved stands in both moved lists. */
  readonly total: Readonly<Record<CellChange, readonly string[]>>;
}

/**
 * Whether a project came forward: its stage tells where it changed along the line, else its light.
 * @nodata null: neither changed, or they cannot be compared
 * @rule AXES-11
 */
export function directionOf(before: MatrixProject, after: MatrixProject): 'advanced' | 'fell_back' | null {
  const [from, to] = [STAGES[before.stage].order, STAGES[after.stage].order];
  if (from !== null && to !== null && from !== to) return to > from ? 'advanced' : 'fell_back';
  if (before.stage !== after.stage && (before.stage === 'suspended' || after.stage === 'suspended'))
    return after.stage === 'suspended' ? 'fell_back' : 'advanced';
  const [was, is] = [LIGHT_COLORS[before.light].rank, LIGHT_COLORS[after.light].rank];
  if (was === 0 || is === 0 || was === is) return null;
  return is < was ? 'advanced' : 'fell_back';
}

/** The visible cells a project stands in, none twice. */
function makeCellsOf(
  columns: Axis,
  rows: Axis,
  columnSteps: readonly number[],
  rowSteps: readonly number[],
): (project: MatrixProject) => readonly number[] {
  const columnOf = stepOfNodes(columns, columnSteps);
  const rowOf = stepOfNodes(rows, rowSteps);
  return (project) => {
    const column = columnOf[project.column] ?? -1;
    const cells: number[] = [];
    if (column >= 0)
      for (const leaf of project.rows) {
        const row = rowOf[leaf] ?? -1;
        const cell = row * columnSteps.length + column;
        if (row >= 0 && !cells.includes(cell)) cells.push(cell);
      }
    return cells;
  };
}

/** The projects of a side that pass, by id; the first of an id is kept. */
function indexSide({ projects, passing }: MatrixSide): ReadonlyMap<string, MatrixProject> {
  const byId = new Map<string, MatrixProject>();
  for (const [index, project] of projects.entries())
    if ((passing === null || passing[index] !== 0) && !byId.has(project.id)) byId.set(project.id, project);
  return byId;
}

type Lists = Record<CellChange, string[]>;
const emptyLists = (): Lists => ({
  entered: [],
  left: [],
  moved_in: [],
  moved_out: [],
  advanced: [],
  fell_back: [],
});

/**
 * The matrix of one month less that of another, on the same axes and steps. In a cell a project entered or left
 * (it was not, is no longer there at all), moved in or out (it stands in other cells than before), advanced or
 * fell back (`directionOf`, in the cells it holds in both months).
 * @rule AXES-11
 */
export function diffMatrices(
  axes: {
    readonly columns: Axis;
    readonly rows: Axis;
    readonly columnSteps: readonly number[];
    readonly rowSteps: readonly number[];
  },
  before: MatrixSide,
  after: MatrixSide,
): MatrixDifference {
  const cellsOf = makeCellsOf(axes.columns, axes.rows, axes.columnSteps, axes.rowSteps);
  const cells = new Map<number, Lists>();
  const total = emptyLists();
  const note = (cell: number, change: CellChange, id: string): void => {
    const lists = cells.get(cell) ?? emptyLists();
    lists[change].push(id);
    cells.set(cell, lists);
    if (total[change].at(-1) !== id) total[change].push(id);
  };
  const [old, now] = [indexSide(before), indexSide(after)];
  for (const [id, project] of now) {
    const was = old.get(id);
    const here = cellsOf(project);
    const there = was === undefined ? [] : cellsOf(was);
    const direction = was === undefined ? null : directionOf(was, project);
    // Outside the visible steps before is as good as outside the pool.
    for (const cell of here)
      if (there.length === 0) note(cell, 'entered', id);
      else if (!there.includes(cell)) note(cell, 'moved_in', id);
      else if (direction !== null) note(cell, direction, id);
    for (const cell of there)
      if (here.length === 0) note(cell, 'left', id);
      else if (!here.includes(cell)) note(cell, 'moved_out', id);
  }
  for (const [id, project] of old)
    if (!now.has(id)) for (const cell of cellsOf(project)) note(cell, 'left', id);
  const width = axes.columnSteps.length;
  const list = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([cell, changes]): CellDifference => {
      const row = Math.floor(cell / width);
      const size = CELL_CHANGES.reduce((sum, change) => sum + changes[change].length, 0);
      const net =
        changes.entered.length + changes.moved_in.length - changes.left.length - changes.moved_out.length;
      return { column: cell - row * width, row, changes, size, net };
    });
  return { cells: list, ranked: [...list].sort((a, b) => b.size - a.size), total };
}
