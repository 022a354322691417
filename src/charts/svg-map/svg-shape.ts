import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { PointPart } from '@/symbology/draw-point';

/** An outline or area, ready to draw. */
export interface PathShape {
  readonly kind: 'path';
  readonly key: string;
  readonly d: string;
  readonly fill: string | null;
  readonly fillOpacity: number;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** @unit px */
  readonly dash: readonly number[] | null;
  readonly round: boolean;
  readonly opacity: number;
  readonly ref: EntityRef | null;
  /** Outline it is cut at. @nodata absent: it is not */
  readonly within?: string;
}

/** A point symbol, ready to draw. */
export interface SymbolShape {
  readonly kind: 'symbol';
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Back to front, the same as on the screen map. */
  readonly parts: readonly PointPart[];
  readonly colors: Readonly<Record<PointPart['fill'] | PointPart['stroke'], string>>;
  /** Height. @unit px */
  readonly size: number;
  /** Size on the picture over the size of the class. */
  readonly grow: number;
  readonly opacity: number;
  readonly ref: EntityRef;
  readonly title: string;
}

export type SvgShape = PathShape | SymbolShape;

/** A label in its place. */
export interface PlacedText {
  readonly key: string;
  /** Middle of the text block. @unit px */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly color: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly letterSpacing: number;
  readonly opacity: number;
  /** Which edge the lines of a broken name keep to: -1 right, 0 middle, 1 left. */
  readonly align: -1 | 0 | 1;
  /** Width of the block. @unit px */
  readonly width: number;
  /** Clockwise. @unit degrees */
  readonly turn: number;
  /** Line from the place to the text when the text had to move far. @unit px */
  readonly leader: readonly [number, number, number, number] | null;
  readonly ref: EntityRef | null;
}
