import type { LngLat } from '../provenance/position';

/** Stretches of one segment with the same quality of alignment, as `lines.json` holds them. */
export interface SegmentShape {
  readonly segmentId: string;
  readonly lineId: string;
  readonly schematic: boolean;
  /** Polylines of `[lng, lat]`, 4 decimals. */
  readonly parts: readonly (readonly LngLat[])[];
}

/** One river as drawn. */
export interface RiverShape {
  readonly riverId: string;
  readonly schematic: boolean;
  readonly parts: readonly (readonly LngLat[])[];
}

/** Geometry of lines and the positions of things snapped onto them. */
export interface LineShapes {
  readonly segments: readonly SegmentShape[];
  readonly rivers: readonly RiverShape[];
  /** Position on the line by station or interchange id; absent when not within 500 m of a located line. */
  readonly snapped: Readonly<Record<string, LngLat>>;
}
