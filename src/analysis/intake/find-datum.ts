import type { Datum } from '../coordinate-doctor/datum-witness';
import type { ColumnMapping } from './intake-result';

/** What headings and titles call the systems of coordinates, the shifted ones first: “百度（WGS84转）” is 百度's. */
const NAMES: readonly (readonly [Datum, RegExp])[] = [
  ['gcj02', /GCJ-?0?2|火星|高德|腾讯|国测局/i],
  ['bd09', /BD-?0?9|百度/i],
  ['cgcs2000', /CGCS ?2000|国家2000|2000国家|大地2000|WGS-?84|天地图/i],
];

const COORDINATES: ReadonlySet<string> = new Set(['coordinateX', 'coordinateY', 'coordinates']);

/**
 * The datum a sheet says its coordinates are in: by the headings of their columns, else by what stands above the
 * table. Where two are named, none is believed.
 * @nodata null: the sheet does not say
 * @rule CRD-3
 */
export function findDatum(
  columns: readonly Pick<ColumnMapping, 'field' | 'heading'>[],
  above: readonly string[],
): Datum | null {
  const headings = columns.flatMap(({ field, heading }) =>
    field !== null && COORDINATES.has(field) ? [heading] : [],
  );
  if (headings.length === 0) return null;
  for (const texts of [headings, above]) {
    const named = NAMES.filter(([, name]) => texts.some((text) => name.test(text)));
    if (named.length === 1) return named[0]?.[0] ?? null;
    if (named.length > 1) return null;
  }
  return null;
}
