import type { LngLat } from '@/domain/provenance/position';
import { EARTH_RADIUS_KM } from '@/geo/ring-area';
import type { CountyGround } from './reach-facts';

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;
/** A cell is a square of about 5 km: this many samples on a side tell how much of it lies in which county. */
const SAMPLES = 4;
const LAT_STEP = 0.045;

/** The province in squares of about 5 km, with the counties each holds and by how much. */
export interface LandGrid {
  readonly west: number;
  readonly south: number;
  readonly lngStep: number;
  readonly latStep: number;
  readonly columns: number;
  readonly rows: number;
  /** Cell of each square of the raster, row by row from the south-west; −1 where no land of the province lies. */
  readonly cellAt: Int32Array;
  readonly cellCount: number;
  /** Middle of the land in the cell. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** @unit km² of land of the province */
  readonly areaKm2: Float64Array;
  /** Shares of cell `c`: rows `shareStart[c]` to `shareStart[c + 1]`. */
  readonly shareStart: Uint32Array;
  /** Index of the county of a share. */
  readonly shareCounty: Uint16Array;
  /** Part of the county's samples that lie in the cell; those of a county add up to 1. */
  readonly shareOfCounty: Float64Array;
  /** County index + 1 of every sample, four by four to a square; 0 outside the province. */
  readonly samples: Uint16Array;
}

function ringsOf(shape: CountyGround['shape']): readonly (readonly GeoJSON.Position[])[] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** Fill the samples of one county line by line by the even-odd rule. */
function fillCounty(
  samples: Uint16Array,
  rings: readonly (readonly GeoJSON.Position[])[],
  mark: number,
  frame: { west: number; south: number; stepX: number; stepY: number; width: number; height: number },
): void {
  const { west, south, stepX, stepY, width, height } = frame;
  const crossings: number[][] = [];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
      const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
      const first = Math.max(0, Math.ceil((low - south) / stepY - 0.5));
      for (let row = first; row < height; row++) {
        const y = south + (row + 0.5) * stepY;
        if (y >= high) break;
        if (y < low) continue;
        (crossings[row] ??= []).push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil(((xs[i] ?? 0) - west) / stepX - 0.5));
      const to = Math.min(width - 1, Math.ceil(((xs[i + 1] ?? 0) - west) / stepX - 0.5) - 1);
      for (let column = from; column <= to; column++) {
        const at = row * width + column;
        if (samples[at] === 0) samples[at] = mark;
      }
    }
  });
}

/**
 * Cut the province into squares of about 5 km and measure how each county lies in them, by 16 samples a square.
 * @throws when there is no county
 * @rule REACH-2
 */
export function makeLandGrid(counties: readonly CountyGround[]): LandGrid {
  const points = counties.flatMap(({ shape }) => ringsOf(shape).flat());
  if (points.length === 0) throw new Error('makeLandGrid: no county has an outline');
  const [west, south, east, north] = points.reduce(
    ([w, s, e, n], [x = 0, y = 0]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)],
    [180, 90, -180, -90] as const as readonly [number, number, number, number],
  );
  const latStep = LAT_STEP;
  const lngStep = latStep / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const columns = Math.max(1, Math.ceil((east - west) / lngStep));
  const rows = Math.max(1, Math.ceil((north - south) / latStep));
  const [width, height] = [columns * SAMPLES, rows * SAMPLES];
  const [stepX, stepY] = [lngStep / SAMPLES, latStep / SAMPLES];
  const samples = new Uint16Array(width * height);
  counties.forEach(({ shape }, index) =>
    fillCounty(samples, ringsOf(shape), index + 1, { west, south, stepX, stepY, width, height }),
  );
  const samplesOf = new Float64Array(counties.length);
  for (const mark of samples) if (mark > 0) samplesOf[mark - 1] = (samplesOf[mark - 1] ?? 0) + 1;
  const cellAt = new Int32Array(columns * rows).fill(-1);
  const lng: number[] = [];
  const lat: number[] = [];
  const area: number[] = [];
  const start: number[] = [0];
  const county: number[] = [];
  const share: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const held = new Map<number, number>();
      let [sumX, sumY, count] = [0, 0, 0];
      for (let dy = 0; dy < SAMPLES; dy++)
        for (let dx = 0; dx < SAMPLES; dx++) {
          const [x, y] = [column * SAMPLES + dx, row * SAMPLES + dy];
          const mark = samples[y * width + x] ?? 0;
          if (mark === 0) continue;
          held.set(mark - 1, (held.get(mark - 1) ?? 0) + 1);
          sumX += x + 0.5;
          sumY += y + 0.5;
          count++;
        }
      if (count === 0) continue;
      cellAt[row * columns + column] = lng.length;
      const middle = south + (sumY / count) * stepY;
      lng.push(west + (sumX / count) * stepX);
      lat.push(middle);
      area.push(count * stepX * stepY * KM_PER_DEGREE ** 2 * Math.cos((middle * Math.PI) / 180));
      for (const [index, samplesHere] of held) {
        county.push(index);
        share.push(samplesHere / (samplesOf[index] ?? 1));
      }
      start.push(county.length);
    }
  return {
    west,
    south,
    lngStep,
    latStep,
    columns,
    rows,
    cellAt,
    cellCount: lng.length,
    lng: Float64Array.from(lng),
    lat: Float64Array.from(lat),
    areaKm2: Float64Array.from(area),
    shareStart: Uint32Array.from(start),
    shareCounty: Uint16Array.from(county),
    shareOfCounty: Float64Array.from(share),
    samples,
  };
}

/** Whether a sample point is land of the province. */
function isLand(grid: LandGrid, lng: number, lat: number): boolean {
  const x = Math.floor(((lng - grid.west) / grid.lngStep) * SAMPLES);
  const y = Math.floor(((lat - grid.south) / grid.latStep) * SAMPLES);
  const width = grid.columns * SAMPLES;
  if (x < 0 || y < 0 || x >= width || y >= grid.rows * SAMPLES) return false;
  return (grid.samples[y * width + x] ?? 0) > 0;
}

/** A straight way may leave the drawn land for this long: outlines are coarse, quays and mud flats not drawn. @unit km */
export const OFF_LAND_KM = 3;

/**
 * Whether one may drive about straight from one place to another: the line leaves the drawn land of the province
 * nowhere for more than 3 km, so bays, straits and the sea are no road.
 * @rule REACH-2
 */
export function isOverLand(grid: LandGrid, from: LngLat, to: LngLat, km: number): boolean {
  if (km <= OFF_LAND_KM) return true;
  const steps = Math.ceil(km);
  let off = 0;
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    const on = isLand(grid, from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
    off = on ? 0 : off + km / steps;
    if (off > OFF_LAND_KM) return false;
  }
  return true;
}
