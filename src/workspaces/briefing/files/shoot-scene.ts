import type { Scene } from '@/domain/briefing/scene';
import type { DeckPicture } from '@/domain/document/slide-deck';
import { type FilesRoom, writeLine } from './files-room';
import { canvasOf, paintDrawing, pngOf, stripHeight, whenTypeIsHere } from './paint-drawing';
import { drawingOf } from './scene-drawing';

/** A picture of 8.6 × 5.41 inches at 300 dpi, laid out for the size of a screen. @unit px */
const LAYOUT = { width: 1032, height: 649, ratio: 2.5, scale: 1.15 } as const;

/**
 * The picture of a scene for slides and handouts; paper is light whatever the screen is.
 * A table is none: it is written as one.
 * @param withCharts also of a chart: slides have it as their own
 */
export async function shootScene(
  room: FilesRoom,
  scene: Scene,
  withCharts: boolean,
): Promise<{ readonly picture: DeckPicture; readonly covered: readonly string[] } | null> {
  await whenTypeIsHere();
  const { width, height, ratio, scale } = LAYOUT;
  const size = { width, theme: 'light', scale } as const;
  const first = drawingOf(room, scene, { ...size, height });
  if (first === null || first.kind === 'table' || (first.kind === 'chart' && !withCharts)) return null;
  const { canvas, pen } = canvasOf(width, height, ratio);
  const strip = stripHeight(pen, first.legend, width, scale);
  const drawing = strip === 0 ? first : drawingOf(room, scene, { ...size, height: height - strip - 8 });
  if (drawing === null) return null;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  paintDrawing(pen, drawing, scale);
  const bytes = new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  const alt = room.t(first.kind === 'map' ? 'briefing.files.alt' : 'briefing.files.alt.plain', {
    title: writeLine(room, scene, scene.title),
  });
  const isMap = drawing.kind === 'map';
  return {
    picture: { bytes, type: 'png', width: canvas.width, height: canvas.height, alt, isMap },
    covered: drawing.covered,
  };
}
