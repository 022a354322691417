import proj4, { type Converter } from 'proj4';
import type { LngLat } from '@/domain/provenance/position';

/** A 3° Gauss–Krüger zone 三度带 of CGCS2000 that touches the province, with or without its number in the easting. */
export interface GaussKrugerZone {
  readonly epsg: number;
  /** @unit degrees east */
  readonly centralMeridian: number;
  /** Number before the easting: 39 in 39512345. @nodata null where eastings carry none */
  readonly prefix: number | null;
}

/** EPSG:4526–4529 with the zone's number, EPSG:4547–4550 without. @source EPSG registry */
export const GAUSS_KRUGER_ZONES: readonly GaussKrugerZone[] = [
  { epsg: 4526, centralMeridian: 114, prefix: 38 },
  { epsg: 4527, centralMeridian: 117, prefix: 39 },
  { epsg: 4528, centralMeridian: 120, prefix: 40 },
  { epsg: 4529, centralMeridian: 123, prefix: 41 },
  { epsg: 4547, centralMeridian: 114, prefix: null },
  { epsg: 4548, centralMeridian: 117, prefix: null },
  { epsg: 4549, centralMeridian: 120, prefix: null },
  { epsg: 4550, centralMeridian: 123, prefix: null },
];

/** Position on the plane of a zone. Chinese tables call the northing X and the easting Y. */
export interface PlanePosition {
  /** @unit m, with 500 km and the zone's number added as the zone says */
  readonly easting: number;
  /** @unit m */
  readonly northing: number;
}

const FALSE_EASTING_M = 500_000;
const PREFIX_STEP_M = 1_000_000;

const projectionTextOf = ({ centralMeridian, prefix }: GaussKrugerZone): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 ` +
  `+x_0=${(prefix ?? 0) * PREFIX_STEP_M + FALSE_EASTING_M} +y_0=0 +ellps=GRS80 +units=m +no_defs`;

const projections = new Map(
  GAUSS_KRUGER_ZONES.map((zone) => [zone.epsg, proj4(projectionTextOf(zone))] as const),
);

function projectionOf({ epsg }: GaussKrugerZone): Converter {
  const projection = projections.get(epsg);
  if (projection === undefined) throw new Error(`EPSG:${epsg} is not one of the zones known here`);
  return projection;
}

/**
 * Project onto the plane of a zone. The CGCS2000 ellipsoid differs from GRS 80 by less than 0.1 mm.
 * @crs CGCS2000 → the zone's EPSG code
 */
export function toGaussKruger(lngLat: LngLat, zone: GaussKrugerZone): PlanePosition {
  const [easting, northing] = projectionOf(zone).forward([lngLat[0], lngLat[1]]);
  return { easting, northing };
}

/** Bring back from the plane of a zone. @crs the zone's EPSG code → CGCS2000 */
export function fromGaussKruger({ easting, northing }: PlanePosition, zone: GaussKrugerZone): LngLat {
  const [lng, lat] = projectionOf(zone).inverse([easting, northing]);
  return [lng, lat];
}

/** Half the width of a zone and the overlap offices use beyond it: a city keeps one meridian for all of itself. */
const REACH_M = 330_000;

/** Zones whose eastings look like this one; several where the number of the zone is not given. */
export function zonesOfEasting(easting: number): readonly GaussKrugerZone[] {
  return GAUSS_KRUGER_ZONES.filter(
    ({ prefix }) => Math.abs(easting - (prefix ?? 0) * PREFIX_STEP_M - FALSE_EASTING_M) <= REACH_M,
  );
}
