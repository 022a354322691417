import type { Cells } from '@/lib/cells';
import { PROVENANCE_CLASSES, type ProvenanceClass } from './provenance';

/** Longitude and latitude in degrees, CGCS2000 ≈ WGS 84. Always `[lng, lat]`. */
export type LngLat = readonly [lng: number, lat: number];

/**
 * How exactly a position is known (DESIGN §5.2), finest first. `site` is the thing itself (a runway,
 * a station, a gate); the others are representative points of a larger area.
 */
export const PRECISION_CLASSES = ['site', 'park', 'town', 'county', 'city'] as const;
export type PrecisionClass = (typeof PRECISION_CLASSES)[number];

/** A placed thing, or the reason it cannot be placed. Never a guess, never hidden. */
export type Placement =
  | {
      readonly placed: true;
      readonly lngLat: LngLat;
      readonly precision: PrecisionClass;
      readonly provenanceClass: ProvenanceClass;
      readonly source: string;
    }
  | { readonly placed: false; readonly reason: string };

/**
 * Read `lng, lat, precision, position_provenance, position_source, unplaced_reason`.
 * @throws CellError when half a coordinate is given, when it lies outside 112–125 °E / 32–41 °N,
 * or when neither a coordinate nor a reason is given.
 */
export function parsePlacement(cells: Cells): Placement {
  const lng = cells.optionalNumber('lng');
  const lat = cells.optionalNumber('lat');
  if (lng === null && lat === null) return { placed: false, reason: cells.text('unplaced_reason') };
  if (lng === null || lat === null) return cells.refuse('lng', 'longitude and latitude must come together');
  if (lng < 112 || lng > 125 || lat < 32 || lat > 41)
    return cells.refuse('lng', `[${lng}, ${lat}] is far outside Shandong: swapped or wrong CRS?`);
  return {
    placed: true,
    lngLat: [lng, lat],
    precision: cells.oneOf('precision', PRECISION_CLASSES),
    provenanceClass: cells.oneOf('position_provenance', PROVENANCE_CLASSES),
    source: cells.text('position_source'),
  };
}
