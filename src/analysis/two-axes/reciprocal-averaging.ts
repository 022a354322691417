import type { WeightTable } from './weight-table';

const MOST_TURNS = 2000;
const STILL = 1e-13;

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Take the weighted mean out and bring the weighted variance to one. @returns false where nothing is left */
function standardize(scores: Float64Array, masses: Float64Array, all: number): boolean {
  let mean = 0;
  for (let at = 0; at < scores.length; at++) mean += (masses[at] as number) * (scores[at] as number);
  mean /= all;
  let spread = 0;
  for (let at = 0; at < scores.length; at++) {
    const apart = (scores[at] as number) - mean;
    scores[at] = apart;
    spread += (masses[at] as number) * apart * apart;
  }
  if (spread / all < 1e-24) return false;
  const scale = 1 / Math.sqrt(spread / all);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * scale;
  return true;
}

/**
 * First axis of correspondence analysis by reciprocal averaging: a column's score is the mean of its rows',
 * a row's the mean of its columns', over and over, with the constant taken out each time.
 * @param table connected, no row or column empty
 * @returns scores; all 0 where the table has one row or one column or all rows are alike
 * @rule AXES-9
 * @source M. O. Hill, Reciprocal averaging, Journal of Ecology 61 (1973) 237–249; Applied Statistics 23 (1974) 340–354
 */
export function scoreByReciprocalAveraging({ width, height, weights }: WeightTable): {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
} {
  const columnMass = new Float64Array(width);
  const rowMass = new Float64Array(height);
  const entries: { row: number; column: number; weight: number }[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const weight = weights[row * width + column] ?? 0;
      if (weight === 0) continue;
      entries.push({ row, column, weight });
      rowMass[row] = (rowMass[row] as number) + weight;
      columnMass[column] = (columnMass[column] as number) + weight;
    }
  const all = sumOf(rowMass);
  const rows = new Float64Array(height);
  // A fixed start that leans along the official order, and is at right angles to no likely axis.
  const columns = Float64Array.from({ length: width }, (_, at) => at + Math.sin(at * 1.7 + 0.3) * 0.5);
  const nothing = { columns: Array.from(columns, () => 0), rows: Array.from(rows, () => 0) };
  if (!standardize(columns, columnMass, all)) return nothing;
  const last = new Float64Array(width);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    last.set(columns);
    rows.fill(0);
    for (const { row, column, weight } of entries)
      rows[row] = (rows[row] as number) + (weight * (columns[column] as number)) / (rowMass[row] as number);
    columns.fill(0);
    for (const { row, column, weight } of entries)
      columns[column] =
        (columns[column] as number) + (weight * (rows[row] as number)) / (columnMass[column] as number);
    if (!standardize(columns, columnMass, all)) return nothing;
    let moved = 0;
    for (let column = 0; column < width; column++)
      moved = Math.max(moved, Math.abs((columns[column] as number) - (last[column] as number)));
    if (moved < STILL) break;
  }
  return { columns: [...columns], rows: [...rows] };
}
