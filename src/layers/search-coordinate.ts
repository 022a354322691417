import type { LngLat } from '@/domain/provenance/position';

/** A position read from what was typed. */
export interface CoordinateReading {
  readonly lngLat: LngLat;
  /** Typed latitude first without saying so; recognised because Shandong lies where it lies. */
  readonly swapped: boolean;
  readonly inShandong: boolean;
}

/** Extent of the province with its waters, degrees. */
const LNG: readonly [number, number] = [114.79, 122.72];
const LAT: readonly [number, number] = [34.38, 38.4];

const ANGLE = String.raw`([NSEW])?(\d{1,3}(?:\.\d+)?)(?:°(?:(\d{1,2}(?:\.\d+)?)′(?:(\d{1,2}(?:\.\d+)?)″)?)?)?([NSEW])?`;
const PAIR = new RegExp(`^${ANGLE}(?:,|(?<=[NSEW°′″]))${ANGLE}$`);

function standardize(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/东经|经度|LNG|LON/g, 'E')
    .replace(/北纬|纬度|LAT/g, 'N')
    .replace(/[º˚度]/g, '°')
    .replace(/''|′′|[“”"秒]/g, '″')
    .replace(/[‘’'´`分]/g, '′')
    .replace(/\s*([°′″])/g, '$1')
    .replace(/([°′])\s+(?=\d)/g, '$1');
  const bound = /^[NSEW]/.test(text)
    ? text.replace(/([NSEW])[\s:=]+/g, '$1').replace(/(?<=[\d°′″])(?=[NSEW])/g, ',')
    : text.replace(/\s+([NSEW])/g, '$1');
  return bound.replace(/\s*[,;/、]\s*|\s+/g, ',');
}

interface Angle {
  readonly degrees: number;
  readonly axis: 'lng' | 'lat' | null;
}

function readAngle(cells: readonly (string | undefined)[]): Angle | null {
  const [before, degrees, minutes, seconds, after] = cells;
  if (before !== undefined && after !== undefined) return null;
  const letter = before ?? after;
  const [m, s] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (m >= 60 || s >= 60) return null;
  const size = Number(degrees) + m / 60 + s / 3600;
  return {
    degrees: letter === 'S' || letter === 'W' ? -size : size,
    axis: letter === undefined ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lng',
  };
}

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

/**
 * Read a coordinate pair: decimal, with N/E, or degrees and minutes; either order.
 * @returns null when it is none. Two bare numbers count only with decimals or inside the province.
 * @crs read as CGCS2000 ≈ WGS 84
 */
export function parseCoordinate(typed: string): CoordinateReading | null {
  const cells = PAIR.exec(standardize(typed));
  if (cells === null) return null;
  const [first, second] = [readAngle(cells.slice(1, 6)), readAngle(cells.slice(6, 11))];
  if (first === null || second === null || (first.axis !== null && first.axis === second.axis)) return null;
  const isLatFirst =
    first.axis === 'lat' ||
    second.axis === 'lng' ||
    (first.axis === null &&
      second.axis === null &&
      within(first.degrees, LAT) &&
      within(second.degrees, LNG));
  const [lng, lat] = isLatFirst ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return null;
  const inShandong = within(lng, LNG) && within(lat, LAT);
  const isMarked = first.axis !== null || second.axis !== null || /[°.]/.test(typed);
  if (!inShandong && !isMarked) return null;
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return {
    lngLat: [round(lng), round(lat)],
    swapped: isLatFirst && first.axis === null && second.axis === null,
    inShandong,
  };
}
