import type { LayerId } from '@/domain/view-state/layer-id';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { Palette } from '@/symbology/palette';
import { drawPoint } from '@/symbology/draw-point';
import type { PointSymbol } from '@/symbology/symbol';

/** Sprite name of a class; `rough` is the ring form of a position known only to the county or city. */
export const iconName = (layer: LayerId, classIndex: number, rough: boolean): string =>
  `${layer}/${classIndex}/${rough ? 'rough' : 'exact'}`;

/** Layers drawn as icons. */
export const POINT_LAYERS = [
  'interchange',
  'station',
  'peak',
  'park',
  'port',
  'general_airport',
  'airport',
  'project',
  'core',
] as const satisfies readonly LayerId[];

const MARGIN = 3;

/**
 * Draw one point symbol.
 * @param rough draw the hollow form with an open ring, whatever the class' fill is.
 * @returns pixels at `pixelRatio` times the symbol's CSS size plus a margin for its halo.
 */
export function drawIcon(
  symbol: PointSymbol,
  palette: Palette,
  rough: boolean,
  pixelRatio: number,
): ImageData {
  const box = Math.ceil((symbol.size + MARGIN * 2) * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = box;
  canvas.height = box;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('A 2D canvas is needed to draw the map symbols');
  const unit = (symbol.size * pixelRatio) / 24;
  const px = pixelRatio / unit;
  context.translate(box / 2, box / 2);
  context.scale(unit, unit);
  context.lineJoin = 'round';
  const colors = { color: symbol.color, halo: palette.halo, paper: palette.land };
  for (const part of drawPoint(symbol, rough)) {
    context.save();
    context.scale(part.scale, part.scale);
    context.translate(-12, -12);
    const path = new Path2D(part.path);
    if (part.fill !== 'none') {
      context.fillStyle = colors[part.fill];
      context.fill(path);
    }
    if (part.strokePx > 0) {
      context.strokeStyle = colors[part.stroke];
      context.lineWidth = (part.strokePx * px) / part.scale;
      if (part.dashPx !== null) context.setLineDash(part.dashPx.map((length) => length * px));
      context.stroke(path);
    }
    context.restore();
  }
  return context.getImageData(0, 0, box, box);
}

/** Every icon of every point layer, by name. */
export function* iconsOf(palette: Palette, pixelRatio: number): Generator<readonly [string, ImageData]> {
  for (const layer of POINT_LAYERS) {
    const classes = classesOfLayer(layer, palette.id);
    for (const [index, { symbol }] of classes.entries()) {
      if (symbol.kind !== 'point') continue;
      yield [iconName(layer, index, false), drawIcon(symbol, palette, false, pixelRatio)];
      yield [iconName(layer, index, true), drawIcon(symbol, palette, true, pixelRatio)];
    }
  }
}
