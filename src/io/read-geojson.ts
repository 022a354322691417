import type { RawCell, RawWorkbook } from '@/lib/raw-workbook';
import { ok, refuse, type Result } from '@/lib/result';
import { decodeText } from './decode-text';

/** Name of the only sheet made of a GeoJSON file. */
export const GEOJSON_SHEET = '要素';
/** Columns made of the geometry; named so that the mapping proposes them as coordinates. */
const GEOMETRY_COLUMNS = ['经度', '纬度', '几何'] as const;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toCell(value: unknown): RawCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return JSON.stringify(value);
}

/** Longitude, latitude and geometry of a feature. A shape other than a point stands as its own text. */
function geometryCells(geometry: unknown): readonly RawCell[] {
  if (!isFields(geometry)) return [null, null, null];
  const { type, coordinates } = geometry;
  if (type !== 'Point' || !Array.isArray(coordinates)) return [null, null, JSON.stringify(geometry)];
  return [toCell(coordinates[0]), toCell(coordinates[1]), null];
}

function listFeatures(value: unknown): readonly Fields[] | null {
  if (!isFields(value)) return null;
  if (value['type'] === 'Feature') return [value];
  const { type, features } = value;
  return type === 'FeatureCollection' && Array.isArray(features) ? features.filter(isFields) : null;
}

/** Read a GeoJSON file as a table: a header of property names, one row a feature. @source RFC 7946 */
export function readGeoJson(bytes: Uint8Array, file: string): Result<RawWorkbook> {
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = text === undefined ? undefined : JSON.parse(text);
  } catch {
    return refuse(file, '不是完整的 JSON，文件可能没有传完');
  }
  const features = listFeatures(parsed);
  if (features === null) return refuse(file, '不是 GeoJSON：没有 Feature 或 FeatureCollection');
  if (features.length === 0) return refuse(file, 'GeoJSON 里没有要素');
  const properties = features.map((feature) =>
    isFields(feature['properties']) ? feature['properties'] : {},
  );
  const names = [...new Set(properties.flatMap((fields) => Object.keys(fields)))];
  const taken = new Set(names);
  const geometryNames = GEOMETRY_COLUMNS.map((name) => (taken.has(name) ? `${name}（几何）` : name));
  const rows: (readonly RawCell[])[] = [[...names, ...geometryNames]];
  features.forEach((feature, index) => {
    const cells = names.map((name) => toCell(properties[index]?.[name]));
    rows.push([...cells, ...geometryCells(feature['geometry'])]);
  });
  return ok({ file, sheets: [{ name: GEOJSON_SHEET, isHidden: false, rows, merges: [], hiddenRows: [] }] });
}
