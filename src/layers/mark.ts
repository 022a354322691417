import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import type { Lifecycle, LifecycleStatus } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';

/** No class: the mark is not drawn. */
export const NOT_DRAWN = -1;

/**
 * Which class a mark has: always the same, the same from a first month on, or by its life at the month shown.
 * Indexes into the layer's classes.
 */
export type MarkClass =
  | { readonly kind: 'fixed'; readonly index: number }
  | {
      readonly kind: 'from';
      readonly index: number;
      /** Not drawn before. @nodata null: no date is known, so it is always drawn and the panel says so. */
      readonly from: Month | null;
    }
  | {
      readonly kind: 'timed';
      readonly lifecycle: Lifecycle;
      /** Class index by status; `NOT_DRAWN` where the status is not drawn. */
      readonly indexOf: Readonly<Record<LifecycleStatus, number>>;
    };

interface MarkBase {
  readonly ref: EntityRef;
  readonly layer: LayerId;
  /** Number that feeds feature-state, unique within the layer: position in the layer's marks, or the adcode. */
  readonly featureId: number;
  readonly zh: string;
  readonly en: string;
  readonly markClass: MarkClass;
  readonly provenanceClass: ProvenanceClass;
}

/** A thing drawn at one place. */
export interface PointMark extends MarkBase {
  readonly geometry: 'point';
  readonly lngLat: LngLat;
  readonly precision: PrecisionClass;
  /** 0 when alone; 1…8 are places around a point that several marks share. */
  readonly slot: number;
  /** Label priority, 0 first. */
  readonly rank: number;
  readonly countyAdcode: number | null;
}

/** A thing drawn along one or more polylines. */
export interface LineMark extends MarkBase {
  readonly geometry: 'line';
  readonly parts: readonly (readonly LngLat[])[];
  readonly schematic: boolean;
}

/** A thing drawn as an area; its geometry is in the atlas' topology. */
export interface AreaMark extends MarkBase {
  readonly geometry: 'area';
  readonly shape: GeoJSON.MultiPolygon | GeoJSON.Polygon;
  readonly labelAt: LngLat;
}

export type Mark = PointMark | LineMark | AreaMark;
