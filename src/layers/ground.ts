/**
 * West, south, east and north edge of the neighbouring land that was gathered: everything inside is domestic land, so no
 * national border is drawn. @unit °
 */
export const LAND_BBOX: readonly [number, number, number, number] = [110, 31, 124, 41.2];

/** Shapes that are not marks: ground, borders and the places of region names. */
export interface Ground {
  readonly land: GeoJSON.FeatureCollection;
  readonly province: GeoJSON.FeatureCollection;
  /** Lines with `kind`: county | city | circle | coast | neighbour (land border of the province). */
  readonly borders: GeoJSON.FeatureCollection;
  /** Points with `level` (circle | city | core | county), `zh`, `en`, `rank`. */
  readonly labels: GeoJSON.FeatureCollection;
}
