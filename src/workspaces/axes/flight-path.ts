import type { MatrixProject } from '@/analysis/two-axes/matrix-model';
import { stepOfNodes } from '@/analysis/two-axes/build-matrix';
import { pointIn, squareOf } from './draw-cell';
import type { MapMarks } from '../projects/map-marks';
import { boxOf, type StagePicture } from './draw-stage';

/** Where every mark begins and ends. @unit CSS px of the room both share */
export interface FlightPath {
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
  readonly toX: Float32Array;
  readonly toY: Float32Array;
  /** When each sets out, 0–1: those at the left first. */
  readonly delay: Float32Array;
}

/** A number 0–1 that is always the same for an index: marks of one cell do not hide one another. */
const scatter = (index: number, by: number): number => {
  const at = Math.sin(index * 12.9898 + by * 78.233) * 43758.5453;
  return at - Math.floor(at);
};

/** Where each project stands in the matrix as drawn: its end in its first cell that shows. */
export function matrixSpots(
  picture: StagePicture,
  projects: readonly MatrixProject[],
): { readonly x: Float32Array; readonly y: Float32Array } {
  const { columns, rows } = picture.layout;
  const columnOf = stepOfNodes(columns.axis, columns.steps);
  const rowOf = stepOfNodes(rows.axis, rows.steps);
  const [x, y] = [new Float32Array(projects.length), new Float32Array(projects.length)];
  projects.forEach((project, index) => {
    const column = columnOf[project.column] ?? -1;
    const row = project.rows.map((leaf) => rowOf[leaf] ?? -1).find((at) => at >= 0) ?? -1;
    const box = boxOf(picture, Math.max(0, column), Math.max(0, row));
    const square = squareOf(box, picture.paint.scale);
    const across = project.basis === 'plan' ? (project.planned ?? 0) : (project.actual ?? 0) / 5;
    const up = project.basis === 'plan' ? (project.actual ?? 0) : across;
    const [atX, atY] = pointIn(square, across, up);
    x[index] = atX + (scatter(index, 1) - 0.5) * square.width * 0.25;
    y[index] = atY + (scatter(index, 2) - 0.5) * square.height * 0.25;
  });
  return { x, y };
}

/** Places in a tray for those that have none on the map, row by row from its upper left. */
export function traySpot(
  position: number,
  count: number,
  tray: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly [number, number] {
  const step = Math.min(9, Math.sqrt((tray.width * tray.height) / Math.max(1, count)));
  const perRow = Math.max(1, Math.floor(tray.width / step));
  return [tray.x + (position % perRow) * step, tray.y + Math.floor(position / perRow) * step];
}

/** Plan the way of every mark: to its place on the map, or to the tray where it has none. */
export function planFlight(
  projects: readonly MatrixProject[],
  { isPlaced }: MapMarks,
  state: Uint8Array,
  ends: {
    readonly start: { readonly x: Float32Array; readonly y: Float32Array };
    /** Where the map has its marks, and where the map lies in the room both share. */
    readonly spots: { readonly x: Float32Array; readonly y: Float32Array };
    readonly shift: readonly [number, number];
    readonly tray: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    readonly width: number;
  },
): FlightPath {
  const { start, spots, shift, tray, width } = ends;
  const count = projects.length;
  const [toX, toY, delay] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const unplaced = projects.flatMap((_, index) =>
    isPlaced[index] === 0 && state[index] !== 0 ? [index] : [],
  );
  for (let index = 0; index < count; index++) {
    toX[index] = (spots.x[index] ?? 0) + shift[0];
    toY[index] = (spots.y[index] ?? 0) + shift[1];
    delay[index] = Math.min(1, Math.max(0, (start.x[index] ?? 0) / width));
  }
  unplaced.forEach((index, position) => {
    const [x, y] = traySpot(position, unplaced.length, tray);
    toX[index] = x;
    toY[index] = y;
  });
  return { fromX: start.x, fromY: start.y, toX, toY, delay };
}

const LAG = 0.3;
const smooth = (share: number): number => share * share * (3 - 2 * share);

/** Where the marks are on their way. @param share 0 in the matrix, 1 on the map */
export function flyTo(
  path: FlightPath,
  share: number,
  at: { readonly x: Float32Array; readonly y: Float32Array },
): void {
  for (let index = 0; index < at.x.length; index++) {
    const own = smooth(Math.min(1, Math.max(0, share * (1 + LAG) - (path.delay[index] ?? 0) * LAG)));
    at.x[index] = (path.fromX[index] ?? 0) + ((path.toX[index] ?? 0) - (path.fromX[index] ?? 0)) * own;
    at.y[index] = (path.fromY[index] ?? 0) + ((path.toY[index] ?? 0) - (path.fromY[index] ?? 0)) * own;
  }
}
