import type { Position } from 'geojson';
import { EARTH_RADIUS_KM } from '@/geo/ring-area';

const RADIANS = Math.PI / 180;

/**
 * Great-circle distance between two `[lng, lat]` points by the haversine formula.
 * @unit km
 * @crs WGS 84 ≈ CGCS2000 degrees, sphere of the mean radius
 */
export function computeDistanceKm(from: Position, to: Position): number {
  const [lng1 = Number.NaN, lat1 = Number.NaN] = from;
  const [lng2 = Number.NaN, lat2 = Number.NaN] = to;
  const sinLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
  const sinLng = Math.sin(((lng2 - lng1) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * sinLng * sinLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Distance from a point to a short segment, on the plane tangent at the point (good below about 200 km).
 * @unit km
 */
export function computeDistanceToSegmentKm(point: Position, start: Position, end: Position): number {
  const [lng = Number.NaN, lat = Number.NaN] = point;
  const kmPerLng = EARTH_RADIUS_KM * RADIANS * Math.cos(lat * RADIANS);
  const kmPerLat = EARTH_RADIUS_KM * RADIANS;
  const ax = ((start[0] ?? Number.NaN) - lng) * kmPerLng;
  const ay = ((start[1] ?? Number.NaN) - lat) * kmPerLat;
  const dx = ((end[0] ?? Number.NaN) - lng) * kmPerLng - ax;
  const dy = ((end[1] ?? Number.NaN) - lat) * kmPerLat - ay;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * Shortest distance from a point to an open or closed chain of segments.
 * @unit km
 * @throws when the chain has no point
 */
export function computeDistanceToLineKm(point: Position, line: readonly Position[]): number {
  const [first] = line;
  if (first === undefined) throw new Error('computeDistanceToLineKm: the line has no point');
  if (line.length === 1) return computeDistanceKm(point, first);
  // One plane for the whole line, squares until the end: this runs over every border for every row of an import.
  const [lng = Number.NaN, lat = Number.NaN] = point;
  const kmPerLat = EARTH_RADIUS_KM * RADIANS;
  const kmPerLng = kmPerLat * Math.cos(lat * RADIANS);
  let ax = ((first[0] ?? Number.NaN) - lng) * kmPerLng;
  let ay = ((first[1] ?? Number.NaN) - lat) * kmPerLat;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const next = line[i] as Position;
    const bx = ((next[0] ?? Number.NaN) - lng) * kmPerLng;
    const by = ((next[1] ?? Number.NaN) - lat) * kmPerLat;
    const dx = bx - ax;
    const dy = by - ay;
    const lengthSquared = dx * dx + dy * dy;
    const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
    const x = ax + along * dx;
    const y = ay + along * dy;
    best = Math.min(best, x * x + y * y);
    ax = bx;
    ay = by;
  }
  return Math.sqrt(best);
}
