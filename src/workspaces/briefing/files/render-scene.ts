import { paintSvgMap } from '@/charts/svg-map/paint-svg-map';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Province } from '@/data/province';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { formatMonthWords } from '@/i18n/format-date';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { type Palette, paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { hasStill, layoutStill } from '../scene-layout';

/** What scenes are drawn with. */
export interface RenderRoom {
  readonly province: Province;
  readonly theme: ThemeId;
  readonly locale: Locale;
  readonly t: Translate;
  /** A line with its live numbers filled in. */
  readonly fill: (scene: Scene, line: string) => string;
}

/** Size of a picture of the set. @unit px */
export const PICTURE = { width: 3840, height: 2160 } as const;
/** The layout is that of a full-HD screen; the picture is so many times sharper. */
const LAYOUT = { width: 1920, height: 1080, column: 560 } as const;

/** Break a text into lines of a width; Chinese breaks anywhere, other words at spaces. */
export function breakLines(
  measure: (text: string) => number,
  text: string,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? []) {
    if (line !== '' && measure(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words that stand on every picture: review number, month, version. */
function footerOf(scene: Scene, { province, locale, t }: RenderRoom): string {
  const { manifest } = province;
  return [
    manifest.mapReviewNumber ?? t('data.internalMap'),
    formatMonthWords(scene.view.month, locale),
    t('data.asOf', { date: manifest.asOf }),
    t('data.version', { version: manifest.version }),
    t(`library.${scene.view.library}`),
  ].join(' · ');
}

function paintWords(
  pen: CanvasRenderingContext2D,
  briefing: Briefing,
  scene: Scene,
  room: RenderRoom,
  palette: Palette,
): void {
  const { fill, t } = room;
  const left = 56;
  const width = LAYOUT.column - 2 * left;
  let y = 96;
  const write = (text: string, px: number, color: string, gap: number): void => {
    pen.font = `${px}px ${SVG_FONT}`;
    pen.fillStyle = color;
    for (const line of breakLines((part) => pen.measureText(part).width, text, width)) {
      pen.fillText(line, left, y);
      y += px * 1.45;
    }
    y += gap;
  };
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  write(briefing.title, 22, palette.textQuiet, 16);
  write(fill(scene, scene.title), 44, palette.text, 28);
  for (const point of scene.points) write(`▪ ${fill(scene, point)}`, 27, palette.text, 12);
  if (scene.sources !== '') {
    y = Math.max(y + 20, LAYOUT.height - 150);
    write(t('briefing.sources', { sources: scene.sources }), 19, palette.textQuiet, 0);
  }
  pen.font = `18px ${SVG_FONT}`;
  pen.fillStyle = palette.text;
  pen.fillText(footerOf(scene, room), LAYOUT.column + 24, LAYOUT.height - 20);
}

/**
 * A scene as a picture at 4K: words at the left, the map at the right, review words at the foot.
 * @throws a sentence when the browser cannot make a canvas this large
 */
export async function renderScene(briefing: Briefing, scene: Scene, room: RenderRoom): Promise<Blob> {
  await document.fonts.load('27px "Qilu Sans"', '济');
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE.width;
  canvas.height = PICTURE.height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error(`浏览器不能建立 ${PICTURE.width} × ${PICTURE.height} 的画布`);
  const palette = paletteOf(room.theme);
  const ratio = PICTURE.width / LAYOUT.width;
  pen.scale(ratio, ratio);
  pen.fillStyle = palette.land;
  pen.fillRect(0, 0, LAYOUT.width, LAYOUT.height);
  if (hasStill(scene.view)) {
    const width = LAYOUT.width - LAYOUT.column;
    const layout = layoutStill(room.province, scene.view, scene.bounds, {
      width,
      height: LAYOUT.height - 52,
      palette,
      locale: room.locale,
      scale: 1.25,
      labels: true,
    });
    pen.save();
    pen.translate(LAYOUT.column, 0);
    paintSvgMap(pen, layout, palette.water);
    pen.restore();
  }
  paintWords(pen, briefing, scene, room, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`浏览器不能保存 ${PICTURE.width} × ${PICTURE.height} 的图片`));
      else resolve(blob);
    }, 'image/png');
  });
}
