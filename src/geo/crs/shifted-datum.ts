import gcoord from 'gcoord';
import type { LngLat } from '@/domain/provenance/position';

/** Systems that look like longitude and latitude and are not: shifted by a public map service. */
export const SHIFTED_DATUMS = ['gcj02', 'bd09'] as const;
export type ShiftedDatum = (typeof SHIFTED_DATUMS)[number];

const GCOORD_NAMES = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;
/** Each step wins at least two digits; five are far below a millimetre everywhere in China. */
const FIXED_POINT_STEPS = 5;

/**
 * Shift a true position as the map service does: GCJ-02 (about 500 m here) or BD-09 (about 1.2 km).
 * @crs CGCS2000 ≈ WGS 84 → GCJ-02 or BD-09
 */
export function toShiftedDatum([lng, lat]: LngLat, datum: ShiftedDatum): LngLat {
  const [shiftedLng, shiftedLat] = gcoord.transform([lng, lat], gcoord.WGS84, GCOORD_NAMES[datum]);
  return [shiftedLng, shiftedLat];
}

/**
 * The true position of a shifted one. The forward formula has no closed inverse: the library's is
 * good to 0.2 m only, and fixed-point steps on the forward formula take it on.
 * @crs GCJ-02 or BD-09 → CGCS2000 ≈ WGS 84
 */
export function fromShiftedDatum(shifted: LngLat, datum: ShiftedDatum): LngLat {
  let [lng, lat] = gcoord.transform([shifted[0], shifted[1]], GCOORD_NAMES[datum], gcoord.WGS84);
  for (let step = 0; step < FIXED_POINT_STEPS; step++) {
    const again = toShiftedDatum([lng, lat], datum);
    lng += shifted[0] - again[0];
    lat += shifted[1] - again[1];
  }
  return [lng, lat];
}
