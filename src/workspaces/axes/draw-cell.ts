import type { Pen } from '@/charts/svg-pen';
import type { MatrixCell, MatrixProject } from '@/analysis/two-axes/matrix-model';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { drawLight } from '@/symbology/draw-light';
import type { MatrixLook } from '@/symbology/matrix-look';

/** A rectangle of the stage. @unit CSS px */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What cells are drawn from. */
export interface CellPaint {
  readonly look: MatrixLook;
  readonly projects: readonly MatrixProject[];
  readonly scale: number;
  readonly font: string;
  /** Where nothing stands is what is looked for. */
  readonly isGap: boolean;
  /** The largest cell's count or money: the thickest line. */
  readonly largest: number;
  readonly weightOf: (cell: MatrixCell) => number;
  readonly textOf: (cell: MatrixCell) => string;
}

/** Most projects drawn as lines of their own, in a cell of this least size. */
const SINGLE = { most: 6, least: 52 } as const;
/** The glyph may rise above the plan's end by so much: the upper edge of the square is 115 %. */
const OVER = 1.15;
/** What stands is pale while what is missing is looked for. */
const GAP_ALPHA = 0.35;
const alphaOf = ({ isGap }: CellPaint): number => (isGap ? GAP_ALPHA : 1);

const WORST_FIRST = (Object.keys(LIGHT_COLORS) as LightColor[]).sort(
  (a, b) => LIGHT_COLORS[b].rank - LIGHT_COLORS[a].rank,
);

/** The part of a cell the unit square is drawn in: clear of the strip of lights below. */
export function squareOf({ x, y, width, height }: Box, scale: number): Box {
  const pad = Math.min(5 * scale, width * 0.1, height * 0.1);
  const strip = height >= 24 ? Math.min(6 * scale, height / 4) : 0;
  return { x: x + pad, y: y + pad, width: width - 2 * pad, height: height - 2 * pad - strip };
}

/** Where a point of the unit square stands. */
export const pointIn = (box: Box, across: number, up: number): readonly [number, number] => [
  box.x + box.width * Math.min(1, across),
  box.y + box.height * (1 - Math.min(OVER, Math.max(0, up)) / OVER),
];

function line(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
}

/** How far a cell's projects are beyond what is due. @unit share −1 … 1 @nodata null without a plan */
export const leadOf = ({ planned, actual }: MatrixCell): number | null =>
  planned === null || actual === null ? null : actual - planned;

function drawStrip(pen: Pen, cell: MatrixCell, box: Box, { look, scale }: CellPaint): void {
  let x = box.x + 2;
  const width = box.width - 4;
  for (const light of WORST_FIRST) {
    const part = (width * cell.lights[light]) / cell.count;
    pen.fillStyle = look.lights[light];
    // Unlit is a thin line, not a bar: it says nothing good or bad.
    const height = (light === 'none' ? 1.5 : 5) * scale;
    // Each light that occurs is seen, and none beyond the cell.
    const shown = Math.min(Math.max(1, part - 0.5), box.x + 2 + width - x);
    if (part > 0) pen.fillRect(x, box.y + box.height - 2 - height, shown, height);
    x += part;
  }
}

/** An arrowhead above a point: what is done lies beyond the edge of the square. */
function drawBeyond(pen: Pen, [x, y]: readonly [number, number], size: number): void {
  const top = y - size * 2;
  line(pen, [
    [x - size, top + size],
    [x, top],
    [x + size, top + size],
  ]);
}

/** A hollow dot where the diagonal begins: projects of which neither plan nor stage is known. */
function drawUnknown(pen: Pen, square: Box, { look, scale }: CellPaint): void {
  const [x, y] = pointIn(square, 0, 0);
  const radius = 3 * scale;
  pen.strokeStyle = look.quiet;
  pen.lineWidth = 1.5 * scale;
  pen.beginPath();
  pen.arc(x + radius, y - radius, radius, 0, 2 * Math.PI);
  pen.stroke();
}

/** Steps of five reached by how many: the tread of a step is as thick as the share that reached it; fine where lines of a plan are drawn above. */
function drawStairs(pen: Pen, cell: MatrixCell, square: Box, paint: CellPaint): void {
  const reached = [0, 0, 0, 0, 0, 0];
  for (const index of cell.projects) {
    const project = paint.projects[index];
    if (project?.basis !== 'stage') continue;
    for (let step = 1; step <= (project.actual ?? 0); step++) reached[step] = (reached[step] ?? 0) + 1;
  }
  const isGround = cell.withPlan > 0;
  pen.strokeStyle = paint.look.stage;
  for (let step = 1; step <= 5; step++) {
    const share = (reached[step] ?? 0) / Math.max(1, cell.withStage);
    if (share === 0) break;
    pen.globalAlpha = (0.35 + 0.65 * share) * (isGround ? 0.5 : 1) * alphaOf(paint);
    pen.lineWidth = (isGround ? 1 : 1 + 3 * share) * paint.scale;
    const up = (step * 1) / 5;
    line(pen, [
      pointIn(square, (step - 1) / 5, up - 0.2),
      pointIn(square, (step - 1) / 5, up),
      pointIn(square, step / 5, up),
    ]);
  }
  pen.globalAlpha = alphaOf(paint);
}

function drawProgress(pen: Pen, cell: MatrixCell, square: Box, paint: CellPaint): void {
  const { look, projects, scale } = paint;
  const start = pointIn(square, 0, 0);
  const planned = cell.planned ?? 0;
  const actual = cell.actual ?? 0;
  const end = pointIn(square, planned, actual);
  const due = pointIn(square, planned, planned);
  const color = actual >= planned ? look.ahead : look.behind;
  // The wedge between what is due and what is done.
  pen.fillStyle = color;
  pen.globalAlpha = 0.22 * alphaOf(paint);
  pen.beginPath();
  pen.moveTo(...start);
  pen.lineTo(...end);
  pen.lineTo(...due);
  pen.fill();
  pen.globalAlpha = alphaOf(paint);
  if (cell.count <= SINGLE.most && Math.min(square.width, square.height) >= SINGLE.least * 0.6) {
    for (const index of cell.projects) {
      const project = projects[index];
      if (project?.basis !== 'plan') continue;
      const at = pointIn(square, project.planned ?? 0, project.actual ?? 0);
      pen.strokeStyle = look.lights[project.light];
      pen.lineWidth = 1.5 * scale;
      line(pen, [start, at]);
      drawLight(pen, project.light, at, 3.5 * scale, look);
      if ((project.actual ?? 0) > OVER) drawBeyond(pen, at, 4 * scale);
    }
    return;
  }
  pen.strokeStyle = color;
  pen.lineWidth = (1.5 + 4.5 * Math.sqrt(paint.weightOf(cell) / Math.max(1e-9, paint.largest))) * scale;
  line(pen, [start, end]);
}

/** Light strokes from lower left to upper right: not applicable. */
function drawHatch(pen: Pen, { x, y, width, height }: Box, { look, scale }: CellPaint): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = look.line;
  pen.lineWidth = scale;
  pen.beginPath();
  for (let at = -height; at < width; at += 7 * scale) {
    pen.moveTo(x + at, y + height);
    pen.lineTo(x + at + height, y);
  }
  pen.stroke();
  pen.restore();
}

/** Draw one cell in its box; smaller boxes say less. */
export function drawCell(pen: Pen, cell: MatrixCell, box: Box, paint: CellPaint): void {
  const { look } = paint;
  const least = Math.min(box.width, box.height);
  if (cell.count === 0) {
    if (cell.empty === 'not_applicable' && least >= 10) drawHatch(pen, box, paint);
    if (cell.empty === 'named_but_none') {
      if (paint.isGap) {
        pen.fillStyle = look.behind;
        pen.globalAlpha = 0.28;
        pen.fillRect(box.x, box.y, box.width, box.height);
        pen.globalAlpha = 1;
      }
      pen.strokeStyle = look.behind;
      pen.setLineDash([3 * paint.scale, 3 * paint.scale]);
      pen.lineWidth = paint.scale;
      pen.strokeRect(box.x + 2.5, box.y + 2.5, box.width - 5, box.height - 5);
      pen.setLineDash([]);
    }
    return;
  }
  pen.globalAlpha = alphaOf(paint);
  drawFilled(pen, cell, box, paint);
  pen.globalAlpha = 1;
}

function drawFilled(pen: Pen, cell: MatrixCell, box: Box, paint: CellPaint): void {
  const { look, scale } = paint;
  const least = Math.min(box.width, box.height);
  const lead = paint.isGap ? null : leadOf(cell);
  if (lead !== null) {
    pen.fillStyle = lead < 0 ? look.behind : look.ahead;
    pen.globalAlpha = Math.min(0.3, 0.04 + Math.abs(lead)) * alphaOf(paint);
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.globalAlpha = alphaOf(paint);
  } else if (least < 24) {
    pen.fillStyle = look.stage;
    pen.globalAlpha =
      (0.15 + 0.6 * Math.sqrt(paint.weightOf(cell) / Math.max(1e-9, paint.largest))) * alphaOf(paint);
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.globalAlpha = alphaOf(paint);
  }
  if (least < 10) return;
  if (least >= 24) {
    const square = squareOf(box, scale);
    pen.strokeStyle = look.plan;
    pen.lineWidth = scale;
    pen.globalAlpha = 0.7 * alphaOf(paint);
    line(pen, [pointIn(square, 0, 0), pointIn(square, 1, 1)]);
    pen.globalAlpha = alphaOf(paint);
    pen.lineCap = 'round';
    if (cell.withStage > 0) drawStairs(pen, cell, square, paint);
    if (cell.withPlan > 0) drawProgress(pen, cell, square, paint);
    pen.lineCap = 'butt';
    if (cell.withPlan + cell.withStage < cell.count) drawUnknown(pen, square, paint);
    drawStrip(pen, cell, box, paint);
  }
  const text = paint.textOf(cell);
  pen.font = `${14 * scale}px ${paint.font}`;
  if (pen.measureText(text).width > box.width - 2 || box.height < 16 * scale) return;
  pen.fillStyle = look.text;
  pen.strokeStyle = look.surface;
  pen.lineWidth = 3;
  pen.textBaseline = 'top';
  pen.textAlign = 'left';
  const x = box.x + (least >= 24 ? 4 : (box.width - pen.measureText(text).width) / 2);
  const y = least >= 24 ? box.y + 3 : box.y + (box.height - 14 * scale) / 2;
  pen.strokeText(text, x, y);
  pen.fillText(text, x, y);
}
