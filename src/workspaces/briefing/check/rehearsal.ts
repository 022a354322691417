/** How one scene ran on this machine. */
export interface RehearsedScene {
  readonly title: string;
  /** Frames a second in the time after the cut. */
  readonly fps: number;
  /** Longest time without a new frame. @unit ms */
  readonly longestMs: number;
  /** Sizes of type that stood on the wall, with a word that has each. @unit CSS px */
  readonly sizes: readonly { readonly px: number; readonly sample: string }[];
  /** Pixels the map was really drawn with. @nodata null: no map in the scene */
  readonly canvas: DrawnPixels | null;
}

/** Pixels a canvas has, and those of the screen under it. */
export interface DrawnPixels {
  readonly width: number;
  readonly height: number;
  /** Every pixel of the screen is drawn; a browser rounds parts of a pixel down. */
  readonly isSharp: boolean;
}

/** What the last rehearsal of this page found. */
export interface Rehearsal {
  readonly briefingId: string;
  /** Text scale it was measured at. */
  readonly scale: number;
  /** Height of the picture it was measured in. @unit CSS px */
  readonly heightPx: number;
  readonly scenes: readonly RehearsedScene[];
}

let last: Rehearsal | null = null;
let wanted = false;

/** The last rehearsal. @nodata null: none yet */
export const lastRehearsal = (): Rehearsal | null => last;

/** The next show is a rehearsal: it steps through by itself and measures. */
export function askRehearsal(): void {
  wanted = true;
}

/** Whether the show that begins is a rehearsal; asked once. */
export function takeRehearsal(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}

/** Keep what a rehearsal found. */
export function keepRehearsal(rehearsal: Rehearsal): void {
  last = rehearsal;
}

/** Every size of words in sight of the room, large to small, with a word that has it. */
export function listTypeSizes(root: ParentNode): RehearsedScene['sizes'] {
  const samples = new Map<number, string>();
  for (const element of root.querySelectorAll<HTMLElement>('.show *, .shell *')) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();
    // Buttons and hints of the presenter, and a number without its sentence, tell nobody which words are meant.
    if (element.closest('.visually-hidden, .show-hints') !== null || !/\p{L}{2}/u.test(text)) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || box.bottom < 0 || box.right < 0) continue;
    // Words on a low wall are drawn smaller than they are set. A browser without the property draws them as set.
    const zoom = (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const px = Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * zoom * 10) / 10;
    if (!samples.has(px)) samples.set(px, text.slice(0, 12));
  }
  return [...samples].map(([px, sample]) => ({ px, sample })).sort((a, b) => b.px - a.px);
}

/** Compare a canvas with the pixels of the screen under it. @param ratio device pixels of a CSS px */
export function drawnPixels(
  canvas: Pick<HTMLCanvasElement, 'width' | 'height' | 'clientWidth' | 'clientHeight'>,
  ratio: number,
): DrawnPixels {
  const { width, height, clientWidth, clientHeight } = canvas;
  const isSharp = width >= Math.floor(clientWidth * ratio) && height >= Math.floor(clientHeight * ratio);
  return { width, height, isSharp };
}

/** How the map on the wall is drawn. @nodata null: none stands there */
export function measureCanvas(): DrawnPixels | null {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
  return canvas === null ? null : drawnPixels(canvas, window.devicePixelRatio);
}
