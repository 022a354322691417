import type { MultiPolygon, Polygon, Position } from 'geojson';
import { computeRingAreaKm2 } from '@/geo/ring-area';

/** `rfc7946`: outer rings counter-clockwise, holes clockwise. `d3`: the opposite, as d3-geo and TopoJSON expect. */
export type RingWinding = 'rfc7946' | 'd3';

/** Whether a closed `[lng, lat]` ring runs counter-clockwise seen from above. */
export function isCounterClockwise(ring: readonly Position[]): boolean {
  return computeRingAreaKm2(ring) > 0;
}

/**
 * The same polygon with every ring in the wanted direction; the one place of the project that rewinds.
 * @param geometry rings closed, `[lng, lat]`; not changed
 * @returns a new geometry of the same type
 */
export function rewindPolygon<G extends Polygon | MultiPolygon>(geometry: G, winding: RingWinding): G {
  const rewindRings = (rings: Position[][]): Position[][] =>
    rings.map((ring, index) => {
      const wantsCounterClockwise = (index === 0) === (winding === 'rfc7946');
      return isCounterClockwise(ring) === wantsCounterClockwise ? [...ring] : [...ring].reverse();
    });
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: rewindRings(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(rewindRings) };
}
