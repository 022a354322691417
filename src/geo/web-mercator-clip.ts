/** A position on the picture. @unit px */
export type PxPoint = readonly [number, number];

/** A rectangle of the picture: left, top, right, bottom. @unit px */
export type PxBox = readonly [number, number, number, number];

type Side = (point: PxPoint) => number;

/** Signed distance inside each side of the box: negative is outside. */
const sidesOf = ([left, top, right, bottom]: PxBox): readonly Side[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const between = (a: PxPoint, b: PxPoint, t: number): PxPoint => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/**
 * The part of a ring inside a box (Sutherland & Hodgman 1974). Works for either winding; parts that the box
 * cuts apart stay joined along its edge, so clip with a margin and hide the margin.
 * @returns the ring without a repeated last point; empty when nothing is inside.
 */
export function clipRing(ring: readonly PxPoint[], box: PxBox): readonly PxPoint[] {
  let kept = ring;
  for (const side of sidesOf(box)) {
    if (kept.length === 0) break;
    if (kept.every((point) => side(point) >= 0)) continue;
    const next: PxPoint[] = [];
    kept.forEach((point, i) => {
      const before = kept[(i + kept.length - 1) % kept.length] ?? point;
      const here = side(point);
      const there = side(before);
      if (here >= 0 !== there >= 0) next.push(between(before, point, there / (there - here)));
      if (here >= 0) next.push(point);
    });
    kept = next;
  }
  return kept;
}

/** The stretch of one step inside a box as two shares of it (Liang & Barsky 1984); null when outside. */
function clipStep(from: PxPoint, to: PxPoint, sides: readonly Side[]): readonly [number, number] | null {
  let enter = 0;
  let leave = 1;
  for (const side of sides) {
    const a = side(from);
    const b = side(to);
    if (a < 0 && b < 0) return null;
    if (a < 0) enter = Math.max(enter, a / (a - b));
    else if (b < 0) leave = Math.min(leave, a / (a - b));
  }
  return enter <= leave ? [enter, leave] : null;
}

/** The parts of a polyline inside a box, in order. */
export function clipLine(line: readonly PxPoint[], box: PxBox): readonly (readonly PxPoint[])[] {
  const sides = sidesOf(box);
  if (line.every((point) => sides.every((side) => side(point) >= 0))) return line.length > 1 ? [line] : [];
  const parts: PxPoint[][] = [];
  let part: PxPoint[] = [];
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] as PxPoint;
    const to = line[i] as PxPoint;
    const share = clipStep(from, to, sides);
    if (share === null) continue;
    if (part.length === 0 || share[0] > 0) {
      part = [between(from, to, share[0])];
      parts.push(part);
    }
    part.push(between(from, to, share[1]));
    if (share[1] < 1) part = [];
  }
  return parts;
}
