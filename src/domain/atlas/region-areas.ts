import type { LngLat } from '../provenance/position';

/** A region's outline, where to write its name, and how large it is. */
export interface RegionArea {
  readonly shape: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  readonly labelAt: LngLat;
  /** `[west, south, east, north]` */
  readonly bbox: readonly [number, number, number, number];
  /** @unit km², measured on the boundary source before simplification; not an official figure */
  readonly areaKm2: number;
}

/** A lake or reservoir, named where certain. */
export interface LakeArea extends Pick<RegionArea, 'shape' | 'labelAt'> {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Decoded areas by id. */
export interface RegionAreas {
  readonly province: RegionArea;
  /** By 1–3. */
  readonly circles: ReadonlyMap<number, RegionArea>;
  readonly cities: ReadonlyMap<number, RegionArea>;
  readonly counties: ReadonlyMap<number, RegionArea>;
  readonly lakes: readonly LakeArea[];
  readonly land: GeoJSON.FeatureCollection;
  /** Lines with `kind`. */
  readonly borders: GeoJSON.FeatureCollection;
}
