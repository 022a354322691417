import type { Atlas } from '@/domain/atlas/atlas';
import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import { type CountySet, makeRegionTest } from './region-scope';

/** What is known of the general airports; how many operate is not: no complete public list exists. */
export interface GeneralAirportCount {
  /** Found by name, with a place. */
  readonly named: number;
  /** Of these, certainly open in the month. */
  readonly open: number;
  /** The 42 of the target that no source names. @nodata null in a part of the province */
  readonly unnamed: number | null;
}

/**
 * General airports found by name against the stated total.
 * @param target stated total: 42.
 * @rule FAC-2
 * @source 文件A 第19条
 */
export function countGeneralAirports(
  atlas: Pick<Atlas, 'generalAirports' | 'counties'>,
  month: Month,
  counties: CountySet,
  target: number,
): GeneralAirportCount {
  const isInside = makeRegionTest(atlas, counties);
  const named = atlas.generalAirports.filter(isInside);
  return {
    named: named.length,
    open: named.filter((airport) => statusAt(airport.lifecycle, month) === 'open').length,
    unnamed: counties === null ? Math.max(0, target - named.length) : null,
  };
}
