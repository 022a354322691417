import type { SvgMapLayout } from './layout-svg-map';
import { LINE_HEIGHT } from './label-candidates';
import { SVG_FONT } from './SvgShapes';
import type { PathShape, PlacedText, SymbolShape } from './svg-shape';

type Pen = CanvasRenderingContext2D;

function paintPath(pen: Pen, shape: PathShape): void {
  const path = new Path2D(shape.d);
  pen.save();
  if (shape.within !== undefined) pen.clip(new Path2D(shape.within), 'evenodd');
  if (shape.fill !== null) {
    pen.globalAlpha = shape.opacity * shape.fillOpacity;
    pen.fillStyle = shape.fill;
    pen.fill(path, 'evenodd');
  }
  if (shape.stroke !== null) {
    pen.globalAlpha = shape.opacity;
    pen.strokeStyle = shape.stroke;
    pen.lineWidth = shape.strokeWidth;
    pen.lineJoin = 'round';
    pen.lineCap = shape.round ? 'round' : 'butt';
    pen.setLineDash([...(shape.dash ?? [])]);
    pen.stroke(path);
    pen.setLineDash([]);
  }
  pen.restore();
}

/** The same as `PointParts` draws: sizes of strokes follow the mark, not the scale of its part. */
function paintSymbol(pen: Pen, shape: SymbolShape): void {
  const unit = shape.size / 24;
  for (const part of shape.parts) {
    const px = shape.grow / (unit * part.scale);
    const path = new Path2D(part.path);
    pen.save();
    pen.globalAlpha = shape.opacity;
    pen.translate(shape.x, shape.y);
    pen.scale(unit * part.scale, unit * part.scale);
    pen.translate(-12, -12);
    pen.lineJoin = 'round';
    if (part.fill !== 'none') {
      pen.fillStyle = shape.colors[part.fill];
      pen.fill(path);
    }
    if (part.strokePx > 0) {
      pen.strokeStyle = shape.colors[part.stroke];
      pen.lineWidth = part.strokePx * px;
      pen.setLineDash(part.dashPx === null ? [] : part.dashPx.map((length) => length * px));
      pen.stroke(path);
    }
    pen.restore();
  }
}

function paintLeader(pen: Pen, text: PlacedText): void {
  if (text.leader === null) return;
  const [x1, y1, x2, y2] = text.leader;
  pen.globalAlpha = text.opacity;
  for (const [color, width] of [
    [text.halo, 2.6],
    [text.color, 0.9],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
  }
}

function paintName(pen: Pen, text: PlacedText): void {
  const { lines, size, turn, align } = text;
  pen.save();
  pen.globalAlpha = text.opacity;
  pen.font = `${size}px ${SVG_FONT}`;
  if ('letterSpacing' in pen) pen.letterSpacing = `${text.letterSpacing}px`;
  pen.textAlign = align === 0 ? 'center' : align === 1 ? 'left' : 'right';
  pen.lineJoin = 'round';
  pen.translate(text.x, text.y);
  pen.rotate((turn * Math.PI) / 180);
  const x = align === 0 ? text.letterSpacing / 2 : -(align * text.width) / 2;
  const top = -((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.36;
  for (const [index, line] of lines.entries()) {
    const y = top + index * size * LINE_HEIGHT;
    pen.strokeStyle = text.halo;
    pen.lineWidth = text.haloWidth * 2;
    if (text.haloWidth > 0) pen.strokeText(line, x, y);
    pen.fillStyle = text.color;
    pen.fillText(line, x, y);
  }
  pen.restore();
}

/**
 * Draw a laid-out map on a canvas, the same shapes and names as `SvgShapes`, for pictures of any size.
 * @param pen scaled and moved by the caller; the map begins at its origin.
 */
export function paintSvgMap(pen: Pen, layout: SvgMapLayout, ground: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, layout.width, layout.height);
  pen.clip();
  pen.fillStyle = ground;
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const shape of layout.shapes)
    if (shape.kind === 'path') paintPath(pen, shape);
    else paintSymbol(pen, shape);
  for (const text of layout.labels) paintLeader(pen, text);
  for (const text of layout.labels) paintName(pen, text);
  pen.restore();
}
