import type { ShapeId } from './shape';

/** How a line is drawn. Widths in CSS px at a desk; `dash` in multiples of the width. */
export interface LineSymbol {
  readonly kind: 'line';
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** Casing colour under the line, or none. */
  readonly casing: string | null;
}

/** How a point is drawn. `size` is the height in CSS px at a desk. */
export interface PointSymbol {
  readonly kind: 'point';
  readonly shape: ShapeId;
  readonly color: string;
  readonly size: number;
  /** `solid` for things that stand; `ring` is hollow (building); `dotted` is planned. */
  readonly fill: 'solid' | 'ring' | 'dotted';
}

/** How an area is drawn. */
export interface AreaSymbol {
  readonly kind: 'area';
  readonly color: string;
  /** 0–1 */
  readonly opacity: number;
  readonly border: string | null;
}

export type MapSymbol = LineSymbol | PointSymbol | AreaSymbol;

/**
 * One bin of a layer: the only place where a class has its word and its look. Map, legend, card, table,
 * print and export all ask this object (STYLE rule 3).
 */
export interface SymbolClass {
  /** Stable id, also in URLs: `open`, `national_etdz`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly symbol: MapSymbol;
}
