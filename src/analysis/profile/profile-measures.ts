import type { ProfileMeasureId } from '@/domain/view-state/profile-view';
import { ratioOf } from '@/lib/ratio';
import type { ProfileFacts } from './profile-facts';

/** How a measure is written and read. */
export interface ProfileMeasure {
  readonly id: ProfileMeasureId;
  readonly decimals: number;
  /** Whether it can be compared between regions of different size: no totals in scorecards and peers. */
  readonly comparable: boolean;
  /** @nodata null: unknown, or nothing to divide by */
  readonly valueOf: (facts: ProfileFacts) => number | null;
}

const over = (part: number | null, whole: number | null, times = 1): number | null => {
  if (part === null || whole === null) return null;
  const ratio = ratioOf(part * times, whole);
  return ratio.defined ? ratio.value : null;
};

const total = (
  id: ProfileMeasureId,
  decimals: number,
  valueOf: ProfileMeasure['valueOf'],
): ProfileMeasure => ({
  id,
  decimals,
  comparable: false,
  valueOf,
});
const rate = (
  id: ProfileMeasureId,
  decimals: number,
  valueOf: ProfileMeasure['valueOf'],
): ProfileMeasure => ({
  id,
  decimals,
  comparable: true,
  valueOf,
});

/**
 * The measures of a profile. Densities: people per km²; parks, stations and interchanges per 1,000 km²;
 * km of open network per 100 km²; GDP per head in 元 from GDP and census of the same year.
 * @rule PROF-2
 */
export const MEASURES: Readonly<Record<ProfileMeasureId, ProfileMeasure>> = {
  population: total('population', 0, ({ population }) => population),
  area: total('area', 0, ({ areaKm2 }) => areaKm2),
  density: rate('density', 1, ({ population, areaKm2 }) => over(population, areaKm2)),
  gdp: total('gdp', 2, ({ gdpYi }) => gdpYi),
  gdp_head: rate('gdp_head', 0, ({ gdpYi, population }) => over(gdpYi, population, 1e8)),
  parks: total('parks', 0, ({ parks }) => parks.length),
  park_density: rate('park_density', 2, ({ parks, areaKm2 }) => over(parks.length, areaKm2, 1000)),
  stations: total('stations', 0, ({ stationCount }) => stationCount),
  station_density: rate('station_density', 2, ({ stationCount, areaKm2 }) =>
    over(stationCount, areaKm2, 1000),
  ),
  interchanges: total('interchanges', 0, ({ interchangeCount }) => interchangeCount),
  interchange_density: rate('interchange_density', 2, ({ interchangeCount, areaKm2 }) =>
    over(interchangeCount, areaKm2, 1000),
  ),
  airports: total('airports', 0, ({ airportCount }) => airportCount),
  hsr_km: total('hsr_km', 1, ({ networks }) => networks.high_speed.openKm),
  hsr_density: rate('hsr_density', 2, ({ networks, areaKm2 }) =>
    over(networks.high_speed.openKm, areaKm2, 100),
  ),
  freight_km: total('freight_km', 1, ({ networks }) => networks.freight.openKm),
  expressway_km: total('expressway_km', 1, ({ networks }) => networks.expressway.openKm),
  expressway_density: rate('expressway_density', 2, ({ networks, areaKm2 }) =>
    over(networks.expressway.openKm, areaKm2, 100),
  ),
  projects: total('projects', 0, ({ projects }) => projects.length),
  project_money: total('project_money', 2, ({ totalWan }) => (totalWan === null ? null : totalWan / 10_000)),
  completion: rate('completion', 1, ({ dispatch }) =>
    dispatch.completion.ratio.defined ? dispatch.completion.ratio.value * 100 : null,
  ),
  lead: rate('lead', 1, ({ dispatch }) => (dispatch.lead.defined ? dispatch.lead.value : null)),
};

/** Values of one measure over regions, highest first; equal values share a place; unknown has none. */
export function rankValues(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );
}
