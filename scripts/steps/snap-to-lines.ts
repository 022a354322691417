import type { SegmentShape } from '@/domain/atlas/line-shapes';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';

/** Nothing is moved further than this. */
export const SNAP_LIMIT_KM = 0.5;

/** Nearest point of a polyline to a position, on the local tangent plane. */
export function nearestOnPart(
  at: LngLat,
  part: readonly LngLat[],
): { readonly lngLat: LngLat; readonly km: number } {
  const kx = Math.cos((at[1] * Math.PI) / 180);
  let best = { lngLat: part[0] ?? at, km: Number.POSITIVE_INFINITY };
  for (let index = 1; index < part.length; index++) {
    const a = part[index - 1] as LngLat;
    const b = part[index] as LngLat;
    const ax = (a[0] - at[0]) * kx;
    const ay = a[1] - at[1];
    const dx = (b[0] - a[0]) * kx;
    const dy = b[1] - a[1];
    const lengthSquared = dx * dx + dy * dy;
    const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
    const lngLat: LngLat = [a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along];
    const km = computeDistanceKm([...at], [...lngLat]);
    if (km < best.km) best = { lngLat, km };
  }
  return best;
}

const round = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];

/**
 * Move a thing onto the nearest located stretch of its lines.
 * @returns null when no located line of it lies within 500 m.
 */
export function snapToLines(
  at: LngLat,
  lineIds: ReadonlySet<string>,
  shapes: readonly SegmentShape[],
): LngLat | null {
  let best: { lngLat: LngLat; km: number } | null = null;
  for (const shape of shapes) {
    if (shape.schematic || !lineIds.has(shape.lineId)) continue;
    for (const part of shape.parts) {
      const near = nearestOnPart(at, part);
      if (near.km <= SNAP_LIMIT_KM && (best === null || near.km < best.km)) best = near;
    }
  }
  return best === null ? null : round(best.lngLat);
}
