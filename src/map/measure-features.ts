import { area as turfArea } from '@turf/turf';
import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';

/** `12.3 km` / `850 m` in the language's units. @param km kilometres. */
export function formatDistance(km: number, locale: Locale): string {
  if (km < 1) return locale === 'zh' ? `${formatNumber(km * 1000)} 米` : `${formatNumber(km * 1000)} m`;
  return `${formatNumber(km, km < 100 ? 2 : 1)} ${locale === 'zh' ? '公里' : 'km'}`;
}

/** Area as km², 公顷 and 亩 (1 亩 = 1/15 公顷). @param m2 square metres. */
export function formatArea(m2: number, locale: Locale): string {
  const hectares = m2 / 10_000;
  const km2 = m2 / 1_000_000;
  if (locale === 'en') return `${formatNumber(km2, 2)} km² · ${formatNumber(hectares, 1)} ha`;
  return `${formatNumber(km2, 2)} 平方公里 · ${formatNumber(hectares, 1)} 公顷 · ${formatNumber(hectares * 15)} 亩`;
}

/** Great-circle length of a chain. @returns km. */
export function lengthOf(vertices: readonly LngLat[]): number {
  let km = 0;
  for (let index = 1; index < vertices.length; index++) {
    const from = vertices[index - 1] as LngLat;
    const to = vertices[index] as LngLat;
    km += computeDistanceKm([...from], [...to]);
  }
  return km;
}

/** Area of the ring through these vertices, m² on the WGS 84 sphere (turf); 0 below three vertices. */
export function areaOf(vertices: readonly LngLat[]): number {
  const [first] = vertices;
  if (first === undefined || vertices.length < 3) return 0;
  const ring = [...vertices, first].map(([lng, lat]) => [lng, lat]);
  return turfArea({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } });
}

/** What the measure tool draws: vertices, line or area, and labels of length or area. */
export function measureFeatures(
  vertices: readonly LngLat[],
  isArea: boolean,
  locale: Locale,
): GeoJSON.FeatureCollection {
  const features: GeoJSON.Feature[] = [];
  const points = vertices.map(([lng, lat]) => [lng, lat]);
  const last = vertices.at(-1);
  const [first] = points;
  if (isArea && points.length >= 3 && first !== undefined)
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...points, first]] },
    });
  if (points.length >= 2)
    features.push({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: isArea && first !== undefined ? [...points, first] : points,
      },
    });
  for (const coordinates of points)
    features.push({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
  if (last !== undefined && vertices.length >= 2) {
    const label = isArea
      ? vertices.length >= 3
        ? formatArea(areaOf(vertices), locale)
        : ''
      : formatDistance(lengthOf(vertices), locale);
    if (label !== '')
      features.push({
        type: 'Feature',
        properties: { label },
        geometry: { type: 'Point', coordinates: [last[0], last[1]] },
      });
  }
  return { type: 'FeatureCollection', features };
}
