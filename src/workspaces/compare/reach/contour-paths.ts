import { contours } from 'd3';
import type { SurfaceGrid } from '@/analysis/reach/reach-questions';
import type { LngLat } from '@/domain/provenance/position';

/** A surface as a raster without holes at its edge: squares next to land take the mean of their land neighbours. */
export interface Raster {
  readonly grid: SurfaceGrid;
  readonly values: Float64Array;
}

const ROUNDS = 2;

/** Lay cell values on the raster, and let them run out two squares over the edge: the outline cuts them off. */
export function rasterOf(grid: SurfaceGrid, cells: ArrayLike<number>): Raster {
  const { columns, rows, cellAt } = grid;
  let values = Float64Array.from(cellAt, (cell) => (cell < 0 ? Number.NaN : (cells[cell] ?? Number.NaN)));
  for (let round = 0; round < ROUNDS; round++) {
    const next = values.slice();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        if (!Number.isNaN(values[at])) continue;
        let [sum, count] = [0, 0];
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const [x, y] = [column + dx, row + dy];
            const value =
              x < 0 || y < 0 || x >= columns || y >= rows
                ? Number.NaN
                : (values[y * columns + x] ?? Number.NaN);
            if (!Number.isFinite(value)) continue;
            sum += value;
            count++;
          }
        if (count > 0) next[at] = sum / count;
      }
    values = next;
  }
  return { grid, values };
}

/**
 * The area of a raster at or below a value as an SVG path.
 * @param toPx where the map has a place
 */
export function pathBelow(
  { grid, values }: Raster,
  most: number,
  toPx: (at: LngLat) => readonly [number, number],
): string {
  const { west, south, lngStep, latStep, columns, rows } = grid;
  const below = contours()
    .size([columns, rows])
    .contour(
      Array.from(values, (value) => (Number.isFinite(value) ? -value : -1e9)),
      -most,
    );
  const spell = ([x = 0, y = 0]: readonly number[]): string => {
    const [px, py] = toPx([west + x * lngStep, south + y * latStep]);
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  };
  return below.coordinates
    .flatMap((polygon) => polygon.map((ring) => `M${ring.map(spell).join('L')}Z`))
    .join('');
}
