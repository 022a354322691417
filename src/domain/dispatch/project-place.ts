import type { LngLat, PrecisionClass } from '@/domain/provenance/position';

/** The coordinate system a position came in; all are stored as CGCS2000 ≈ WGS 84 (DESIGN §5.6). */
export const SOURCE_CRS = {
  cgcs2000: { zh: 'CGCS2000 经纬度', en: 'CGCS2000 lon/lat' },
  gcj02: { zh: 'GCJ-02', en: 'GCJ-02' },
  bd09: { zh: 'BD-09', en: 'BD-09' },
  gk3_zone: { zh: '高斯—克吕格3度带（带号）', en: 'Gauss–Krüger 3° with zone prefix' },
  gk3_plain: { zh: '高斯—克吕格3度带（无带号）', en: 'Gauss–Krüger 3° without zone prefix' },
  unknown: { zh: '来源未注明', en: 'Not stated' },
} as const;
export type SourceCrs = keyof typeof SOURCE_CRS;

interface PlaceFacts {
  /** As written: 某镇某村北, K12+300. @nodata '' */
  readonly text: string;
  readonly sourceCrs: SourceCrs;
  readonly precision: PrecisionClass;
}

/** One place of a project. @crs CGCS2000 ≈ WGS 84 */
export interface ProjectPoint extends PlaceFacts {
  readonly lngLat: LngLat;
}

/** One section 标段 of a line project. @crs CGCS2000 ≈ WGS 84 */
export interface ProjectSection extends PlaceFacts {
  readonly name: string;
  /** Chainage 桩号 as written: K0+000. @nodata '' */
  readonly fromChainage: string;
  /** @nodata '' */
  readonly toChainage: string;
  /** Vertices in order; empty where only the chainage is known. */
  readonly path: readonly LngLat[];
}

/** Where a project is: points, a line in sections, or nowhere yet and why. */
export type ProjectPlace =
  | { readonly kind: 'points'; readonly points: readonly ProjectPoint[] }
  | { readonly kind: 'line'; readonly sections: readonly ProjectSection[] }
  | { readonly kind: 'unplaced'; readonly reason: string };

/** Every known position of a place, in order; empty for an unplaced one. @crs CGCS2000 ≈ WGS 84 */
export function positionsOfPlace(place: ProjectPlace): readonly LngLat[] {
  if (place.kind === 'points') return place.points.map(({ lngLat }) => lngLat);
  return place.kind === 'line' ? place.sections.flatMap(({ path }) => path) : [];
}
