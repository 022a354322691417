import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { type Palette, paletteOf } from '@/symbology/palette';
import { type FilesRoom, writeLine } from './files-room';
import { canvasOf, paintDrawing, pngOf, stripHeight } from './paint-drawing';
import { drawingOf } from './scene-drawing';

/** Size of a picture of the set. @unit px */
export const PICTURE = { width: 3840, height: 2160 } as const;
/** The layout is that of a full-HD screen; the picture is so many times sharper. */
const LAYOUT = { width: 1920, height: 1080, column: 560, foot: 52, scale: 1.25 } as const;

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

function paintWords(
  pen: CanvasRenderingContext2D,
  briefing: Briefing,
  scene: Scene,
  room: FilesRoom,
  palette: Palette,
): void {
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
  write(writeLine(room, scene, scene.title), 44, palette.text, 28);
  for (const point of scene.points) write(`▪ ${writeLine(room, scene, point)}`, 27, palette.text, 12);
  if (scene.sources === '') return;
  y = Math.max(y + 20, LAYOUT.height - 150);
  write(room.t('briefing.sources', { sources: scene.sources }), 19, palette.textQuiet, 0);
}

function paintStage(pen: CanvasRenderingContext2D, scene: Scene, room: FilesRoom): void {
  const { scale } = LAYOUT;
  const size = { width: LAYOUT.width - LAYOUT.column, theme: room.theme, scale };
  const height = LAYOUT.height - LAYOUT.foot;
  const first = drawingOf(room, scene, { ...size, height });
  pen.save();
  pen.translate(LAYOUT.column, 0);
  const isMap = first !== null && first.kind === 'map';
  if (first === null || isMap) {
    const strip = first === null ? 0 : stripHeight(pen, first.legend, size.width, scale);
    const drawing = strip === 0 ? first : drawingOf(room, scene, { ...size, height: height - strip - 8 });
    if (drawing !== null) paintDrawing(pen, drawing, scale);
  } else {
    // What is no map stands with some air around it.
    const air = 40;
    const inner = drawingOf(room, scene, {
      ...size,
      width: size.width - 2 * air,
      height: height - 2 * air,
    });
    pen.translate(air, air);
    if (inner !== null) paintDrawing(pen, inner, scale);
  }
  pen.restore();
}

/**
 * A scene as a picture at 4K: words at the left, what stands on the wall at the right, review words at the foot.
 * @throws a sentence when the browser cannot make a canvas this large
 */
export async function renderScene(
  briefing: Briefing,
  scene: Scene,
  room: FilesRoom,
  foot: string,
): Promise<Blob> {
  await document.fonts.load('27px "Qilu Sans"', '济');
  const { canvas, pen } = canvasOf(LAYOUT.width, LAYOUT.height, PICTURE.width / LAYOUT.width);
  const palette = paletteOf(room.theme);
  pen.fillStyle = palette.land;
  pen.fillRect(0, 0, LAYOUT.width, LAYOUT.height);
  paintStage(pen, scene, room);
  paintWords(pen, briefing, scene, room, palette);
  pen.font = `18px ${SVG_FONT}`;
  pen.fillStyle = palette.text;
  pen.fillText(foot, LAYOUT.column + 24, LAYOUT.height - 20);
  return pngOf(canvas);
}
