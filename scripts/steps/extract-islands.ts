import type { Feature, Polygon, Position } from 'geojson';
import { computeDistanceKm, computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { isPointInPolygon, isPointInRing } from '@/geo/point-in-polygon';
import { computeRingAreaKm2 } from '@/geo/ring-area';
import { isShandongCode } from './extract-boundaries';
import { KNOWN_ISLANDS, type KnownIsland } from './extract-island-table';
import type { NationalCounty } from './extract-read-package';
import { tidyGeometry } from './extract-write-source';

/** How an island came to its county: by the hand-made table, or by the nearest coast. */
export type IslandAssignment = 'table' | 'nearest';

/** An island of Shandong that the boundary set lacks, as committed in `geodata/sources/coastline`. */
export type IslandFeature = Feature<
  Polygon,
  {
    name: string;
    nameConfidence: 'high' | 'medium' | '';
    countyAdcode: number;
    assignedBy: IslandAssignment;
    coastDistanceKm: number;
    areaKm2: number;
  }
>;

const SEARCH_BBOX = { west: 117.5, south: 34.8, east: 123, north: 38.6 } as const;
const MAINLAND_MIN_KM2 = 1000;
const KNOWN_ISLAND_REACH_KM = 1.5;
const DECIMALS = 5;

function isInSearchBox(ring: readonly Position[]): boolean {
  return ring.every(([lng = Number.NaN, lat = Number.NaN]) => {
    const { west, south, east, north } = SEARCH_BBOX;
    return lng >= west && lng <= east && lat >= south && lat <= north;
  });
}

function averagePosition(ring: readonly Position[]): Position {
  const open = ring.slice(1);
  const sum = open.reduce<[number, number]>(([x, y], p) => [x + (p[0] ?? 0), y + (p[1] ?? 0)], [0, 0]);
  return [sum[0] / open.length, sum[1] / open.length];
}

/** Whether the boundary set already draws this island, whole or in part. */
function isAlreadyDrawn(ring: readonly Position[], counties: readonly NationalCounty[]): boolean {
  return counties.some(({ geometry }) => {
    if ([averagePosition(ring), ...ring].some((position) => isPointInPolygon(position, geometry)))
      return true;
    return geometry.coordinates.some(([outer = []]) =>
      outer.some((position) => isPointInRing(position, ring)),
    );
  });
}

/** The county whose outline comes nearest to a point, of whatever province. */
function findNearestCounty(
  from: Position,
  counties: readonly NationalCounty[],
): { adcode: number; distanceKm: number } {
  let best = { adcode: 0, distanceKm: Number.POSITIVE_INFINITY };
  for (const { adcode, geometry } of counties) {
    for (const [outer = []] of geometry.coordinates) {
      const distanceKm = computeDistanceToLineKm(from, outer);
      if (distanceKm < best.distanceKm) best = { adcode, distanceKm };
    }
  }
  if (best.adcode === 0) throw new Error(`coastline › ${from.join(',')}: no county to compare with`);
  return best;
}

interface Candidate {
  readonly ring: Position[];
  readonly centre: Position;
  readonly nearest: { readonly adcode: number; readonly distanceKm: number };
}

/** Gives each entry of the hand-made table to the nearest island within reach. */
function matchKnownIslands(candidates: readonly Candidate[]): Map<Candidate, KnownIsland> {
  const matches = new Map<Candidate, KnownIsland>();
  for (const island of KNOWN_ISLANDS) {
    const byDistance = candidates
      .map((candidate) => ({ candidate, km: computeDistanceKm(candidate.centre, [...island.at]) }))
      .sort((a, b) => a.km - b.km);
    const [best] = byDistance;
    if (best === undefined || best.km > KNOWN_ISLAND_REACH_KM) {
      throw new Error(
        `coastline › ${island.name}: no island within ${KNOWN_ISLAND_REACH_KM} km of ${island.at.join(', ')}`,
      );
    }
    const rival = matches.get(best.candidate);
    if (rival !== undefined)
      throw new Error(`coastline › ${island.name}: its island is already ${rival.name}`);
    matches.set(best.candidate, island);
  }
  return matches;
}

/**
 * Islands of Shandong missing from the boundary set, each given to a county.
 *
 * The county is the one of the hand-made table, else the one with the nearest outline; an island whose nearest
 * outline is of another province (曹妃甸, 三山岛 of 大连, 秦山岛 …) is left out.
 * @param coast land polygons of the whole earth
 * @param national county-level units of every province
 * @throws when an entry of the table matches no island, or two
 */
export function extractIslands(
  coast: readonly Position[][][],
  national: readonly NationalCounty[],
): IslandFeature[] {
  const nearby = national.filter(({ geometry }) =>
    geometry.coordinates.some(([outer = []]) =>
      outer.some(([lng = 0, lat = 0]) => lng > 116.5 && lng < 124 && lat > 33.8 && lat < 40),
    ),
  );
  const candidates: Candidate[] = [];
  for (const [ring = []] of coast) {
    if (!isInSearchBox(ring) || Math.abs(computeRingAreaKm2(ring)) > MAINLAND_MIN_KM2) continue;
    if (isAlreadyDrawn(ring, nearby)) continue;
    const centre = averagePosition(ring);
    const nearest = findNearestCounty(centre, nearby);
    if (isShandongCode(nearest.adcode)) candidates.push({ ring, centre, nearest });
  }
  const known = matchKnownIslands(candidates);
  candidates.sort((a, b) => (b.centre[1] ?? 0) - (a.centre[1] ?? 0));
  return candidates.map((candidate) => {
    const { ring, centre, nearest } = candidate;
    const entry = known.get(candidate);
    return {
      type: 'Feature',
      properties: {
        name: entry?.name ?? '',
        nameConfidence: entry?.confidence ?? '',
        countyAdcode: entry?.countyAdcode ?? nearest.adcode,
        assignedBy: entry === undefined ? 'nearest' : 'table',
        coastDistanceKm: Number(nearest.distanceKm.toFixed(2)),
        areaKm2: Number(Math.abs(computeRingAreaKm2(ring)).toFixed(3)),
      },
      geometry: tidyGeometry(
        { type: 'Polygon', coordinates: [ring] },
        DECIMALS,
        `coastline › ${centre.join(',')}`,
      ),
    };
  });
}
