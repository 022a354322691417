import type { RegionArea } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import { type Adcode, cityOfAdcode, PROVINCE_ADCODE } from '@/domain/region/adcode';
import { computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { type GazetteerFacts, type KnownPlace, listKnownPlaces } from './known-place';

/** What the coordinate doctor 坐标医生 knows of the province. */
export interface DoctorGround {
  readonly places: readonly KnownPlace[];
  /** @returns null outside the province */
  readonly countyAt: (at: LngLat) => Adcode | null;
  /**
   * How far outside a county, a city or the province a point lies, along the drawn border.
   * @unit km, 0 inside
   */
  readonly distanceOutsideKm: (at: LngLat, region: Adcode) => number;
  readonly nameOf: (adcode: Adcode) => string;
}

/** The outline of a region and the box around it. */
export type Outline = Pick<RegionArea, 'shape' | 'bbox'>;

const isInside = ([lng, lat]: LngLat, { bbox, shape }: Outline): boolean =>
  lng >= bbox[0] && lat >= bbox[1] && lng <= bbox[2] && lat <= bbox[3] && isPointInPolygon([lng, lat], shape);

function distanceToBorderKm(at: LngLat, { shape }: Outline): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return Math.min(...polygons.flat().map((ring) => computeDistanceToLineKm([...at], ring)));
}

/** Distance to the box of an outline, a hair less: its border is never nearer. @unit km, 0 inside the box */
function distanceToBoxKm([lng, lat]: LngLat, { bbox: [west, south, east, north] }: Outline): number {
  const nearest = [Math.min(east, Math.max(west, lng)), Math.min(north, Math.max(south, lat))];
  return computeDistanceToLineKm([lng, lat], [nearest, nearest]) * 0.999;
}

/** Make the ground from the parsed facts and the outlines of the counties by code. */
export function makeDoctorGround(
  facts: GazetteerFacts,
  counties: ReadonlyMap<Adcode, Outline>,
): DoctorGround {
  const outlines = [...counties];
  const names = new Map<Adcode, string>([
    [PROVINCE_ADCODE, '山东省'],
    ...[...facts.cities, ...facts.counties].map(({ adcode, name }) => [adcode, name] as const),
  ]);
  const partsOf = new Map<Adcode, Outline[]>();
  for (const [adcode, outline] of outlines)
    for (const region of [adcode, cityOfAdcode(adcode), PROVINCE_ADCODE])
      partsOf.set(region, [...(partsOf.get(region) ?? []), outline]);
  // Rows of a file come county by county: the last one is asked first.
  let last = outlines[0];
  return {
    places: listKnownPlaces(facts),
    countyAt: (at) => {
      if (last !== undefined && isInside(at, last[1])) return last[0];
      const found = outlines.find(([, outline]) => isInside(at, outline));
      last = found ?? last;
      return found?.[0] ?? null;
    },
    distanceOutsideKm: (at, region) => {
      const parts = partsOf.get(region);
      if (parts === undefined) throw new Error(`makeDoctorGround: there is no outline of ${region}`);
      if (parts.some((part) => isInside(at, part))) return 0;
      let best = Number.POSITIVE_INFINITY;
      for (const part of parts)
        if (distanceToBoxKm(at, part) < best) best = Math.min(best, distanceToBorderKm(at, part));
      return best;
    },
    nameOf: (adcode) => names.get(adcode) ?? String(adcode),
  };
}
