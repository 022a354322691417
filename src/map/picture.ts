import type { LegendSection } from '@/layers/legend';
import type { AppState } from '@/store/app-state';
import { paletteOf } from '@/symbology/palette';
import type { MapController } from './map-controller';
import { drawPictureLegend } from './picture-legend';

/** A picture's size in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly zh: string;
  readonly en: string;
}

/** Sizes a briefing needs, up to an 8K wall. */
export const PICTURE_SIZES = [
  { width: 1920, height: 1080, zh: '投影', en: 'Projector' },
  { width: 3840, height: 2160, zh: '4K 大屏', en: '4K wall' },
  { width: 7680, height: 4320, zh: '8K 拼接屏', en: '8K wall' },
  { width: 4961, height: 3508, zh: 'A3 横向 300 dpi', en: 'A3 landscape at 300 dpi' },
] as const satisfies readonly PictureSize[];

/** Words on the picture and the state it is drawn from. */
export interface PictureRequest {
  readonly size: PictureSize;
  readonly title: string;
  readonly footer: string;
  readonly attribution: string;
  readonly state: AppState;
  readonly legend: readonly LegendSection[];
  readonly layerName: (section: LegendSection) => string;
}

/** Longest side of the layout in CSS px: type and lines keep the size they have on a full-HD screen. */
const LAYOUT_WIDTH = 1920;

const FAMILY = "'Qilu Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/**
 * Draw the current view anew at full size in a hidden map and put title, month, source and 审图 words on it.
 * @throws a sentence when the browser cannot make a canvas this large.
 */
export async function composePicture(controller: MapController, request: PictureRequest): Promise<Blob> {
  const { size, state } = request;
  const ratio = size.width / LAYOUT_WIDTH;
  const { renderPicture } = await import('./render-picture');
  const map = await renderPicture(controller.snapshot(), {
    width: LAYOUT_WIDTH,
    height: Math.round(size.height / ratio),
    ratio,
    input: controller.input,
  });
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(`浏览器不能建立 ${size.width} × ${size.height} 的画布`);
  context.drawImage(map, 0, 0, size.width, size.height);
  map.close();
  const palette = paletteOf(state.preferences.theme);
  context.scale(ratio, ratio);
  const height = size.height / ratio;
  const font = (px: number): string => `${px}px ${FAMILY}`;
  const write = (text: string, x: number, y: number, px: number, align: CanvasTextAlign): void => {
    context.font = font(px);
    context.textAlign = align;
    context.lineJoin = 'round';
    context.lineWidth = px / 4;
    context.strokeStyle = palette.halo;
    context.strokeText(text, x, y);
    context.fillStyle = palette.text;
    context.fillText(text, x, y);
  };
  drawPictureLegend(
    context,
    request.legend,
    { locale: state.preferences.locale, layerName: request.layerName, font: FAMILY },
    palette,
    { left: 40, bottom: height - 76, maxHeight: height - 190 },
  );
  context.textBaseline = 'alphabetic';
  write(request.title, 40, 66, 40, 'left');
  write(request.footer, 40, height - 42, 18, 'left');
  write(request.attribution, 40, height - 18, 14, 'left');
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`浏览器不能保存 ${size.width} × ${size.height} 的图片`));
      else resolve(blob);
    }, 'image/png');
  });
}
