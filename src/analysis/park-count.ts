import type { Atlas } from '@/domain/atlas/atlas';
import { PARK_KIND_IDS, PARK_LEVELS, type ParkKind, type ParkLevel } from '@/domain/park/park-kind';
import type { Park } from '@/domain/park/park';
import type { Month } from '@/domain/time/month';
import { type CountySet, makeRegionTest } from './region-scope';

/** Parks of a region in a month, by level and by kind; each way of counting adds up to `total`. */
export interface ParkCount {
  readonly total: number;
  readonly unplaced: number;
  /** Of `total`: no founding date is known, so they count in every month. */
  readonly undated: number;
  /** Of `total`: the month lies in the window of the founding date. */
  readonly uncertain: number;
  /** Outside `total`: founded after the month. */
  readonly later: number;
  readonly byLevel: Readonly<Record<ParkLevel, number>>;
  readonly byKind: Readonly<Record<ParkKind, number>>;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** Whether a park is founded by a month, or may be: from the earliest month of its date on. @rule PARK-1 */
export const isParkThere = ({ founded }: Pick<Park, 'founded'>, month: Month): boolean =>
  founded === null || month >= founded.earliest;

/**
 * Count the listed parks of a region in a month, the same that the map draws.
 * @param counties the region; null for the province.
 * @rule PARK-1
 */
export function countParks(
  atlas: Pick<Atlas, 'parks' | 'counties'>,
  month: Month,
  counties: CountySet,
): ParkCount {
  const inside = atlas.parks.filter(makeRegionTest(atlas, counties));
  const parks = inside.filter((park) => isParkThere(park, month));
  const byLevel = zeros(PARK_LEVELS);
  const byKind = zeros(PARK_KIND_IDS);
  for (const park of parks) {
    byLevel[park.level] += 1;
    byKind[park.kind] += 1;
  }
  return {
    total: parks.length,
    unplaced: parks.filter((park) => !park.placement.placed).length,
    undated: parks.filter(({ founded }) => founded === null).length,
    uncertain: parks.filter(({ founded }) => founded !== null && month < founded.latest).length,
    later: inside.length - parks.length,
    byLevel,
    byKind,
  };
}
