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

/** Position on its line by station or interchange id; absent when not within 500 m of a located line. */
export type SnappedPositions = Readonly<Record<string, LngLat>>;

/** Geometry of lines and the positions of things snapped onto them. */
export interface LineShapes {
  readonly segments: readonly SegmentShape[];
  readonly rivers: readonly RiverShape[];
  readonly snapped: SnappedPositions;
}

const DECIMALS = 1e4;

/** A polyline as integers: 1e-4 degrees, each point relative to the one before. */
export function packPart(part: readonly LngLat[]): readonly number[] {
  const packed: number[] = [];
  let x = 0;
  let y = 0;
  for (const [lng, lat] of part) {
    const nextX = Math.round(lng * DECIMALS);
    const nextY = Math.round(lat * DECIMALS);
    packed.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return packed;
}

/** The inverse of `packPart`, exact to 4 decimals. */
export function unpackPart(packed: readonly number[]): readonly LngLat[] {
  const part: LngLat[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    x += packed[index] ?? 0;
    y += packed[index + 1] ?? 0;
    part.push([x / DECIMALS, y / DECIMALS]);
  }
  return part;
}

type Packed<T extends { readonly parts: unknown }> = Omit<T, 'parts'> & {
  readonly parts: readonly (readonly number[])[];
};

/** `lines.json`: the shapes with packed parts. */
export interface LinesAsset {
  readonly segments: readonly Packed<SegmentShape>[];
  readonly rivers: readonly Packed<RiverShape>[];
}

/** Pack the shapes for the asset. */
export const toLinesAsset = (lines: LineShapes): LinesAsset => ({
  segments: lines.segments.map((shape) => ({ ...shape, parts: shape.parts.map(packPart) })),
  rivers: lines.rivers.map((shape) => ({ ...shape, parts: shape.parts.map(packPart) })),
});

/** Unpack `lines.json`. @param snapped from `details.json`; empty until it is here. */
export const fromLinesAsset = (asset: LinesAsset, snapped: SnappedPositions = {}): LineShapes => ({
  snapped,
  segments: asset.segments.map((shape) => ({ ...shape, parts: shape.parts.map(unpackPart) })),
  rivers: asset.rivers.map((shape) => ({ ...shape, parts: shape.parts.map(unpackPart) })),
});
