import { ok, refuse, type Result } from '@/lib/result';
import { clampMonth, formatMonth, parseMonth } from '../time/month';
import {
  type AxesView,
  AXIS_LAYOUTS,
  AXIS_MEASURES,
  AXIS_MODES,
  AXIS_ORDERS,
  INITIAL_AXES,
  POLICY_AXIS_IDS,
} from './axes-view';
import { type Brush, BRUSH_OPS, type BrushTerm, MAX_BRUSH_TERMS } from './brush';

/** What a node id is made of: kind, colon, code. */
const NODE = /^\w+:[\w:/.-]+$/;

function spell({ rows, order, measure, mode, layout, compareWith, openColumns, openRows }: AxesView): string {
  const month = compareWith === null ? '' : formatMonth(compareWith);
  return [[rows, order, measure, mode, layout, month], openColumns, openRows].join(';');
}

/**
 * How the axes are shown as one text, what a link carries: `list,diagonal,money,gap,map,2020-01;circle:capital;`.
 * @returns '' for what is as at first
 */
export function toAxesText(axes: AxesView): string {
  const text = spell(axes);
  return text === spell(INITIAL_AXES) ? '' : text;
}

const nodesOf = (text: string): readonly string[] | null => {
  const ids = text === '' ? [] : text.split(',');
  return ids.every((id) => NODE.test(id)) ? ids : null;
};

/** Read how the axes are shown. @returns the whole, or a refusal that names the part */
export function parseAxesText(text: unknown): Result<AxesView> {
  if (text === undefined || text === '') return ok(INITIAL_AXES);
  const [words = '', columns = '', open = '', ...more] = String(text).split(';');
  const named = words.split(',');
  const compareWith = named[5] === '' ? null : parseMonth(named[5] ?? '');
  const rows = POLICY_AXIS_IDS.find((id) => id === named[0]);
  const order = AXIS_ORDERS.find((id) => id === named[1]);
  const measure = AXIS_MEASURES.find((id) => id === named[2]);
  const mode = AXIS_MODES.find((id) => id === named[3]);
  const layout = AXIS_LAYOUTS.find((id) => id === named[4]);
  const openColumns = nodesOf(columns);
  const openRows = nodesOf(open);
  if (
    !rows ||
    !order ||
    !measure ||
    !mode ||
    !layout ||
    !openColumns ||
    !openRows ||
    named.length !== 6 ||
    more.length > 0 ||
    (compareWith === null ? named[5] !== '' : clampMonth(compareWith) !== compareWith)
  )
    return refuse('视图 › 两轴', `“${text}” 不是两轴的设置`);
  return ok({ rows, openColumns, openRows, order, measure, mode, compareWith, layout });
}

/** A brush as one text: strokes `op*columns*rows*box` apart by `;`, an open side empty. */
export const toBrushText = (brush: Brush): string =>
  brush.map(({ op, columns, rows, box }) => [op, columns ?? '', rows ?? '', box ?? ''].join('*')).join(';');

function parseTerm(text: string): BrushTerm | null {
  const [name, columns, rows, sides, more] = text.split('*');
  const op = BRUSH_OPS.find((id) => id === name);
  const columnIds = nodesOf(columns ?? '');
  const rowIds = nodesOf(rows ?? '');
  if (!op || !columnIds || !rowIds || sides === undefined || more !== undefined) return null;
  const box = sides === '' ? null : sides.split(',').map((side) => (side === '' ? Number.NaN : Number(side)));
  if (box !== null && !(box.length === 4 && box.every((side) => Math.abs(side) <= 180))) return null;
  return {
    op,
    columns: columnIds.length === 0 ? null : columnIds,
    rows: rowIds.length === 0 ? null : rowIds,
    box: box as BrushTerm['box'],
  };
}

/** Read a brush. @returns all its strokes, or a refusal that names the first that is none */
export function parseBrushText(text: unknown): Result<Brush> {
  if (text === undefined || text === '') return ok([]);
  const terms: BrushTerm[] = [];
  for (const stroke of String(text).split(';')) {
    const term = parseTerm(stroke);
    if (term === null || terms.length >= MAX_BRUSH_TERMS)
      return refuse('视图 › 框选', `“${stroke}” 不是一笔框选，或超过 ${MAX_BRUSH_TERMS} 笔`);
    terms.push(term);
  }
  return ok(terms);
}
