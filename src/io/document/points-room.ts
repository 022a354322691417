import { textWidth } from '@/lib/text-width';
import { inchesOf } from './inches';

/** White before a point, between its lines beside their size, and after it. */
export const BULLET_PT = 16;
export const LINE_SPACING = 1.2;
export const AFTER_PT = 9;
/** A face for hanzi stands so much higher than its size. */
const FACE = 1.32;
/** Points are read at these sizes; smaller, the rest goes to another slide. @unit pt */
const SIZES = [22, 20, 18, 17, 16, 15, 14, 13, 12] as const;

/** Height of points in a column. @param width @unit in @param size @unit pt @returns in */
export const pointsHeight = (points: readonly string[], width: number, size: number): number =>
  inchesOf(
    points.reduce((sum, point) => {
      const lines = Math.ceil(textWidth(point) / ((width - inchesOf(BULLET_PT)) / inchesOf(size / 2)));
      return sum + lines * size * LINE_SPACING * FACE + AFTER_PT;
    }, 0),
  );

/** Points that stand together, and in what size. */
export interface PointsPart {
  readonly points: readonly string[];
  /** @unit pt */
  readonly size: number;
}

/**
 * The points a box holds from the first on, as large as they fit, and those it does not hold. One alone is never left
 * out, however long it is.
 * @param box @unit in
 * @param most the largest size @unit pt
 */
export function pointsInBox(
  points: readonly string[],
  box: { readonly width: number; readonly height: number },
  most: number,
): { readonly part: PointsPart; readonly rest: readonly string[] } {
  const sizes = SIZES.filter((size) => size <= most);
  const fits = (some: readonly string[], size: number): boolean =>
    pointsHeight(some, box.width, size) <= box.height;
  const whole = sizes.find((size) => fits(points, size));
  if (whole !== undefined) return { part: { points, size: whole }, rest: [] };
  const least = sizes.at(-1) ?? most;
  let count = points.length;
  while (count > 1 && !fits(points.slice(0, count), least)) count--;
  return { part: { points: points.slice(0, count), size: least }, rest: points.slice(count) };
}
