import { type MeasuredProject, measureProjects, type UnitMeasure } from '@/analysis/dispatch/measure-units';
import { computeNetworkLength, type MeasuredNetwork, type NetworkLength } from '@/analysis/network-length';
import { isParkThere } from '@/analysis/park-count';
import { makeRegionTest } from '@/analysis/region-scope';
import type { Atlas } from '@/domain/atlas/atlas';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import type { Park } from '@/domain/park/park';
import type { Placement } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import type { RegionMeasure } from '@/domain/region/region-stat';
import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import { isPointInRing } from '@/geo/point-in-polygon';
import { isProvince, type ProfileArea, sharesOf, sumByShares } from './region-shares';

/** Year in which population (census) and GDP are both known: no ratio mixes years. */
export const PROFILE_YEAR = 2020;

/** What profiles are made of. */
export interface ProfileSources {
  readonly atlas: Atlas;
  readonly month: Month;
  /** Projects of the open library. */
  readonly projects: readonly DispatchProject[];
  /** What they reported for the month of the reports. */
  readonly measured: readonly MeasuredProject[];
  readonly reportMonth: Month;
}

/** Everything counted in one region; every number can be listed. */
export interface ProfileFacts {
  /** Census of 2020. @nodata null */
  readonly population: number | null;
  /** @unit km², published county areas of 2021 added up @nodata null */
  readonly areaKm2: number | null;
  /** GDP of 2020. @unit 亿元 @nodata null: not published here for all of the region */
  readonly gdpYi: number | null;
  readonly parks: readonly Park[];
  readonly stationCount: number;
  readonly interchangeCount: number;
  readonly airportCount: number;
  readonly networks: Readonly<Record<MeasuredNetwork, NetworkLength>>;
  readonly projects: readonly DispatchProject[];
  /** Total investment of those that state one. @unit 万元 @nodata null: none states one */
  readonly totalWan: number | null;
  /** Projects that state no total. */
  readonly withoutTotal: number;
  readonly dispatch: UnitMeasure;
}

interface Placed {
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly placement: Placement;
}

/** Tells what lies in the area: by the tree's rule in a region, by its position in a drawn area. */
function makeInside(
  atlas: Atlas,
  area: ProfileArea,
): { readonly thing: (it: Placed) => boolean; readonly project: (it: DispatchProject) => boolean } {
  if (area.kind === 'region') {
    const test = makeRegionTest(atlas, isProvince(area) ? null : area.counties);
    return { thing: test, project: test };
  }
  const ring = [...area.corners, ...area.corners.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
  const holds = (lngLat: readonly [number, number]): boolean => isPointInRing([...lngLat], ring);
  return {
    thing: ({ placement }) => placement.placed && holds(placement.lngLat),
    project: ({ place }) => {
      const [first] = positionsOfPlace(place);
      return first !== undefined && holds(first);
    },
  };
}

/** A network by shares: what a county holds counts by the share of the county. */
function networkOf(
  { atlas, month }: ProfileSources,
  network: MeasuredNetwork,
  area: ProfileArea,
): NetworkLength {
  if (area.kind === 'region')
    return computeNetworkLength(atlas, network, month, isProvince(area) ? null : area.counties);
  const total: Record<string, number> = { ...computeNetworkLength(atlas, network, month, new Set()) };
  for (const [adcode, share] of area.shares) {
    const part = computeNetworkLength(atlas, network, month, new Set([adcode]));
    for (const [key, km] of Object.entries(part)) total[key] = (total[key] ?? 0) + km * share;
  }
  return total as unknown as NetworkLength;
}

/** GDP of a region of cities from the cities, of counties where published; a drawn area has none. */
function gdpOf({ atlas }: ProfileSources, area: ProfileArea): number | null {
  if (area.kind === 'drawn') return null;
  const valueOf = (adcode: number): number | null =>
    atlas.regionStats.find(
      (stat) => stat.adcode === adcode && stat.measure === 'gdp' && stat.year === PROFILE_YEAR,
    )?.value ?? null;
  const [only] = area.counties;
  if (area.counties.size === 1 && only !== undefined && area.ref.startsWith('county:')) return valueOf(only);
  const cities = new Set([...area.counties].map((adcode) => Math.floor(adcode / 100) * 100));
  return sumByShares(new Map([...cities].map((adcode) => [adcode, 1])), valueOf);
}

/**
 * Count a region: population and area by county shares, things by where they lie, projects of the open library.
 * @rule PROF-1
 */
export function gatherProfileFacts(sources: ProfileSources, area: ProfileArea): ProfileFacts {
  const { atlas, month } = sources;
  const shares = sharesOf(area);
  const inside = makeInside(atlas, area);
  const statOf = (measure: RegionMeasure): ReadonlyMap<number, number> =>
    new Map(
      atlas.regionStats
        .filter((stat) => stat.measure === measure && stat.level === 'county')
        .map((stat) => [stat.adcode, stat.value]),
    );
  const people = statOf('population');
  const size = statOf('area');
  const projects = sources.projects.filter(inside.project);
  const stated = projects.flatMap(({ totalInvestmentWan }) => totalInvestmentWan ?? []);
  return {
    population: sumByShares(shares, (adcode) => people.get(adcode) ?? null),
    areaKm2: sumByShares(shares, (adcode) => size.get(adcode) ?? null),
    gdpYi: gdpOf(sources, area),
    parks: atlas.parks.filter((park) => isParkThere(park, month) && inside.thing(park)),
    stationCount: atlas.stations.filter(
      (station) =>
        station.kind === 'high_speed' &&
        statusAt(station.lifecycle, month) === 'open' &&
        inside.thing(station) &&
        station.cityAdcode !== null,
    ).length,
    interchangeCount: atlas.interchanges.filter((each) => !each.isBorder && inside.thing(each)).length,
    airportCount: atlas.airports.filter(
      (airport) => statusAt(airport.lifecycle, month) === 'open' && inside.thing(airport),
    ).length,
    networks: {
      high_speed: networkOf(sources, 'high_speed', area),
      freight: networkOf(sources, 'freight', area),
      expressway: networkOf(sources, 'expressway', area),
    },
    projects,
    totalWan: stated.length === 0 ? null : stated.reduce((sum, wan) => sum + wan, 0),
    withoutTotal: projects.length - stated.length,
    dispatch: measureProjects(
      'profile',
      sources.measured.filter(({ project }) => inside.project(project)),
      sources.reportMonth,
    ),
  };
}
