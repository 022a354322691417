import type { PxPoint } from '@/geo/web-mercator-clip';

/** A number of tenths as short decimal text: `12.3`, `-.4`, `7`. */
function tenthsText(tenths: number): string {
  if (tenths % 10 === 0) return String(tenths / 10);
  const sign = tenths < 0 ? '-' : '';
  const size = Math.abs(tenths);
  const whole = Math.floor(size / 10);
  return `${sign}${whole === 0 ? '' : whole}.${size % 10}`;
}

/** A px coordinate with at most one decimal, without a trailing zero. */
export const pxText = (value: number): string => tenthsText(Math.round(value * 10));

const joined = (dx: number, dy: number): string => `${tenthsText(dx)}${dy < 0 ? '' : ' '}${tenthsText(dy)}`;

/**
 * SVG path data of one polyline or ring, rounded to a tenth of a px; points that fall together are one.
 * Steps are differences of rounded positions, so that they do not drift.
 * @returns empty text when fewer than two (line) or three (ring) different points are left.
 */
export function toPathData(points: readonly PxPoint[], closed: boolean): string {
  let x = 0;
  let y = 0;
  let steps = '';
  let count = 0;
  let start = '';
  for (const point of points) {
    const px = Math.round(point[0] * 10);
    const py = Math.round(point[1] * 10);
    if (count === 0) start = `M${joined(px, py)}`;
    else if (px === x && py === y) continue;
    else {
      const step = joined(px - x, py - y);
      steps += count === 1 ? `l${step}` : `${step.startsWith('-') ? '' : ' '}${step}`;
    }
    x = px;
    y = py;
    count++;
  }
  if (count < (closed ? 3 : 2)) return '';
  return `${start}${steps}${closed ? 'z' : ''}`;
}
