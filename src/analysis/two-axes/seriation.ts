import type { Matrix } from './matrix-model';
import { measureDiagonality } from './diagonality';
import { scoreByReciprocalAveraging } from './reciprocal-averaging';
import type { WeightTable } from './weight-table';

/** Rows and columns in a new order, as positions before, and how diagonal it was and is. */
export interface Seriation {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** @unit −1 … 1 @nodata null: fewer than two rows or columns hold anything */
  readonly before: number | null;
  readonly after: number | null;
}

/** Rows and columns that hang together: no weight joins two parts. Positions ascending. */
interface Part {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Split a table into its connected parts, in the order of their first column; the empty ones are in none. */
function splitParts({ width, height, weights }: WeightTable): readonly Part[] {
  const partOfColumn = new Int32Array(width).fill(-1);
  const partOfRow = new Int32Array(height).fill(-1);
  let parts = 0;
  for (let first = 0; first < width; first++) {
    if (partOfColumn[first] !== -1) continue;
    const waiting: number[] = [first];
    let isEmpty = true;
    while (waiting.length > 0) {
      const column = waiting.pop() as number;
      for (let row = 0; row < height; row++) {
        if ((weights[row * width + column] ?? 0) <= 0 || partOfRow[row] !== -1) continue;
        isEmpty = false;
        partOfRow[row] = parts;
        for (let next = 0; next < width; next++)
          if ((weights[row * width + next] ?? 0) > 0 && partOfColumn[next] === -1) {
            partOfColumn[next] = parts;
            waiting.push(next);
          }
      }
    }
    if (!isEmpty) {
      partOfColumn[first] = parts;
      parts += 1;
    }
  }
  const positions = (partOf: Int32Array, part: number): readonly number[] =>
    [...partOf.keys()].filter((position) => partOf[position] === part);
  return Array.from({ length: parts }, (_, part) => ({
    columns: positions(partOfColumn, part),
    rows: positions(partOfRow, part),
  }));
}

/** Sort positions by score; what cannot be told apart stays in official order. */
function sortByScore(positions: readonly number[], scores: readonly number[]): readonly number[] {
  const keys = scores.map((score) => Math.round(score * 1e8));
  return [...positions.keys()]
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
    .map((at) => positions[at] ?? 0);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Order a part along its first axis; the end that officially comes first stays first. */
function orderPart(table: WeightTable, { columns, rows }: Part): Part {
  const weights = rows.flatMap((row) =>
    columns.map((column) => table.weights[row * table.width + column] ?? 0),
  );
  const scores = scoreByReciprocalAveraging({ width: columns.length, height: rows.length, weights });
  const drift = columns.reduce(
    (sum, _, at) => sum + (at - (columns.length - 1) / 2) * (scores.columns[at] ?? 0),
    0,
  );
  const sign = drift < -1e-9 ? -1 : 1;
  return {
    columns: sortByScore(
      columns,
      scores.columns.map((score) => score * sign),
    ),
    rows: sortByScore(
      rows,
      scores.rows.map((score) => score * sign),
    ),
  };
}

/**
 * Order rows and columns so that weight gathers along the diagonal: reciprocal averaging within each connected
 * part, parts by the mean official place of their columns and rows, what is empty last. Ties keep the official
 * order, and where the new order is less diagonal than the official, that stays.
 * @returns permutations of the positions; the same table, the same order
 * @rule AXES-9
 * @source M. O. Hill, Correspondence analysis: a neglected multivariate method, Applied Statistics 23 (1974) 340–354
 */
export function orderSteps(table: WeightTable): Seriation {
  const { width, height } = table;
  const officialColumns = Array.from({ length: width }, (_, at) => at);
  const officialRows = Array.from({ length: height }, (_, at) => at);
  const before = measureDiagonality(table, officialColumns, officialRows);
  const placeOf = ({ columns, rows }: Part): number =>
    mean(columns) / Math.max(1, width) + mean(rows) / Math.max(1, height);
  const parts = [...splitParts(table)]
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.columns[0] ?? 0) - (b.columns[0] ?? 0))
    .map((part) => orderPart(table, part));
  const withEmpty = (filled: readonly number[], all: readonly number[]): readonly number[] => {
    const known = new Set(filled);
    return [...filled, ...all.filter((position) => !known.has(position))];
  };
  const columns = withEmpty(
    parts.flatMap((part) => part.columns),
    officialColumns,
  );
  const rows = withEmpty(
    parts.flatMap((part) => part.rows),
    officialRows,
  );
  const after = measureDiagonality(table, columns, rows);
  return before === null || after === null || after < before
    ? { columns: officialColumns, rows: officialRows, before, after: before }
    : { columns, rows, before, after };
}

/**
 * Seriate a matrix by count or money. The rest of the whole province and of the whole axis stay last and weigh
 * nothing: they are no place on a diagonal.
 * @returns steps in the new order, to build the matrix from again
 * @rule AXES-9
 */
export function seriateMatrix(
  matrix: Matrix,
  measure: 'count' | 'money',
): Omit<Seriation, 'columns' | 'rows'> & {
  readonly columnSteps: readonly number[];
  readonly rowSteps: readonly number[];
} {
  const isPinned = (nodes: Matrix['columns']['nodes'], step: number): boolean =>
    nodes[step]?.kind === 'rest' && nodes[step]?.parent === 0;
  const split = (nodes: Matrix['columns']['nodes'], steps: readonly number[]) => ({
    free: [...steps.keys()].filter((at) => !isPinned(nodes, steps[at] ?? 0)),
    pinned: steps.filter((step) => isPinned(nodes, step)),
  });
  const columns = split(matrix.columns.nodes, matrix.columnSteps);
  const rows = split(matrix.rows.nodes, matrix.rowSteps);
  const weights = rows.free.flatMap((row) =>
    columns.free.map((column) => {
      const cell = matrix.cells[row * matrix.columnSteps.length + column];
      return (measure === 'count' ? cell?.count : cell?.totalInvestmentWan) ?? 0;
    }),
  );
  const order = orderSteps({ width: columns.free.length, height: rows.free.length, weights });
  const stepsOf = (free: readonly number[], steps: readonly number[], at: readonly number[]) =>
    at.map((position) => steps[free[position] ?? 0] ?? 0);
  return {
    columnSteps: [...stepsOf(columns.free, matrix.columnSteps, order.columns), ...columns.pinned],
    rowSteps: [...stepsOf(rows.free, matrix.rowSteps, order.rows), ...rows.pinned],
    before: order.before,
    after: order.after,
  };
}
