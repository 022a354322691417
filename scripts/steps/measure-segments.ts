import type { MultiPolygon, Polygon } from 'geojson';
import type { SegmentShape } from '@/domain/atlas/line-shapes';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';

const SAMPLE_KM = 0.25;
const SHARED_WITHIN_KM = 0.3;
const CELL_DEGREES = 0.01;

/** A county's outline with its box, for point location. */
export interface CountyOutline {
  readonly adcode: number;
  readonly bbox: readonly [number, number, number, number];
  readonly geometry: Polygon | MultiPolygon;
}

/** Which county a point lies in, or null outside the province. Remembers the last answer: lines run on. */
export function makeCountyLocator(counties: readonly CountyOutline[]): (point: LngLat) => number | null {
  let last: CountyOutline | null = null;
  const inside = (county: CountyOutline, [lng, lat]: LngLat): boolean =>
    lng >= county.bbox[0] &&
    lat >= county.bbox[1] &&
    lng <= county.bbox[2] &&
    lat <= county.bbox[3] &&
    isPointInPolygon([lng, lat], county.geometry);
  return (point) => {
    if (last !== null && inside(last, point)) return last.adcode;
    last = counties.find((county) => inside(county, point)) ?? null;
    return last?.adcode ?? null;
  };
}

interface Sample {
  readonly at: LngLat;
  readonly km: number;
}

function* samplesOf(shape: SegmentShape): Generator<Sample> {
  for (const part of shape.parts)
    for (let index = 1; index < part.length; index++) {
      const from = part[index - 1] as LngLat;
      const to = part[index] as LngLat;
      const km = computeDistanceKm([...from], [...to]);
      const pieces = Math.max(1, Math.ceil(km / SAMPLE_KM));
      for (let piece = 0; piece < pieces; piece++) {
        const share = (piece + 0.5) / pieces;
        yield {
          at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
          km: km / pieces,
        };
      }
    }
}

/** Remembers where counted lines run, on a grid, and tells whether a point is beside one of them. */
class CountedLines {
  readonly #cells = new Map<string, { at: LngLat; lineId: string }[]>();

  add(at: LngLat, lineId: string): void {
    const key = this.#key(at, 0, 0);
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [{ at, lineId }]);
    else cell.push({ at, lineId });
  }

  isBesideOther(at: LngLat, lineId: string): boolean {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of this.#cells.get(this.#key(at, dx, dy)) ?? [])
          if (other.lineId !== lineId && computeDistanceKm([...at], [...other.at]) <= SHARED_WITHIN_KM)
            return true;
    return false;
  }

  #key([lng, lat]: LngLat, dx: number, dy: number): string {
    return `${Math.floor(lng / CELL_DEGREES) + dx}/${Math.floor(lat / CELL_DEGREES) + dy}`;
  }
}

/**
 * Length of each segment in each county, and how much of it runs beside a line counted before it in file order
 * (so that a network's total counts shared track and road once).
 * Method: pieces of at most 250 m; a piece belongs to the county of its middle; shared = within 300 m of a
 * piece of another line of the same network counted earlier. Pieces outside the province count nowhere.
 * @param networkOf groups lines that are totalled together.
 * @returns rows `segment_id, county_adcode, km, shared_km`, 3 decimals.
 */
export function measureSegments(
  shapes: readonly SegmentShape[],
  counties: readonly CountyOutline[],
  networkOf: (lineId: string) => string,
): readonly (readonly string[])[] {
  const locate = makeCountyLocator(counties);
  const counted = new Map<string, CountedLines>();
  const totals = new Map<string, { km: number; shared: number }>();
  for (const shape of shapes) {
    const network = networkOf(shape.lineId);
    const lines = counted.get(network) ?? new CountedLines();
    counted.set(network, lines);
    for (const { at, km } of samplesOf(shape)) {
      const county = locate(at);
      if (county === null) continue;
      const key = `${shape.segmentId}/${county}`;
      const total = totals.get(key) ?? { km: 0, shared: 0 };
      total.km += km;
      if (lines.isBesideOther(at, shape.lineId)) total.shared += km;
      else lines.add(at, shape.lineId);
      totals.set(key, total);
    }
  }
  return [...totals].map(([key, { km, shared }]) => {
    const [segment = '', county = ''] = key.split('/');
    return [segment, county, km.toFixed(3), shared.toFixed(3)];
  });
}
