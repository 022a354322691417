import type { Axis } from './axis';
import { emptyCellAt, type GapTable } from './gap-table';
import type { Matrix, MatrixCell, MatrixProject } from './matrix-model';
import { emptyCellOf, sumCell } from './sum-cell';

/** What a matrix is built from. Steps are node indexes in the order drawn, none below another. */
export interface MatrixRequest {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly columnSteps: readonly number[];
  readonly rowSteps: readonly number[];
  /** Placed on these two axes. */
  readonly projects: readonly MatrixProject[];
  /** A byte for each project, not 0 where it passes. @nodata null: all pass */
  readonly passing?: Uint8Array | null;
  /** @nodata null: every empty cell is `none` */
  readonly gaps?: GapTable | null;
}

/** The position of the step a node lies in or below. @nodata -1: none */
export function stepOfNodes({ nodes }: Pick<Axis, 'nodes'>, steps: readonly number[]): Int16Array {
  const stepOf = new Int16Array(nodes.length).fill(-1);
  for (const [position, step] of steps.entries()) stepOf.fill(position, step, nodes[step]?.end ?? step + 1);
  return stepOf;
}

/** Indexes sorted into bins: those of bin b stand at `items[starts[b] … starts[b + 1])`. */
interface Bins {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Sort pairs (bin, item) by bin, keeping their order. */
function sortIntoBins(binOf: Uint32Array, itemOf: Uint32Array, pairs: number, bins: number): Bins {
  const starts = new Uint32Array(bins + 1);
  for (let pair = 0; pair < pairs; pair++) {
    const bin = (binOf[pair] as number) + 1;
    starts[bin] = (starts[bin] as number) + 1;
  }
  for (let bin = 0; bin < bins; bin++)
    starts[bin + 1] = (starts[bin + 1] as number) + (starts[bin] as number);
  const next = starts.slice();
  const items = new Uint32Array(pairs);
  for (let pair = 0; pair < pairs; pair++) {
    const bin = binOf[pair] as number;
    const at = next[bin] as number;
    items[at] = itemOf[pair] as number;
    next[bin] = at + 1;
  }
  return { starts, items };
}

const listOf = ({ starts, items }: Bins, bin: number): number[] => {
  const list: number[] = [];
  for (let at = starts[bin] as number, end = starts[bin + 1] as number; at < end; at++)
    list.push(items[at] as number);
  return list;
};

/** Every project once for each cell it stands in, and once for each margin. */
function sortProjects(request: MatrixRequest): {
  readonly cells: Bins;
  readonly columns: Bins;
  readonly rows: Bins;
  readonly all: number[];
} {
  const { projects, passing = null, columnSteps, rowSteps } = request;
  const width = columnSteps.length;
  const columnOf = stepOfNodes(request.columns, columnSteps);
  const rowOf = stepOfNodes(request.rows, rowSteps);
  let most = 0;
  for (const { rows } of projects) most += rows.length;
  const cellOfPair = new Uint32Array(most);
  const rowOfPair = new Uint32Array(most);
  const itemOfPair = new Uint32Array(most);
  const columnOfItem = new Uint32Array(projects.length);
  const all: number[] = [];
  // The last project seen in a row: a project with two leaves in one row stands there once.
  const seenBy = new Int32Array(rowSteps.length).fill(-1);
  let pairs = 0;
  for (let index = 0; index < projects.length; index++) {
    if (passing !== null && passing[index] === 0) continue;
    const project = projects[index] as MatrixProject;
    const column = columnOf[project.column] ?? -1;
    if (column < 0) continue;
    const before = pairs;
    for (const leaf of project.rows) {
      const row = rowOf[leaf] ?? -1;
      if (row < 0 || seenBy[row] === index) continue;
      seenBy[row] = index;
      cellOfPair[pairs] = row * width + column;
      rowOfPair[pairs] = row;
      itemOfPair[pairs] = index;
      pairs += 1;
    }
    if (pairs === before) continue;
    columnOfItem[all.length] = column;
    all.push(index);
  }
  return {
    cells: sortIntoBins(cellOfPair, itemOfPair, pairs, width * rowSteps.length),
    columns: sortIntoBins(columnOfItem, Uint32Array.from(all), all.length, width),
    rows: sortIntoBins(rowOfPair, itemOfPair, pairs, rowSteps.length),
    all,
  };
}

/**
 * Build the matrix of the visible steps: a project stands in every cell its leaves lie below, once in each,
 * and once in each margin however many of its cells it holds. What lies below no visible step is left out.
 * @rule AXES-6
 */
export function buildMatrix(request: MatrixRequest): Matrix {
  const { columns, rows, columnSteps, rowSteps, projects, gaps = null } = request;
  const sorted = sortProjects(request);
  const width = columnSteps.length;
  const cells: MatrixCell[] = [];
  for (let row = 0, at = 0; row < rowSteps.length; row++)
    for (let column = 0; column < width; column++, at++)
      cells[at] =
        sorted.cells.starts[at] === sorted.cells.starts[at + 1]
          ? emptyCellOf(
              column,
              row,
              gaps === null ? 'none' : emptyCellAt(gaps, columnSteps[column] ?? 0, rowSteps[row] ?? 0),
            )
          : sumCell(column, row, listOf(sorted.cells, at), projects);
  return {
    columns,
    rows,
    columnSteps,
    rowSteps,
    cells,
    columnTotals: columnSteps.map((_, column) =>
      sumCell(column, -1, listOf(sorted.columns, column), projects),
    ),
    rowTotals: rowSteps.map((_, row) => sumCell(-1, row, listOf(sorted.rows, row), projects)),
    total: sumCell(-1, -1, sorted.all, projects),
  };
}
