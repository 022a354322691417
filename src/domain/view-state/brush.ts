/**
 * How one term joins what the terms before it chose. `join` makes one stroke of it and the term before: the
 * operation of the first is done with all of them.
 */
export const BRUSH_OPS = ['add', 'subtract', 'intersect', 'join'] as const;
export type BrushOp = (typeof BRUSH_OPS)[number];

/**
 * One stroke of a brush over the two axes or the map. Steps are axis node ids (`city:370100`, `clause:A05`);
 * a stroke takes the projects that lie below one of its columns and one of its rows and within its box.
 * null lets all pass. A lasso is several strokes.
 */
export interface BrushTerm {
  readonly op: BrushOp;
  readonly columns: readonly string[] | null;
  readonly rows: readonly string[] | null;
  /** west, south, east, north in degrees. @nodata null */
  readonly box: readonly [number, number, number, number] | null;
}

/** Strokes in the order made; none is no brush, everything passes. */
export type Brush = readonly BrushTerm[];

/** Most strokes a view keeps. */
export const MAX_BRUSH_TERMS = 64;
