import { type PlaneArea, type PlanePoint, planeRingArea } from './equal-area';

/** Cut a ring by the left side of the line a → b. */
function cutByLine(ring: readonly PlanePoint[], a: PlanePoint, b: PlanePoint): readonly PlanePoint[] {
  const side = ([x, y]: PlanePoint): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  const kept: PlanePoint[] = [];
  for (let i = 0; i < ring.length; i++) {
    const from = ring[i] as PlanePoint;
    const to = ring[(i + 1) % ring.length] as PlanePoint;
    const [s, t] = [side(from), side(to)];
    if (s >= 0) kept.push(from);
    if (s >= 0 !== t >= 0) {
      const share = s / (s - t);
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
  }
  return kept;
}

const closed = (ring: readonly PlanePoint[]): readonly PlanePoint[] =>
  ring[0] === undefined ? ring : [...ring, ring[0]];

/** Signed area of a ring inside a counter-clockwise triangle. */
function ringInTriangle(
  ring: readonly PlanePoint[],
  triangle: readonly [PlanePoint, PlanePoint, PlanePoint],
): number {
  const [a, b, c] = triangle;
  const inside = cutByLine(cutByLine(cutByLine(ring, a, b), b, c), c, a);
  return planeRingArea(closed(inside));
}

const boxOf = (points: readonly PlanePoint[]): readonly [number, number, number, number] => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
};

/**
 * Area that a plane area has in common with a polygon of one ring, concave or not. The polygon is the signed sum
 * of the triangles between its first corner and its sides; a ring cut by a triangle keeps its exact area, for what
 * runs along the cut twice encloses nothing.
 * @param ring the polygon, open or closed, any winding
 * @unit km²
 * @source I. E. Sutherland, G. W. Hodgman, 1974, "Reentrant polygon clipping", Communications of the ACM 17 (1)
 */
export function computeOverlapAreaKm2(area: PlaneArea, ring: readonly PlanePoint[]): number {
  const [first] = ring;
  if (first === undefined) return 0;
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const b = ring[i] as PlanePoint;
    const c = ring[i + 1] as PlanePoint;
    const twice = (b[0] - first[0]) * (c[1] - first[1]) - (b[1] - first[1]) * (c[0] - first[0]);
    if (twice === 0) continue;
    const [west, south, east, north] = boxOf([first, b, c]);
    const triangle = (twice > 0 ? [first, b, c] : [first, c, b]) as [PlanePoint, PlanePoint, PlanePoint];
    let part = 0;
    for (const rings of area)
      rings.forEach((one, index) => {
        const box = boxOf(one);
        if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) return;
        part += (index === 0 ? 1 : -1) * Math.abs(ringInTriangle(one.slice(0, -1), triangle));
      });
    sum += Math.sign(twice) * part;
  }
  return Math.abs(sum);
}
