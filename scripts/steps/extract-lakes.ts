import { area, buffer, featureCollection, intersect, polygon, simplify, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { computeDistanceKm, computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { computePolygonAreaKm2, computeRingAreaKm2 } from '@/geo/ring-area';
import type { BoundaryFeature } from './extract-boundaries';
import { KNOWN_LAKES, type KnownLake, SALT_PANS } from './extract-lake-table';
import { tidyGeometry } from './extract-write-source';

/** A lake or reservoir in or on the edge of the province, as committed in `geodata/sources/lakes`. */
export type LakeFeature = Feature<
  MultiPolygon,
  { name: string; kind: 'lake' | 'reservoir' | 'water'; areaKm2: number }
>;

const SEARCH_BBOX = { west: 114.6, south: 34.2, east: 122.9, north: 38.5 } as const;
const MIN_PIECE_KM2 = 0.8;
const MIN_LAKE_KM2 = 5;
const MIN_HOLE_KM2 = 12;
const CLOSING_KM = 0.7;
const NAME_REACH_KM = 2;
const UNNAMED_INSIDE_SHARE = 0.98;
const THINNING_DEG = 0.002;
const DECIMALS = 4;

/**
 * One pass of corner cutting over a closed ring.
 * @source G. M. Chaikin, 1974, Computer Graphics and Image Processing 3, 346–349
 */
function cutCorners(ring: readonly Position[]): Position[] {
  const cut: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
    cut.push([0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2], [0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2]);
  }
  const [first] = cut;
  return first === undefined ? cut : [...cut, first];
}

function splitPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Joins pieces the source cut along its tile grid: grown, merged, shrunk back (a closing).
 * Holes below {@link MIN_HOLE_KM2} are seams of the tiles and are filled.
 */
function closeGaps(pieces: readonly Feature<Polygon>[], closingKm: number): Feature<Polygon>[] {
  const options = { units: 'kilometers', steps: 4 } as const;
  const grown = pieces.map((piece) => buffer(piece, closingKm, options)).filter((f) => f !== undefined);
  const [only] = grown;
  const merged = grown.length === 1 ? only : union(featureCollection<Polygon | MultiPolygon>(grown));
  const shrunk = merged === null || merged === undefined ? undefined : buffer(merged, -closingKm, options);
  if (shrunk === undefined) throw new Error('lakes: nothing is left after joining');
  return splitPolygons(shrunk.geometry).map(([outer = [], ...holes]) =>
    polygon([outer, ...holes.filter((hole) => Math.abs(computeRingAreaKm2(hole)) >= MIN_HOLE_KM2)]),
  );
}

/** The bodies of a named water: the nearest joined shape to each of its points. */
function findBodies(known: KnownLake, joined: readonly Feature<Polygon>[]): Feature<Polygon>[] {
  const bodies = [known.at, ...(known.alsoAt ?? [])].map((at) => {
    const point = [...at];
    const [best] = joined
      .map((lake) => ({ lake, km: computeDistanceToShoreKm(point, lake) }))
      .sort((a, b) => a.km - b.km);
    if (best === undefined || best.km > NAME_REACH_KM) {
      throw new Error(
        `lakes › ${known.name}: no water of the source within ${NAME_REACH_KM} km of ${at.join(', ')}`,
      );
    }
    return best.lake;
  });
  return [...new Set(bodies)];
}

/** 0 inside the lake, else the distance to its shore. @unit km */
function computeDistanceToShoreKm(point: Position, lake: Feature<Polygon>): number {
  if (isPointInPolygon(point, lake.geometry)) return 0;
  return computeDistanceToLineKm(point, lake.geometry.coordinates[0] ?? []);
}

/** Share of a lake that lies inside the given counties, 0–1. */
function computeInsideShare(lake: LakeFeature, counties: readonly BoundaryFeature[]): number {
  let inside = 0;
  for (const county of counties) {
    const shared = intersect(featureCollection<Polygon | MultiPolygon>([lake, county]));
    if (shared !== null) inside += area(shared);
  }
  return inside / area(lake);
}

/**
 * Lakes and reservoirs of at least 5 km² (or named) that touch the province.
 *
 * Unnamed waters that reach out of the province and {@link SALT_PANS} are left out.
 * @param waters inland water polygons of the whole earth
 * @throws when a named lake is not found, lies outside the province, or shares its water with another name
 */
export function extractLakes(
  waters: readonly Position[][][],
  counties: readonly BoundaryFeature[],
): LakeFeature[] {
  const { west, south, east, north } = SEARCH_BBOX;
  const pieces = waters
    .filter(([outer = []]) =>
      outer.every(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north),
    )
    .filter(([outer = []]) => Math.abs(computeRingAreaKm2(outer)) >= MIN_PIECE_KM2)
    .map((rings) => polygon(rings));
  const joined = closeGaps(pieces, CLOSING_KM);
  const owners = new Map<Feature<Polygon>, string>();
  const named = KNOWN_LAKES.map((known) => {
    const bodies = findBodies(known, joined);
    for (const body of bodies) {
      const rival = owners.get(body);
      if (rival !== undefined) throw new Error(`lakes › ${known.name}: its water is already ${rival}`);
      owners.set(body, known.name);
    }
    return toLakeFeature(
      known.name,
      known.kind,
      known.closingKm ? closeGaps(bodies, known.closingKm) : bodies,
    );
  });
  for (const lake of named) {
    if (computeInsideShare(lake, counties) === 0) {
      throw new Error(`lakes › ${lake.properties.name}: lies wholly outside the province`);
    }
  }
  const unnamed = joined
    .filter((lake) => !owners.has(lake) && !SALT_PANS.some((at) => isPointInPolygon([...at], lake.geometry)))
    .map((lake) => toLakeFeature('', 'water', [lake]))
    .filter((lake) => lake.properties.areaKm2 >= MIN_LAKE_KM2)
    .filter((lake) => computeInsideShare(lake, counties) >= UNNAMED_INSIDE_SHARE);
  const originOf = ({ geometry }: LakeFeature): number =>
    computeDistanceKm([114, 34], geometry.coordinates[0]?.[0]?.[0] ?? [0, 0]);
  return [...named, ...unnamed].sort(
    (a, b) => b.properties.areaKm2 - a.properties.areaKm2 || originOf(a) - originOf(b),
  );
}

function toLakeFeature(
  name: string,
  kind: LakeFeature['properties']['kind'],
  bodies: readonly Feature<Polygon>[],
): LakeFeature {
  const coordinates = bodies.map((body) => {
    const plain = simplify(body, { tolerance: THINNING_DEG, highQuality: true });
    return plain.geometry.coordinates.map((ring) => cutCorners(cutCorners(ring)));
  });
  const geometry = tidyGeometry(
    { type: 'MultiPolygon' as const, coordinates },
    DECIMALS,
    `lakes › ${name || kind}`,
  );
  const areaKm2 = Number(computePolygonAreaKm2(geometry).toFixed(1));
  return { type: 'Feature', properties: { name, kind, areaKm2 }, geometry };
}
