import { ok, refuse, type Result } from '@/lib/result';
import { type AngleNotation, type AngleReading, parseAngle } from './parse-angle';
import { plainCoordinateText } from './plain-coordinate-text';

/** Order of the two numbers as written. */
export type AxisOrder = 'east_first' | 'north_first';

/** One way to read a pair of cells, before any thought of which system it is in. */
export type CoordinateReading =
  | {
      readonly kind: 'degrees';
      readonly lng: number;
      readonly lat: number;
      readonly order: AxisOrder;
      readonly notation: AngleNotation;
      /** Size of the finer last digit: the other number lost its zeros. @unit degrees */
      readonly step: number;
    }
  | {
      readonly kind: 'plane';
      /** @unit m */
      readonly easting: number;
      /** @unit m */
      readonly northing: number;
      readonly order: AxisOrder;
      /** @unit m */
      readonly step: number;
    };

/** Degrees that can be China's: which of the two is which is then never in doubt. */
const isLng = (value: number): boolean => value >= 72 && value <= 138;
const isLat = (value: number): boolean => value >= 3 && value <= 54;
/** Northings of China; eastings with or without the number of a zone. @unit m */
const isNorthing = (value: number): boolean => value >= 1_800_000 && value <= 6_000_000;
const isEasting = (value: number): boolean =>
  (value >= 100_000 && value <= 900_000) || (value >= 13_000_000 && value <= 46_000_000);

function readPair(first: AngleReading, second: AngleReading): CoordinateReading | null {
  if (first.axis !== null && first.axis === second.axis) return null;
  const step = Math.min(first.step, second.step);
  for (const order of ['east_first', 'north_first'] as const) {
    const [east, north] = order === 'east_first' ? [first, second] : [second, first];
    if (east.axis === 'lat' || north.axis === 'lng') continue;
    const { notation } = east;
    if (notation === north.notation && isLng(east.value) && isLat(north.value))
      return { kind: 'degrees', lng: east.value, lat: north.value, order, notation, step };
    const isPlain = notation === 'decimal' && north.notation === 'decimal';
    if (isPlain && isEasting(east.value) && isNorthing(north.value))
      return { kind: 'plane', easting: east.value, northing: north.value, order, step };
  }
  return null;
}

/** A sign of one axis may be missing: `118°44′12″, 36.87` is read, as a pair of mixed writings. */
function alignNotation(angle: AngleReading, other: AngleReading): AngleReading {
  const isMixed = angle.notation === 'decimal' && other.notation === 'dms';
  return isMixed ? { ...angle, notation: 'dms' } : angle;
}

/** Places where one cell may hold two numbers, surest first. */
const SEPARATORS: readonly RegExp[] = [/[;/|&\n]/, /,\s+|\s+,/, /(?<=[EN"'°\d])\s*,\s*(?=[EN\d])/, /\s+/];

function splitPair(text: string): readonly (readonly [string, string])[] {
  const splits = SEPARATORS.flatMap((separator) => {
    const parts = text.split(separator).map((part) => part.trim());
    const [first = '', second = ''] = parts.filter((part) => part !== '');
    return parts.filter((part) => part !== '').length === 2 ? [[first, second] as const] : [];
  });
  const glued =
    /^([EN]\s*[^EN]+?)[\s,;]*([EN]\s*[^EN]+)$/.exec(text) ??
    /^([^EN]+?[EN])[\s,;]*([^EN]+[EN])$/.exec(text) ??
    /^(\d+°.*["'°])\s*,?\s*(\d+°.*)$/.exec(text);
  return glued === null ? splits : [[glued[1] ?? '', glued[2] ?? ''], ...splits];
}

function readingsOf(first: string, second: string): readonly CoordinateReading[] {
  const found: CoordinateReading[] = [];
  for (const one of parseAngle(first))
    for (const two of parseAngle(second)) {
      const reading = readPair(alignNotation(one, two), alignNotation(two, one));
      if (reading !== null) found.push(reading);
    }
  return found;
}

/**
 * Every way to read a pair of coordinate cells. Both cells may hold the same pair, or one the pair
 * and the other nothing.
 * @param x the cell of the first column, as written: longitude, 经度, X, or a pair
 * @param y the cell of the second; '' where there is none
 * @returns at least one reading, the plainest first; or a sentence
 */
export function parseCoordinateText(x: string, y: string): Result<readonly CoordinateReading[]> {
  const first = plainCoordinateText(x);
  const second = plainCoordinateText(y);
  if (first === '' && second === '') return refuse('坐标', '没有填写');
  const pairs: readonly (readonly [string, string])[] =
    first !== '' && second !== '' && first !== second
      ? [[first, second]]
      : splitPair(first === '' ? second : first);
  for (const [one, two] of pairs) {
    const readings = readingsOf(one, two);
    if (readings.length > 0) return ok(readings);
  }
  const written = [x, y].filter((cell) => cell.trim() !== '').join('，');
  if ((`${first} ${second}`.match(/\d+\.\d+/g)?.length ?? 0) > 2)
    return refuse('坐标', `“${written}”里不止一个点，请拆成多行`);
  const numbers = pairs.flatMap((pair) => pair.map(parseAngle));
  if (pairs.length === 0) return refuse('坐标', `“${written}”只有一个数，缺少另一半坐标`);
  return numbers.some((found) => found.length === 0)
    ? refuse('坐标', `“${written}”不是能读懂的坐标`)
    : refuse('坐标', `“${written}”不在中国范围内，也不是高斯坐标`);
}
