import type { Atlas } from '@/domain/atlas/atlas';
import type { Airport } from '@/domain/facility/airport';
import { type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import { type Month, monthOf } from '@/domain/time/month';
import { type CountySet, makeRegionTest } from './region-scope';

type AirportFacts = Pick<Atlas, 'airports' | 'counties'>;

/** One of the twelve in a month: the site that serves, and how it stands. */
export interface AirportOfTwelve {
  /** The site of the twelve. */
  readonly airport: Airport;
  /** The site in use: the old one until the new one has certainly opened. */
  readonly site: Airport;
  readonly status: LifecycleStatus;
}

/** The twelve by whether they operate. */
export interface CivilAirportCount {
  readonly operating: readonly AirportOfTwelve[];
  /** Inside the window in which the airport opened. */
  readonly uncertain: readonly AirportOfTwelve[];
  readonly notOperating: readonly AirportOfTwelve[];
  readonly total: number;
}

function siteAt(airports: readonly Airport[], airport: Airport, month: Month): AirportOfTwelve {
  const status = statusAt(airport.lifecycle, month);
  const former = airports.find((other) => other.replacedById === airport.id);
  if (status === 'open' || former === undefined) return { airport, site: airport, status };
  const before = statusAt(former.lifecycle, month);
  return before === 'open' || before === 'opening_uncertain'
    ? { airport, site: former, status: before }
    : { airport, site: airport, status };
}

/**
 * Which of the twelve civil airports of the 2022 target operate in a month; a moved airport counts once, at the
 * site in use, so that the counts of regions add up to the province's.
 * @param counties the region; null for the province.
 * @rule FAC-1
 * @source 文件A 第19条
 */
export function countCivilAirports(
  atlas: AirportFacts,
  month: Month,
  counties: CountySet,
): CivilAirportCount {
  const isInside = makeRegionTest(atlas, counties);
  const twelve = atlas.airports
    .filter((airport) => airport.countsInTwelve)
    .map((airport) => siteAt(atlas.airports, airport, month))
    .filter(({ site }) => isInside(site));
  return {
    operating: twelve.filter(({ status }) => status === 'open'),
    uncertain: twelve.filter(({ status }) => status === 'opening_uncertain'),
    notOperating: twelve.filter(({ status }) => status !== 'open' && status !== 'opening_uncertain'),
    total: twelve.length,
  };
}

/** How a new airport stands to its target year: opened by its end, after it, past it unopened, or not yet due. */
export type AirportPunctuality = 'on_time' | 'late' | 'overdue' | 'not_due';

/** One of the three new airports in a month. */
export interface NewAirport {
  readonly airport: Airport;
  readonly status: LifecycleStatus;
  readonly punctuality: AirportPunctuality;
}

/** The three new branch airports 枣庄 聊城 菏泽, each against its target year. @rule FAC-1 @source 文件A 第19条 */
export function judgeNewAirports(atlas: Pick<Atlas, 'airports'>, month: Month): readonly NewAirport[] {
  return atlas.airports.flatMap((airport) => {
    if (airport.role !== 'new_2018_target' || airport.targetYear === null) return [];
    const due = monthOf(airport.targetYear, 12);
    const status = statusAt(airport.lifecycle, month);
    const { opened } = airport.lifecycle;
    const judge = (): AirportPunctuality => {
      if (status === 'open' && opened !== null) return opened.latest <= due ? 'on_time' : 'late';
      return month > due ? 'overdue' : 'not_due';
    };
    return [{ airport, status, punctuality: judge() }];
  });
}
