import { SHAPES } from './shape';
import type { PointSymbol } from './symbol';

/** One stroke and fill of a point symbol, in the 24 × 24 box; stroke widths and dashes in CSS px. */
export interface PointPart {
  /** SVG path data. */
  readonly path: string;
  /** About the middle (12, 12). */
  readonly scale: number;
  /** `paper` is the colour of the land or surface behind, `none` draws no fill. */
  readonly fill: 'color' | 'paper' | 'none';
  readonly stroke: 'color' | 'halo';
  readonly strokePx: number;
  readonly dashPx: readonly [number, number] | null;
}

const CIRCLE = 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22Z';

/**
 * The parts of a point symbol, back to front: the one drawing that map sprite, legend, card, print and the
 * SVG map follow. Solid stands; ring is being built, or known only roughly; a dotted circle is planned.
 * @param rough position known only to the county or city: drawn as a ring.
 */
export function drawPoint(symbol: PointSymbol, rough: boolean): readonly PointPart[] {
  const path = SHAPES[symbol.shape];
  const halo: PointPart = { path, scale: 1, fill: 'none', stroke: 'halo', strokePx: 3.2, dashPx: null };
  if (symbol.fill === 'dotted')
    return [
      { path: CIRCLE, scale: 1, fill: 'paper', stroke: 'color', strokePx: 1.2, dashPx: [1.9, 1.6] },
      { path, scale: 0.62, fill: 'color', stroke: 'color', strokePx: 0, dashPx: null },
    ];
  if (symbol.fill === 'ring' || rough)
    return [halo, { path, scale: 1, fill: 'paper', stroke: 'color', strokePx: 1.7, dashPx: null }];
  return [halo, { path, scale: 1, fill: 'color', stroke: 'halo', strokePx: 0.7, dashPx: null }];
}
