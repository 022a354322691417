/** Shapes that are not marks: ground, borders and the places of region names. */
export interface Ground {
  readonly land: GeoJSON.FeatureCollection;
  readonly province: GeoJSON.FeatureCollection;
  /** Lines with `kind`: county | city | circle | coast | neighbour (land border of the province). */
  readonly borders: GeoJSON.FeatureCollection;
  /** Points with `level` (circle | city | core | county), `zh`, `en`, `rank`. */
  readonly labels: GeoJSON.FeatureCollection;
}
