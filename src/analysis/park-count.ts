import type { Atlas } from '@/domain/atlas/atlas';
import { PARK_KIND_IDS, PARK_LEVELS, type ParkKind, type ParkLevel } from '@/domain/park/park-kind';
import { type CountySet, makeRegionTest } from './region-scope';

/** Parks of a region, by level and by kind; each way of counting adds up to `total`. */
export interface ParkCount {
  readonly total: number;
  readonly unplaced: number;
  readonly byLevel: Readonly<Record<ParkLevel, number>>;
  readonly byKind: Readonly<Record<ParkKind, number>>;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/**
 * Count the listed parks of a region.
 * @param counties the region; null for the province.
 * @rule PARK-1
 */
export function countParks(atlas: Pick<Atlas, 'parks' | 'counties'>, counties: CountySet): ParkCount {
  const parks = atlas.parks.filter(makeRegionTest(atlas, counties));
  const byLevel = zeros(PARK_LEVELS);
  const byKind = zeros(PARK_KIND_IDS);
  for (const park of parks) {
    byLevel[park.level] += 1;
    byKind[park.kind] += 1;
  }
  return {
    total: parks.length,
    unplaced: parks.filter((park) => !park.placement.placed).length,
    byLevel,
    byKind,
  };
}
