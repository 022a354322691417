import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceLookup } from '@/analysis/plausibility-book';
import { type Park, parseParkRow } from '@/domain/park/park';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import { type County, parseCountyRow } from '@/domain/region/county';
import { parseRegionStatRow } from '@/domain/region/region-stat';
import { parseRows } from '@/lib/parse-rows';
import { orThrow } from '@/lib/result';
import { GEODATA_PATHS } from './geodata-paths';
import { type CountyOutline, makeCountyLocator } from './measure-segments';
import { readCuratedRecords } from './read-curated';

/** A county with what decides how many projects it gets. */
export interface DrillCounty extends County {
  readonly cityName: string;
  readonly population: number;
  readonly seatAt: LngLat;
  /** Parks in it that have a position. */
  readonly parks: readonly Park[];
}

/** The real places the drill stands on. */
export interface DrillWorld {
  readonly counties: readonly DrillCounty[];
  readonly places: PlaceLookup;
  /** Ids of the province's clauses, which a project may serve. */
  readonly clauseIds: ReadonlySet<string>;
}

function readOutlines(): readonly CountyOutline[] {
  const text = readFileSync(`${GEODATA_PATHS.sources}/boundaries/counties.geojson`, 'utf8');
  const { features } = JSON.parse(text) as {
    features: Feature<Polygon | MultiPolygon, { adcode: number }>[];
  };
  return features.map(({ properties, geometry }) => {
    const rings: Position[][] =
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const [lng = 0, lat = 0] of rings.flat()) {
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
    return { adcode: properties.adcode, bbox: box, geometry };
  });
}

/** Read counties, parks, population and boundaries. @throws with file, row and column */
export function readDrillWorld(): DrillWorld {
  const parks = orThrow(parseRows(readCuratedRecords('parks'), parseParkRow));
  const counties = orThrow(parseRows(readCuratedRecords('counties'), parseCountyRow));
  const stats = orThrow(parseRows(readCuratedRecords('region_stats'), parseRegionStatRow));
  const cityNames = new Map(
    readCuratedRecords('cities').map(({ cells }) => [Number(cells['adcode']), cells['name'] ?? '']),
  );
  const population = new Map(
    stats.filter(({ measure }) => measure === 'population').map(({ adcode, value }) => [adcode, value]),
  );
  const names = new Map<Adcode, string>(counties.map(({ adcode, name }) => [adcode, name]));
  const countyOfPark = new Map(parks.map(({ id, countyAdcode }) => [id, countyAdcode]));
  return {
    counties: counties.map((county) => {
      if (!county.seat.placed) throw new Error(`counties.csv › ${county.name}: has no seat`);
      return {
        ...county,
        cityName: cityNames.get(county.cityAdcode) ?? '',
        population: population.get(county.adcode) ?? 0,
        seatAt: county.seat.lngLat,
        parks: parks.filter((park) => park.countyAdcode === county.adcode && park.placement.placed),
      };
    }),
    places: {
      countyAt: makeCountyLocator(readOutlines()),
      countyOfPark: (parkId) => countyOfPark.get(parkId) ?? null,
      nameOf: (adcode) => names.get(adcode) ?? String(adcode),
    },
    clauseIds: new Set(readCuratedRecords('policy_clauses').map(({ cells }) => cells['id'] ?? '')),
  };
}
