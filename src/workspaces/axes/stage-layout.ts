import type { Axis } from '@/analysis/two-axes/axis';
import type { Locale } from '@/i18n/locale';

/** A stretch of one side of the matrix. @unit CSS px, from the first cell */
export interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** A run of steps below one ancestor, as a band of the header. */
export interface Band extends Stretch {
  /** Node index of the ancestor. */
  readonly node: number;
  /** 0 is the outermost. */
  readonly level: number;
}

/** One side of the matrix laid out: where each step stands, and the bands of what they lie in. */
export interface Side {
  readonly axis: Axis;
  readonly steps: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly bands: readonly Band[];
  readonly levels: number;
  readonly length: number;
}

const ancestorsOf = ({ nodes }: Axis, step: number): readonly number[] => {
  const path: number[] = [];
  for (let at = nodes[step]?.parent ?? -1; (nodes[at]?.parent ?? -1) >= 0; at = nodes[at]?.parent ?? -1)
    path.unshift(at);
  return path;
};

/**
 * Lay steps out along a side, each of one size; neighbours below one ancestor share a band.
 * @param steps node indexes in the order drawn
 * @param size of a step. @unit CSS px
 */
export function layoutSide(axis: Axis, steps: readonly number[], size: number): Side {
  const stretches = steps.map((_, position): Stretch => ({ start: position * size, size }));
  const bands: Band[] = [];
  const paths = steps.map((step) => ancestorsOf(axis, step));
  const levels = Math.max(0, ...paths.map(({ length }) => length));
  for (let level = 0; level < levels; level++)
    for (let from = 0, to = 1; to <= steps.length; to++) {
      const node = paths[from]?.[level];
      if (to < steps.length && paths[to]?.[level] === node) continue;
      if (node !== undefined) bands.push({ node, level, start: from * size, size: (to - from) * size });
      from = to;
    }
  return { axis, steps, stretches, bands, levels, length: steps.length * size };
}

/** The step at a distance from the first. @nodata -1 */
export const stepAt = ({ stretches }: Side, distance: number): number =>
  stretches.findIndex(({ start, size }) => distance >= start && distance < start + size);

/**
 * A side on its way from another: a step that stood before moves, one that did not grows out of its parent.
 * @param share 0 is `from`, 1 is `to`
 */
export function blendSides(from: Side, to: Side, share: number): Side {
  if (share >= 1 || from.axis !== to.axis) return to;
  const { nodes } = to.axis;
  const before = new Map<number, Stretch>(from.bands.map((band) => [band.node, band]));
  from.steps.forEach((step, position) => {
    const stretch = from.stretches[position];
    if (stretch !== undefined) before.set(step, stretch);
  });
  const whole: Stretch = { start: 0, size: from.length };
  const originOf = (step: number): Stretch => {
    for (let at = step; at >= 0; at = nodes[at]?.parent ?? -1) {
      const found = before.get(at);
      if (found !== undefined) return found;
    }
    return whole;
  };
  const blend = (node: number, { start, size }: Stretch): Stretch => {
    const origin = originOf(node);
    return {
      start: origin.start + (start - origin.start) * share,
      size: origin.size + (size - origin.size) * share,
    };
  };
  return {
    ...to,
    stretches: to.steps.map((step, position) => blend(step, to.stretches[position] ?? whole)),
    bands: to.bands.map((band) => ({ ...band, ...blend(band.node, band) })),
    length: from.length + (to.length - from.length) * share,
  };
}

/** Both sides and the room of the pinned headers. @unit CSS px */
export interface StageLayout {
  readonly columns: Side;
  readonly rows: Side;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly band: number;
}

/** Height of the names of columns: hanzi stand in short lines, an English name is turned. @unit CSS px at text scale 1 */
const NAME_HEIGHT = { zh: 86, en: 112 } as const;
/** What a cell may measure. @unit CSS px at text scale 1 */
const LEAST = { column: 18, row: 22 } as const;
const MOST = { column: 176, row: 132 } as const;

const sizeOf = (room: number, count: number, least: number, most: number, zoom: number): number =>
  Math.max(5, Math.min(most, Math.max(least, room / Math.max(1, count))) * zoom);

/**
 * Lay the whole stage out: cells fill the room as far as they stay readable, else they are scrolled.
 * @param zoom 1 fits
 */
export function layoutStage(request: {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly columnSteps: readonly number[];
  readonly rowSteps: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scale: number;
  readonly locale: Locale;
}): StageLayout {
  const { columns, rows, columnSteps, rowSteps, width, height, zoom, scale, locale } = request;
  const band = 26 * scale;
  const depth = (axis: Axis, steps: readonly number[]): number => layoutSide(axis, steps, 1).levels;
  const columnLevels = depth(columns, columnSteps);
  const rowLevels = depth(rows, rowSteps);
  const label = Math.min(240 * scale, Math.max(120 * scale, width * 0.24));
  const headerWidth = rowLevels * band + label;
  const headerHeight = columnLevels * band + NAME_HEIGHT[locale] * scale;
  const columnSize = sizeOf(
    width - headerWidth - 2,
    columnSteps.length,
    LEAST.column * scale,
    MOST.column * scale,
    zoom,
  );
  const rowSize = sizeOf(
    height - headerHeight - 2,
    rowSteps.length,
    LEAST.row * scale,
    MOST.row * scale,
    zoom,
  );
  return {
    columns: layoutSide(columns, columnSteps, columnSize),
    rows: layoutSide(rows, rowSteps, rowSize),
    headerWidth,
    headerHeight,
    band,
  };
}

/** What lies under a point of the stage. */
export type StageHit =
  | { readonly kind: 'cell'; readonly column: number; readonly row: number }
  | { readonly kind: 'column' | 'row'; readonly position: number; readonly toggles: boolean }
  | {
      readonly kind: 'band';
      readonly side: 'columns' | 'rows';
      readonly node: number;
      readonly toggles: boolean;
    }
  | { readonly kind: 'corner' };

/** Room of the mark that opens and closes a node. @unit CSS px at text scale 1 */
export const TOGGLE = 22;

/** Find what lies under a point of the window onto the stage, scrolled by so much. @nodata null */
export function hitStage(
  layout: StageLayout,
  [x, y]: readonly [number, number],
  scroll: { readonly left: number; readonly top: number },
  scale: number,
): StageHit | null {
  const { headerWidth, headerHeight, band, columns, rows } = layout;
  const along = x - headerWidth + scroll.left;
  const down = y - headerHeight + scroll.top;
  const toggle = TOGGLE * scale;
  if (x < headerWidth && y < headerHeight) return { kind: 'corner' };
  if (y < headerHeight) {
    const level = Math.floor(y / band);
    if (level < columns.levels) {
      const found = columns.bands.find(
        (item) => item.level === level && along >= item.start && along < item.start + item.size,
      );
      if (found !== undefined)
        return {
          kind: 'band',
          side: 'columns',
          node: found.node,
          toggles: along - Math.max(found.start, scroll.left) < toggle,
        };
    }
    const position = stepAt(columns, along);
    return position < 0 ? null : { kind: 'column', position, toggles: y > headerHeight - toggle };
  }
  if (x < headerWidth) {
    const level = Math.floor(x / band);
    if (level < rows.levels) {
      const found = rows.bands.find(
        (item) => item.level === level && down >= item.start && down < item.start + item.size,
      );
      if (found !== undefined)
        return {
          kind: 'band',
          side: 'rows',
          node: found.node,
          toggles: down - Math.max(found.start, scroll.top) < toggle,
        };
    }
    const position = stepAt(rows, down);
    return position < 0 ? null : { kind: 'row', position, toggles: x < rows.levels * band + toggle };
  }
  const column = stepAt(columns, along);
  const row = stepAt(rows, down);
  return column < 0 || row < 0 ? null : { kind: 'cell', column, row };
}
