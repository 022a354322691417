import { wrapText } from '@/charts/svg-map/measure-text';
import { SVG_FONT } from '@/charts/svg-map/SvgShapes';
import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import { type Palette, paletteOf } from '@/symbology/palette';
import { type FilesRoom, writeLine, writeSources } from './files-room';
import { fitWords, linesOfRun, runsOf, WORD_PITCH } from './fit-words';
import { canvasOf, paintDrawing, pngOf, stripHeight, whenTypeIsHere } from './paint-drawing';
import { drawingOf } from './scene-drawing';

/** Room of the words at the left, and the type of sources. @unit px */
const WORDS = { left: 56, top: 56, foot: 44, sources: 20 } as const;
/** Type of points, the largest that fits. @unit px */
const SIZES = [34, 31, 28, 25, 22, 19, 17] as const;
const SMALLEST = 15;

/** Size of a picture of the set. @unit px */
export const PICTURE = { width: 3840, height: 2160 } as const;
/** The layout is that of a full-HD screen; the picture is so many times sharper. */
const LAYOUT = { width: 1920, height: 1080, column: 560, foot: 52, scale: 1.25 } as const;

function paintWords(
  pen: CanvasRenderingContext2D,
  briefing: Briefing,
  scene: Scene,
  room: FilesRoom,
  palette: Palette,
): void {
  const { left, top, foot, sources: px } = WORDS;
  const width = LAYOUT.column - 2 * left;
  const write = (text: string, size: number, color: string, y: number): void => {
    pen.font = `${size}px ${SVG_FONT}`;
    pen.fillStyle = color;
    pen.fillText(text, left, y);
  };
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const said = writeSources(room, scene);
  const from = said === '' ? '' : room.t('briefing.sources', { sources: said });
  const sources = from === '' ? [] : wrapText(from, width / px);
  const bottom = LAYOUT.height - foot - sources.length * px * WORD_PITCH;
  const runs = runsOf(
    briefing.title,
    writeLine(room, scene, scene.title),
    saidPoints(scene).map((point) => writeLine(room, scene, point)),
  );
  const size = fitWords(runs, { width, height: bottom - top - px }, SIZES) ?? SMALLEST;
  let y = top;
  runs.forEach((run, at) => {
    const own = run.size * size;
    linesOfRun(run, size, width).forEach((line, row) => {
      y += own * WORD_PITCH;
      // What fits in no size is cut at the sources, never written over them.
      if (y > bottom - px) return;
      const x = run.indent * size;
      if (x > 0 && row === 0) write('▪', own, palette.text, y - own * 0.4);
      pen.font = `${own}px ${SVG_FONT}`;
      pen.fillStyle = at === 0 ? palette.textQuiet : palette.text;
      pen.fillText(line, left + x, y - own * 0.4);
    });
    y += run.gap * size;
  });
  sources.forEach((line, at) =>
    write(line, px, palette.textQuiet, bottom + (at + 1) * px * WORD_PITCH - px * 0.4),
  );
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
  await whenTypeIsHere();
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
