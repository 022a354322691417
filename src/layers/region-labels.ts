import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { buildLakeLabels } from './lake-labels';
import type { AreaMark } from './mark';

/** Where names of circles are written: clear of the cores and of each other at province scale. */
const CIRCLE_LABEL_AT: Readonly<Record<string, LngLat>> = {
  capital: [117.05, 37.12],
  jiaodong: [120.42, 36.98],
  lunan: [116.98, 35.22],
};

/** Places of the names of regions, cores first, and of waters. @returns points with `level, zh, en, rank, ref`. */
export function buildRegionLabels(
  atlas: Atlas,
  areas: RegionAreas,
  lakes: readonly AreaMark[],
): GeoJSON.FeatureCollection {
  const countyOf = (circle: string): number => {
    const city = atlas.cities.find(({ circleId }) => circleId === circle);
    return atlas.counties.find(({ cityAdcode }) => cityAdcode === city?.adcode)?.adcode ?? 0;
  };
  const countyAt = ([lng, lat]: LngLat): number => {
    for (const [adcode, { bbox, shape }] of areas.counties)
      if (lng >= bbox[0] && lat >= bbox[1] && lng <= bbox[2] && lat <= bbox[3])
        if (isPointInPolygon([lng, lat], shape)) return adcode;
    return 0;
  };
  const point = (at: LngLat, properties: Record<string, string | number>): GeoJSON.Feature => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [at[0], at[1]] },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...atlas.circles.map((circle) =>
        point(CIRCLE_LABEL_AT[circle.id] ?? areas.circles.get(circle.seq)?.labelAt ?? [118, 36], {
          level: 'circle',
          zh: circle.name,
          en: circle.nameEn,
          rank: circle.seq,
          ref: `circle:${circle.id}`,
          // Any of its counties tells whether the circle is inside a region: regions do not cross circles.
          county: countyOf(circle.id),
        }),
      ),
      ...atlas.cities.map((city) =>
        point(city.seat.placed ? city.seat.lngLat : (areas.cities.get(city.adcode)?.labelAt ?? [118, 36]), {
          level: city.isCore ? 'core' : 'city',
          zh: city.shortName,
          en: city.nameEn,
          rank: city.adcode,
          ref: `city:${city.adcode}`,
        }),
      ),
      ...atlas.counties.map((county) =>
        point(
          county.seat.placed ? county.seat.lngLat : (areas.counties.get(county.adcode)?.labelAt ?? [118, 36]),
          {
            level: 'county',
            zh: county.name,
            en: county.nameEn,
            rank: county.kind === 'district' ? 2 : 1,
            ref: `county:${county.adcode}`,
            county: county.adcode,
          },
        ),
      ),
      ...buildLakeLabels(lakes, countyAt),
    ],
  };
}
