import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Whether a point lies inside a closed ring by the even-odd rule; on the ring itself either answer may come.
 * @param point `[lng, lat]`
 * @source M. Shimrat, 1962, Algorithm 112, Communications of the ACM 5 (8)
 */
export function isPointInRing(point: Position, ring: readonly Position[]): boolean {
  const [x = Number.NaN, y = Number.NaN] = point;
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a `[lng, lat]` point lies in a polygon or any part of a multipolygon, and in none of its holes. */
export function isPointInPolygon(point: Position, geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some(([outer, ...holes]) => {
    if (outer === undefined || !isPointInRing(point, outer)) return false;
    return !holes.some((hole) => isPointInRing(point, hole));
  });
}
