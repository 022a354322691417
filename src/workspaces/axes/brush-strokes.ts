import type { Brush, BrushOp, BrushTerm } from '@/domain/view-state/brush';
import { MAX_BRUSH_TERMS } from '@/domain/view-state/brush';

/** How the next stroke joins: in place of what is brushed, or with it. */
export type StrokeMode = 'replace' | Exclude<BrushOp, 'join'>;

const sameIds = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a?.join() === b?.join();
const sameTerm = (a: BrushTerm, b: BrushTerm): boolean =>
  sameIds(a.columns, b.columns) && sameIds(a.rows, b.rows) && a.box?.join() === b.box?.join();

/**
 * Join strokes to a brush. Replacing a brush by the very same strokes lets it go: a second click lets go.
 * The oldest strokes are let go beyond `MAX_BRUSH_TERMS`.
 */
export function joinStrokes(
  brush: Brush,
  strokes: readonly Omit<BrushTerm, 'op'>[],
  mode: StrokeMode,
): Brush {
  const op = mode === 'replace' ? 'add' : mode;
  // A lasso is one stroke of several parts: what is in none of them is not in it.
  const terms = strokes.map((stroke, at): BrushTerm => ({ ...stroke, op: at === 0 ? op : 'join' }));
  if (mode !== 'replace') return keepLast([...brush, ...terms], terms);
  const again =
    terms.length === brush.length && terms.every((term, index) => sameTerm(term, brush[index] as BrushTerm));
  return again ? [] : terms.slice(0, MAX_BRUSH_TERMS);
}

/** The last strokes that fit, each whole: half a lasso would choose something else. */
function keepLast(all: Brush, last: Brush): Brush {
  let from = 0;
  while (all.length - from > MAX_BRUSH_TERMS) {
    from++;
    while (all[from]?.op === 'join') from++;
  }
  return from >= all.length ? last.slice(0, MAX_BRUSH_TERMS) : all.slice(from);
}

/** Whether a point lies in a ring, by crossings. */
function isInRing([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The cells whose middles a lasso holds, as strokes: rows that hold the same columns are one. */
export function strokesOfLasso(
  ring: readonly (readonly [number, number])[],
  columns: readonly { readonly id: string; readonly middle: number }[],
  rows: readonly { readonly id: string; readonly middle: number }[],
): readonly Omit<BrushTerm, 'op'>[] {
  const rowsOf = new Map<string, { readonly columns: readonly string[]; readonly rows: string[] }>();
  for (const row of rows) {
    const held = columns.filter(({ middle }) => isInRing([middle, row.middle], ring)).map(({ id }) => id);
    if (held.length === 0) continue;
    const key = held.join();
    const group = rowsOf.get(key) ?? { columns: held, rows: [] };
    group.rows.push(row.id);
    rowsOf.set(key, group);
  }
  return [...rowsOf.values()].map((group) => ({ columns: group.columns, rows: group.rows, box: null }));
}
