import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat, Placement } from '@/domain/provenance/position';
import { cityOfAdcode } from '@/domain/region/adcode';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import type { Finding, GeodataCheck, GeodataUnderCheck } from './check-model';

/** A placed thing and the county or city it says it lies in. */
export interface HostedPoint {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly lngLat: LngLat;
  readonly countyAdcode: number | null;
  readonly cityAdcode: number | null;
}

interface Hosted {
  readonly id: string;
  readonly name: string;
  readonly placement: Placement;
  readonly countyAdcode: number | null;
  readonly cityAdcode: number | null;
}

/** Every placed thing of the curated tables. */
export function hostedPoints({ atlas }: GeodataUnderCheck): readonly HostedPoint[] {
  const from = (kind: string, rows: readonly Hosted[]): readonly HostedPoint[] =>
    rows.flatMap(({ id, name, placement, countyAdcode, cityAdcode }) =>
      placement.placed ? [{ kind, id, name, lngLat: placement.lngLat, countyAdcode, cityAdcode }] : [],
    );
  return [
    ...from('station', atlas.stations),
    ...from(
      'interchange',
      atlas.interchanges.map((item) => ({ ...item, name: item.label })),
    ),
    ...from('airport', atlas.airports),
    ...from('general_airport', atlas.generalAirports),
    ...from('port', atlas.ports),
    ...from('peak', atlas.peaks),
    ...from('park', atlas.parks),
    ...from('entity', atlas.entities),
    ...from(
      'town',
      atlas.towns.map((town) => ({ ...town, cityAdcode: cityOfAdcode(town.countyAdcode) })),
    ),
    ...from(
      'county_seat',
      atlas.counties.map((county) => ({
        ...county,
        id: String(county.adcode),
        placement: county.seat,
        countyAdcode: county.adcode,
      })),
    ),
    ...from(
      'city_seat',
      atlas.cities.map((city) => ({
        id: String(city.adcode),
        name: city.name,
        placement: city.seat,
        countyAdcode: null,
        cityAdcode: city.adcode,
      })),
    ),
  ];
}

type Outline = readonly [adcode: number, geometry: Polygon | MultiPolygon];

/** Which county a point lies in by the full outlines, islands included; null in the sea or another province. */
export function locateCounty(outlines: readonly Outline[], lngLat: LngLat): number | null {
  return outlines.find(([, geometry]) => isPointInPolygon([...lngLat], geometry))?.[0] ?? null;
}

const outlinesOf = ({ boundaries, islands }: GeodataUnderCheck): readonly Outline[] => [
  ...boundaries.map((item): Outline => [item.properties.adcode, item.geometry]),
  ...islands.map((item): Outline => [item.properties.countyAdcode, item.geometry]),
];

/** Why a point is not where it says it is, or null when it is. A thing without a host must lie outside. */
function misplacement(
  point: HostedPoint,
  found: number | null,
  nameOf: ReadonlyMap<number, string>,
): string | null {
  const say = (adcode: number | null): string =>
    adcode === null ? '陆地界线之外' : (nameOf.get(adcode) ?? String(adcode));
  if (point.countyAdcode !== null)
    return found === point.countyAdcode ? null : `says ${say(point.countyAdcode)}, lies in ${say(found)}`;
  if (point.cityAdcode !== null)
    return found !== null && cityOfAdcode(found) === point.cityAdcode
      ? null
      : `says ${say(point.cityAdcode)}, lies in ${say(found)}`;
  return found === null ? null : `names no county, lies in ${say(found)}`;
}

function checkPlacement(data: GeodataUnderCheck): readonly Finding[] {
  const { atlas, pointExceptions } = data;
  const nameOf = new Map([...atlas.cities, ...atlas.counties].map(({ adcode, name }) => [adcode, name]));
  const outlines = outlinesOf(data);
  const excused = new Set(pointExceptions.map(({ kind, id }) => `${kind}:${id}`));
  const strays = new Map<string, Finding>();
  for (const point of hostedPoints(data)) {
    const why = misplacement(point, locateCounty(outlines, point.lngLat), nameOf);
    if (why !== null)
      strays.set(`${point.kind}:${point.id}`, { where: `${point.kind} › ${point.id} ${point.name}`, why });
  }
  return [
    ...[...strays].filter(([key]) => !excused.has(key)).map(([, finding]) => finding),
    ...pointExceptions
      .filter(({ kind, id }) => !strays.has(`${kind}:${id}`))
      .map(({ kind, id }) => ({
        where: `point_exceptions.csv › ${kind} › ${id}`,
        why: 'is not needed: the point lies where it says, or there is no such point',
      })),
    ...pointExceptions
      .filter(
        ({ kind, id }, index) => pointExceptions.findIndex((e) => e.kind === kind && e.id === id) !== index,
      )
      .map(({ kind, id }) => ({ where: `point_exceptions.csv › ${kind} › ${id}`, why: 'is listed twice' })),
  ];
}

/** Points against the counties they name. */
export const PLACEMENT_CHECKS: readonly GeodataCheck[] = [
  { id: 'placement', says: '每个有坐标的点都落在所写的市县内，例外逐条列明理由', run: checkPlacement },
];
