import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import type { Month } from '@/domain/time/month';

/** A county as the grid needs it. */
export interface CountyGround {
  readonly adcode: number;
  readonly name: string;
  readonly cityAdcode: number;
  readonly seat: LngLat | null;
  readonly shape: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** @nodata null */
  readonly population: number | null;
  /** Latest published figure, with its year: never of one year for all. @unit 亿元 @nodata null */
  readonly gdpYi: number | null;
}

type ReachTables = Pick<
  Atlas,
  | 'cities'
  | 'railLines'
  | 'expressways'
  | 'segments'
  | 'stations'
  | 'lineStations'
  | 'interchanges'
  | 'airports'
  | 'ports'
  | 'parks'
  | 'travelTimes'
>;

/** All that reach is computed from: plain values, so that they can be sent to a worker. */
export interface ReachFacts extends ReachTables {
  readonly shapes: LineShapes['segments'];
  readonly snapped: LineShapes['snapped'];
  readonly counties: readonly CountyGround[];
  /** Month up to which openings are known; later ones are announcements. */
  readonly asOf: Month;
}

/** What reach needs of the atlas and the drawn ground. @nodata a county without a figure keeps null */
export function selectReachFacts(
  atlas: Atlas,
  areas: Pick<RegionAreas, 'counties'>,
  lines: LineShapes,
  asOf: Month,
): ReachFacts {
  const statOf = (adcode: number, measure: 'population' | 'gdp'): number | null =>
    atlas.regionStats
      .filter((stat) => stat.adcode === adcode && stat.measure === measure)
      .reduce<{ year: number; value: number } | null>(
        (last, { year, value }) =>
          last === null || (year ?? 0) > last.year ? { year: year ?? 0, value } : last,
        null,
      )?.value ?? null;
  const { cities, railLines, expressways, segments, stations, lineStations, interchanges } = atlas;
  const { airports, ports, parks, travelTimes } = atlas;
  return {
    cities,
    railLines,
    expressways,
    segments,
    stations,
    lineStations,
    interchanges,
    airports,
    ports,
    parks,
    travelTimes,
    shapes: lines.segments,
    snapped: lines.snapped,
    counties: atlas.counties.flatMap(({ adcode, name, cityAdcode, seat }) => {
      const area = areas.counties.get(adcode);
      if (area === undefined) return [];
      return [
        {
          adcode,
          name,
          cityAdcode,
          seat: seat.placed ? seat.lngLat : null,
          shape: area.shape,
          population: statOf(adcode, 'population'),
          gdpYi: statOf(adcode, 'gdp'),
        },
      ];
    }),
    asOf,
  };
}
