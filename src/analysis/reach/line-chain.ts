import type { SegmentShape } from '@/domain/atlas/line-shapes';
import type { LineSegment } from '@/domain/network/line-segment';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';

/** A line from its first point to its last, with the way along it. */
export interface LineChain {
  readonly lineId: string;
  readonly points: readonly LngLat[];
  /** Way to each point from the first. @unit km */
  readonly km: Float64Array;
  /** Segment of the stretch that ends at the point. */
  readonly segmentOf: readonly string[];
}

const near = (a: LngLat, b: LngLat): boolean => Math.abs(a[0] - b[0]) < 2e-4 && Math.abs(a[1] - b[1]) < 2e-4;

/** Parts of one segment, which shapes hold apart by evidence, in the order they follow each other. */
function orderParts(parts: readonly (readonly LngLat[])[]): readonly (readonly LngLat[])[] {
  const rest = parts.filter((part) => part.length > 1);
  const ordered: (readonly LngLat[])[] = [];
  while (rest.length > 0) {
    const last = ordered.at(-1)?.at(-1);
    const follows = rest.findIndex(([first]) =>
      last === undefined || first === undefined ? false : near(first, last),
    );
    const starts = rest.findIndex(
      ([first]) => first !== undefined && !rest.some((other) => near(other.at(-1) as LngLat, first)),
    );
    ordered.push(...rest.splice(follows >= 0 ? follows : Math.max(0, starts), 1));
  }
  return ordered;
}

/**
 * The segments of a line one after the other. The way jumps over a gap without counting it.
 * @nodata null for a line that is not drawn
 */
export function makeLineChain(
  lineId: string,
  segments: readonly Pick<LineSegment, 'id' | 'lineId' | 'seq'>[],
  shapes: readonly SegmentShape[],
): LineChain | null {
  const points: LngLat[] = [];
  const km: number[] = [];
  const segmentOf: string[] = [];
  const own = segments.filter((segment) => segment.lineId === lineId).sort((a, b) => a.seq - b.seq);
  for (const { id } of own) {
    const parts = orderParts(
      shapes.filter(({ segmentId }) => segmentId === id).flatMap((shape) => shape.parts),
    );
    for (const part of parts)
      part.forEach((point, index) => {
        const [last, lastKm] = [points.at(-1), km.at(-1) ?? 0];
        if (index === 0 && last !== undefined && near(point, last)) return;
        points.push(point);
        km.push(
          index === 0 || last === undefined ? lastKm : lastKm + computeDistanceKm([...last], [...point]),
        );
        segmentOf.push(id);
      });
  }
  return points.length < 2 ? null : { lineId, points, km: Float64Array.from(km), segmentOf };
}

/** Where a place lies along a line, and how far off it. */
export interface Projection {
  readonly atKm: number;
  readonly offKm: number;
}

/** The nearest point of a line. @unit km */
export function projectOnChain({ points, km }: LineChain, at: LngLat): Projection {
  const perLng = Math.cos((at[1] * Math.PI) / 180);
  let best = { atKm: 0, offKm: Number.POSITIVE_INFINITY };
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as LngLat, points[i] as LngLat];
    const [ax, ay] = [(a[0] - at[0]) * perLng, a[1] - at[1]];
    const [dx, dy] = [(b[0] - a[0]) * perLng, b[1] - a[1]];
    const square = dx * dx + dy * dy;
    const part = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
    const off = (ax + part * dx) ** 2 + (ay + part * dy) ** 2;
    if (off >= least) continue;
    least = off;
    const [from, to] = [km[i - 1] ?? 0, km[i] ?? 0];
    const foot: LngLat = [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    best = { atKm: from + (to - from) * part, offKm: computeDistanceKm([...at], [...foot]) };
  }
  return best;
}

/** The point a way along the line. */
export function pointAlong({ points, km }: LineChain, atKm: number): LngLat {
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [km[i - 1] ?? 0, km[i] ?? 0];
    if (atKm > to && i + 1 < points.length) continue;
    const part = to === from ? 0 : Math.min(1, Math.max(0, (atKm - from) / (to - from)));
    const [a, b] = [points[i - 1] as LngLat, points[i] as LngLat];
    return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
  }
  return points[0] as LngLat;
}

/** Shortest stretch of a segment that makes a hop depend on it: chainages are rounded. @unit km */
const SLIVER_KM = 0.3;

/** Segments a hop runs over. */
export function segmentsBetween(
  { km, segmentOf }: LineChain,
  fromKm: number,
  toKm: number,
): readonly string[] {
  const [low, high] = fromKm < toKm ? [fromKm, toKm] : [toKm, fromKm];
  const overlap = new Map<string, number>();
  for (let i = 1; i < km.length; i++) {
    const id = segmentOf[i] ?? '';
    const shared = Math.min(high, km[i] ?? 0) - Math.max(low, km[i - 1] ?? 0);
    if (shared > 0) overlap.set(id, (overlap.get(id) ?? 0) + shared);
  }
  const all = [...overlap.keys()];
  const long = all.filter((id) => (overlap.get(id) ?? 0) > SLIVER_KM);
  return long.length > 0 ? long : all;
}

/**
 * Of things in order along a line, the last at or before a place and the first after it.
 * @nodata undefined where the line has none on that side
 */
export function neighboursAlong<T extends { readonly km: number }>(
  inOrder: readonly T[],
  atKm: number,
): readonly [before: T | undefined, after: T | undefined] {
  const after = inOrder.findIndex(({ km }) => km > atKm);
  return after < 0 ? [inOrder.at(-1), undefined] : [inOrder[after - 1], inOrder[after]];
}
