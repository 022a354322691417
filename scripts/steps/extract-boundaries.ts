import type { Feature, MultiPolygon } from 'geojson';
import type { NationalCounty } from './extract-read-package';
import { tidyGeometry } from './extract-write-source';

/** A county-level unit of Shandong as committed in `geodata/sources/boundaries`. */
export type BoundaryFeature = Feature<MultiPolygon, { adcode: number; name: string }>;

const EXPECTED_COUNTIES = 136;
const DECIMALS = 6;

/** Whether a six-digit code belongs to Shandong (37 0000). */
export function isShandongCode(adcode: number): boolean {
  return Math.floor(adcode / 10_000) === 37;
}

/**
 * The 136 county-level units of Shandong, in code order, shared vertices untouched.
 * @throws when the number of units is not 136 or a name is missing
 */
export function extractBoundaries(national: readonly NationalCounty[]): BoundaryFeature[] {
  const counties = national
    .filter(({ adcode }) => isShandongCode(adcode))
    .sort((a, b) => a.adcode - b.adcode);
  if (counties.length !== EXPECTED_COUNTIES) {
    throw new Error(
      `boundaries: ${counties.length} county-level units of Shandong, expected ${EXPECTED_COUNTIES}`,
    );
  }
  return counties.map(({ adcode, name, geometry }) => {
    if (name === '') throw new Error(`boundaries › ${adcode}: has no name`);
    return {
      type: 'Feature',
      id: adcode,
      properties: { adcode, name },
      geometry: tidyGeometry(geometry, DECIMALS, `boundaries › ${adcode} ${name}`),
    };
  });
}
