import type { Axis } from './axis';
import { emptyCellAt, type GapTable } from './gap-table';
import type { Matrix, MatrixCell, MatrixProject } from './matrix-model';
import { readColumns } from './project-columns';
import { emptyCellOf, makeCellSum } from './sum-cell';

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

/** Indexes of projects by cell, column and row, each list ascending; a cell without any has no list. */
interface Members {
  readonly cells: readonly (readonly number[] | undefined)[];
  readonly columns: readonly (readonly number[])[];
  readonly rows: readonly (readonly number[])[];
  readonly all: readonly number[];
}

/** Every project once for each cell it stands in, and once for each margin. */
function sortProjects(request: MatrixRequest): Members {
  const { projects, passing = null, columnSteps, rowSteps } = request;
  const width = columnSteps.length;
  const columnOf = stepOfNodes(request.columns, columnSteps);
  const rowOf = stepOfNodes(request.rows, rowSteps);
  const { leaf, rowStarts, rowLeaves } = readColumns(projects);
  const cells: (number[] | undefined)[] = Array.from({ length: width * rowSteps.length });
  const columns = columnSteps.map((): number[] => []);
  const rows = rowSteps.map((): number[] => []);
  const all: number[] = [];
  for (let index = 0; index < projects.length; index++) {
    if (passing !== null && passing[index] === 0) continue;
    const column = columnOf[leaf[index] as number] ?? -1;
    if (column < 0) continue;
    let isShown = false;
    const end = rowStarts[index + 1] as number;
    for (let at = rowStarts[index] as number; at < end; at++) {
      const row = rowOf[rowLeaves[at] as number] ?? -1;
      const ofRow = rows[row];
      // A project with two leaves in one row stands there once.
      if (ofRow === undefined || ofRow[ofRow.length - 1] === index) continue;
      ofRow.push(index);
      const cell = row * width + column;
      const ofCell = cells[cell];
      if (ofCell === undefined) cells[cell] = [index];
      else ofCell.push(index);
      isShown = true;
    }
    if (!isShown) continue;
    columns[column]?.push(index);
    all.push(index);
  }
  return { cells, columns, rows, all };
}

/**
 * Build the matrix of the visible steps: a project stands in every cell its leaves lie below, once in each,
 * and once in each margin however many of its cells it holds. What lies below no visible step is left out.
 * @rule AXES-6
 */
export function buildMatrix(request: MatrixRequest): Matrix {
  const { columns, rows, columnSteps, rowSteps, projects, gaps = null } = request;
  const members = sortProjects(request);
  const sumCell = makeCellSum(projects);
  const emptyCell = emptyCellOf;
  const width = columnSteps.length;
  const cells: MatrixCell[] = [];
  for (let row = 0; row < rowSteps.length; row++)
    for (let column = 0; column < width; column++) {
      const list = members.cells[row * width + column];
      if (list !== undefined) cells.push(sumCell(column, row, list));
      else if (gaps === null) cells.push(emptyCell(column, row, 'none'));
      else
        cells.push(emptyCell(column, row, emptyCellAt(gaps, columnSteps[column] ?? 0, rowSteps[row] ?? 0)));
    }
  return {
    columns,
    rows,
    columnSteps,
    rowSteps,
    cells,
    columnTotals: members.columns.map((list, column) => sumCell(column, -1, list)),
    rowTotals: members.rows.map((list, row) => sumCell(-1, row, list)),
    total: sumCell(-1, -1, members.all),
  };
}
