import type { Atlas } from '@/domain/atlas/atlas';
import type { Adcode } from '@/domain/region/adcode';

/** A region as the counties it is made of; null is the whole province. */
export type CountySet = ReadonlySet<number> | null;

/** Where a thing lies, as far as its source tells. */
export interface Host {
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
}

/**
 * Make the test "does this thing lie in the region".
 * @rule REGION-1: a county decides; a thing known only to its city lies in a region that holds that whole city;
 * a thing known to neither lies in the province alone.
 */
export function makeRegionTest(atlas: Pick<Atlas, 'counties'>, counties: CountySet): (host: Host) => boolean {
  if (counties === null) return () => true;
  const partial = new Set<number>();
  const touched = new Set<number>();
  for (const { adcode, cityAdcode } of atlas.counties)
    (counties.has(adcode) ? touched : partial).add(cityAdcode);
  return ({ countyAdcode, cityAdcode }) => {
    if (countyAdcode !== null) return counties.has(countyAdcode);
    return cityAdcode !== null && touched.has(cityAdcode) && !partial.has(cityAdcode);
  };
}
