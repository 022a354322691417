import type { LayerId } from '@/domain/view-state/layer-id';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { Palette } from '@/symbology/palette';
import { SHAPES } from '@/symbology/shape';
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
  context.translate(box / 2, box / 2);
  context.scale(unit, unit);
  context.translate(-12, -12);
  context.lineJoin = 'round';
  const path = new Path2D(SHAPES[symbol.shape]);
  const px = pixelRatio / unit;
  context.strokeStyle = palette.halo;
  context.lineWidth = 3.2 * px;
  context.stroke(path);
  const hollow = rough || symbol.fill !== 'solid';
  context.fillStyle = hollow ? palette.land : symbol.color;
  context.fill(path);
  context.strokeStyle = hollow ? symbol.color : palette.halo;
  context.lineWidth = (hollow ? 1.7 : 0.7) * px;
  if (symbol.fill === 'dotted') context.setLineDash([1.8 * px, 1.5 * px]);
  context.stroke(path);
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
