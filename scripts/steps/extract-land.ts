import { feature as toFeature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { bboxPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { computePolygonAreaKm2 } from '@/geo/ring-area';
import { LAND_BBOX } from '@/layers/ground';
import { type BoundaryFeature, isShandongCode } from './extract-boundaries';
import type { NationalCounty } from './extract-read-package';
import { tidyGeometry } from './extract-write-source';

/** The quiet land around Shandong, one multipolygon without inner borders, as committed in `geodata/sources/land`. */
export type LandFeature = Feature<MultiPolygon, { kind: 'neighbouring-land' }>;

const MIN_PART_KM2 = 3;
const MIN_TRIANGLE_DEG2 = 8e-5;
const DECIMALS = 6;

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function touchesWindow(geometry: MultiPolygon): boolean {
  const [west, south, east, north] = LAND_BBOX;
  return geometry.coordinates.some(([outer = []]) =>
    outer.some(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north),
  );
}

/** Merges county polygons into their common outline. */
function mergeCounties(counties: readonly NationalCounty[]): MultiPolygon {
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: counties.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
  };
  const topo = topology({ counties: collection });
  const object = topo.objects['counties'] as GeometryCollection;
  const merged = mergeArcs(topo, object.geometries as Parameters<typeof mergeArcs>[1]);
  return toFeature(topo, merged).geometry as MultiPolygon;
}

/** Arc numbers (not negative) a topology object runs over. */
function collectArcs(object: unknown, into = new Set<number>()): Set<number> {
  if (typeof object === 'number') into.add(object < 0 ? ~object : object);
  else if (Array.isArray(object)) for (const part of object) collectArcs(part, into);
  else if (typeof object === 'object' && object !== null) {
    const { arcs, geometries } = object as { arcs?: unknown; geometries?: unknown };
    collectArcs(arcs ?? geometries ?? [], into);
  }
  return into;
}

/** Thins the outline except where it runs along Shandong, so that the shared border stays the same vertices. */
function thinAwayFromShandong(land: MultiPolygon, counties: readonly BoundaryFeature[]): MultiPolygon {
  const shandong: FeatureCollection = { type: 'FeatureCollection', features: [...counties] };
  const topo = presimplify(
    topology({ land, shandong }) as Topology<Record<'land' | 'shandong', GeometryObject>>,
  );
  const shared = collectArcs(topo.objects['shandong']);
  topo.arcs.forEach((arc, index) => {
    if (shared.has(index)) for (const position of arc) position[2] = Number.POSITIVE_INFINITY;
  });
  const thinned = simplify(topo, MIN_TRIANGLE_DEG2);
  const object = thinned.objects['land'];
  if (object === undefined) throw new Error('land: the topology lost its land object');
  return (toFeature(thinned, object) as Feature<MultiPolygon>).geometry;
}

/**
 * Land of the neighbouring provinces inside {@link LAND_BBOX}: county polygons merged, clipped, thinned.
 * @throws when nothing is left after clipping
 */
export function extractLand(
  national: readonly NationalCounty[],
  boundaries: readonly BoundaryFeature[],
): LandFeature {
  const neighbours = national.filter(
    ({ adcode, geometry }) => !isShandongCode(adcode) && touchesWindow(geometry),
  );
  const merged: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: mergeCounties(neighbours),
  };
  const clipped = intersect(featureCollection<Polygon | MultiPolygon>([merged, bboxPolygon([...LAND_BBOX])]));
  if (clipped === null)
    throw new Error(`land: nothing of ${neighbours.length} counties lies in ${LAND_BBOX.join(', ')}`);
  const parts = polygonsOf(clipped.geometry)
    .map(([outer = [], ...holes]) => [outer, ...holes.filter((ring) => ringAreaKm2(ring) >= MIN_PART_KM2)])
    .filter(([outer = []]) => ringAreaKm2(outer) >= MIN_PART_KM2);
  const land = thinAwayFromShandong({ type: 'MultiPolygon', coordinates: parts }, boundaries);
  const solid = land.coordinates.filter(([outer = []]) => new Set(outer.map(String)).size >= 3);
  return {
    type: 'Feature',
    properties: { kind: 'neighbouring-land' },
    geometry: tidyGeometry({ type: 'MultiPolygon', coordinates: solid }, DECIMALS, 'land'),
  };
}

function ringAreaKm2(ring: Position[]): number {
  return computePolygonAreaKm2({ type: 'Polygon', coordinates: [ring] });
}
