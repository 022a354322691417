import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import { computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { memoizeLast } from '@/lib/memoize';

/** The border nearest to a place. */
export interface NearBorder {
  readonly kind: 'city' | 'province';
  /** @unit km */
  readonly distanceKm: number;
  /** The city the place lies in. @nodata null outside the province */
  readonly here: Adcode | null;
  /** The city on the other side. @nodata null: another province */
  readonly there: Adcode | null;
}

type Line = readonly (readonly number[])[];

const linesOf = (borders: GeoJSON.FeatureCollection, kinds: readonly string[]): readonly Line[] =>
  borders.features.flatMap(({ properties, geometry }) => {
    if (!kinds.includes(String(properties?.['kind']))) return [];
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });

const outerRings = ({ coordinates, type }: GeoJSON.Polygon | GeoJSON.MultiPolygon): readonly Line[] =>
  (type === 'Polygon' ? [coordinates] : coordinates).flatMap((rings) => rings.slice(0, 1)) as readonly Line[];

const nearest = (at: LngLat, lines: readonly Line[]): number =>
  lines.reduce(
    (best, line) => Math.min(best, computeDistanceToLineKm([...at], line as GeoJSON.Position[])),
    Infinity,
  );

/** Finds the city of a place and the land border nearest to it; the coast is no border. */
export interface BorderIndex {
  cityAt(at: LngLat): Adcode | null;
  isInside(at: LngLat): boolean;
  nearestTo(at: LngLat): NearBorder;
}

/** Make the index of the city and province borders. */
export const makeBorderIndex = memoizeLast(
  ({ cities }: Pick<Atlas, 'cities'>, areas: RegionAreas): BorderIndex => {
    const between = linesOf(areas.borders, ['city', 'circle']);
    const outer = linesOf(areas.borders, ['neighbour']);
    const shapes = cities.flatMap(({ adcode }) => {
      const area = areas.cities.get(adcode);
      return area === undefined ? [] : [{ adcode, ...area }];
    });
    const cityAt = ([lng, lat]: LngLat): Adcode | null =>
      shapes.find(
        ({ bbox, shape }) =>
          lng >= bbox[0] &&
          lng <= bbox[2] &&
          lat >= bbox[1] &&
          lat <= bbox[3] &&
          isPointInPolygon([lng, lat], shape),
      )?.adcode ?? null;
    return {
      cityAt,
      isInside: (at) => cityAt(at) !== null,
      nearestTo: (at) => {
        const toCity = nearest(at, between);
        const toProvince = nearest(at, outer);
        const here = cityAt(at);
        const isProvince = toProvince < toCity;
        const others = shapes
          .filter(({ adcode }) => adcode !== here)
          .map(({ adcode, shape }) => ({ adcode, km: nearest(at, outerRings(shape)) }))
          .sort((a, b) => a.km - b.km);
        return {
          kind: isProvince ? 'province' : 'city',
          distanceKm: Math.min(toCity, toProvince),
          here,
          there: isProvince ? null : (others[0]?.adcode ?? null),
        };
      },
    };
  },
);
