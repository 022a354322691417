import type { Polygon, MultiPolygon, Position } from 'geojson';

/** Mean Earth radius used for areas and distances. @unit km */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/**
 * Signed area of a closed ring on the sphere: positive when the ring runs counter-clockwise.
 * @param ring closed, `[lng, lat]`
 * @unit km²
 * @crs WGS 84 ≈ CGCS2000 degrees, sphere of the mean radius (under 0.3 % from the ellipsoid at 36° N)
 * @source R. G. Chamberlain, W. H. Duquette, 2007, "Some algorithms for polygons on a sphere", JPL 07-03
 */
export function computeRingAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lng1 = 0, lat1 = 0] = ring[i] ?? [];
    const [lng2 = 0, lat2 = 0] = ring[i + 1] ?? [];
    sum += (lng2 - lng1) * RADIANS * (2 + Math.sin(lat1 * RADIANS) + Math.sin(lat2 * RADIANS));
  }
  return (-sum * EARTH_RADIUS_KM * EARTH_RADIUS_KM) / 2;
}

/**
 * Area of a polygon or multipolygon, holes taken off, whatever the winding.
 * @unit km²
 * @crs as {@link computeRingAreaKm2}
 */
export function computePolygonAreaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let total = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const area = Math.abs(computeRingAreaKm2(ring));
      total += index === 0 ? area : -area;
    });
  }
  return total;
}
