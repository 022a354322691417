import { paintSvgMap } from '@/charts/svg-map/paint-svg-map';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import { drawSwatch } from '@/map/picture-legend';
import type { SceneDrawing } from './scene-drawing';

/** Room a sign of the legend takes before its word. @unit px at scale 1 */
const SIGN = 40;
const TYPE = 15;
const ROW = 26;

/** Wait for the typeface pictures are written in; one that cannot be read is done without. */
export async function whenTypeIsHere(): Promise<void> {
  await document.fonts.load('27px "Qilu Sans"', '济').catch(() => undefined);
}

/** A canvas of a size, with a pen that draws in px of the layout. @throws where the browser cannot make one */
export function canvasOf(
  width: number,
  height: number,
  ratio: number,
): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error(`浏览器不能建立 ${canvas.width} × ${canvas.height} 的画布`);
  pen.scale(ratio, ratio);
  return { canvas, pen };
}

/** A canvas as a PNG. @throws where the browser cannot save one this large */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`浏览器不能保存 ${canvas.width} × ${canvas.height} 的图片`));
      else resolve(blob);
    }, 'image/png');
  });

/** Where each sign of the legend stands in a strip, in rows from the left. @unit px */
function layoutStrip(
  pen: CanvasRenderingContext2D,
  words: readonly string[],
  width: number,
  scale: number,
): { readonly places: readonly (readonly [x: number, y: number])[]; readonly height: number } {
  pen.font = `${TYPE * scale}px ${SVG_FONT}`;
  let [x, row] = [0, 0];
  const places = words.map((word): readonly [number, number] => {
    const length = (SIGN + 18) * scale + pen.measureText(word).width;
    if (x > 0 && x + length > width) {
      x = 0;
      row += 1;
    }
    const place = [x, (row + 0.5) * ROW * scale] as const;
    x += length;
    return place;
  });
  return { places, height: words.length === 0 ? 0 : (row + 1) * ROW * scale };
}

/** Height of the legend below a map. @unit px */
export const stripHeight = (
  pen: CanvasRenderingContext2D,
  legend: SceneDrawing['legend'],
  width: number,
  scale: number,
): number =>
  layoutStrip(
    pen,
    legend.map(({ text }) => text),
    width,
    scale,
  ).height;

/** Draw a scene's picture at the origin of a pen, its legend below it and never on it. */
export function paintDrawing(pen: CanvasRenderingContext2D, drawing: SceneDrawing, scale: number): void {
  const { maps, palette, legend, height } = drawing;
  pen.save();
  for (const { layout, x, y } of maps) {
    pen.save();
    pen.translate(x, y);
    paintSvgMap(pen, layout, palette.water);
    pen.strokeStyle = palette.countyBorder;
    pen.lineWidth = 1;
    pen.strokeRect(0.5, 0.5, layout.width - 1, layout.height - 1);
    pen.restore();
  }
  drawing.draw(pen);
  pen.restore();
  const words = legend.map(({ text }) => text);
  const { places } = layoutStrip(pen, words, drawing.width, scale);
  pen.save();
  pen.translate(0, height + 6 * scale);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  legend.forEach(({ symbol }, index) => {
    const [x, y] = places[index] ?? [0, 0];
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    drawSwatch(pen, symbol, palette, 0, 0);
    pen.restore();
    pen.fillStyle = palette.text;
    pen.font = `${TYPE * scale}px ${SVG_FONT}`;
    pen.fillText(words[index] ?? '', x + SIGN * scale, y);
  });
  pen.restore();
}
