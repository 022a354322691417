import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { PALE, type Sprites } from './map-marks';

/** A small picture as bytes. */
interface Stamp {
  readonly side: number;
  /** Red, green, blue, alpha of each pixel, not premultiplied. */
  readonly data: Uint8ClampedArray;
}

/** Sprites as bytes, read once. */
export type Stamps = Readonly<Record<LightColor, readonly [full: Stamp, hollow: Stamp]>>;

/** Read the pixels of sprites. */
export function readStamps(sprites: Sprites): Stamps {
  const read = (canvas: HTMLCanvasElement): Stamp => ({
    side: canvas.width,
    data:
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ??
      new Uint8ClampedArray(canvas.width * canvas.height * 4),
  });
  const pair = (light: LightColor) => [read(sprites[light][0]), read(sprites[light][1])] as const;
  return { red: pair('red'), yellow: pair('yellow'), green: pair('green'), none: pair('none') };
}

const FROM_BEST = (Object.keys(LIGHT_COLORS) as LightColor[]).sort(
  (a, b) => LIGHT_COLORS[a].rank - LIGHT_COLORS[b].rank,
);

/** Lay one stamp over a picture, what lies outside it left out. @param strength 0–1 */
function lay(
  target: Pick<ImageData, 'data' | 'width' | 'height'>,
  { side, data }: Stamp,
  left: number,
  top: number,
  strength: number,
): void {
  const { width, height, data: out } = target;
  const fromY = Math.max(0, -top);
  const toY = Math.min(side, height - top);
  const fromX = Math.max(0, -left);
  const toX = Math.min(side, width - left);
  for (let y = fromY; y < toY; y++) {
    let from = (y * side + fromX) * 4;
    let to = ((top + y) * width + left + fromX) * 4;
    for (let x = fromX; x < toX; x++, from += 4, to += 4) {
      const alpha = ((data[from + 3] as number) / 255) * strength;
      if (alpha === 0) continue;
      const under = ((out[to + 3] as number) / 255) * (1 - alpha);
      const sum = alpha + under;
      for (let channel = 0; channel < 3; channel++)
        out[to + channel] =
          ((data[from + channel] as number) * alpha + (out[to + channel] as number) * under) / sum;
      out[to + 3] = sum * 255;
    }
  }
}

/**
 * Lay every mark into a picture by hand, the worst lights last: thousands of marks in motion cost one upload a
 * frame instead of a call of the canvas each. Marks stand on whole pixels.
 * @param state of each project: 0 not shown, 1 pale, 2 in full
 * @param at middles. @unit CSS px
 * @param ratio pixels of the picture a CSS px
 */
export function blitMarks(
  target: Pick<ImageData, 'data' | 'width' | 'height'>,
  projects: readonly { readonly light: LightColor }[],
  isCoarse: Uint8Array,
  state: Uint8Array,
  at: { readonly x: Float32Array; readonly y: Float32Array },
  stamps: Stamps,
  ratio: number,
): void {
  for (const level of [1, 2])
    for (const light of FROM_BEST)
      for (let index = 0; index < projects.length; index++) {
        if (state[index] !== level || projects[index]?.light !== light) continue;
        const stamp = stamps[light][isCoarse[index] === 1 ? 1 : 0];
        const half = stamp.side / 2;
        lay(
          target,
          stamp,
          Math.round((at.x[index] ?? 0) * ratio - half),
          Math.round((at.y[index] ?? 0) * ratio - half),
          level === 1 ? PALE : 1,
        );
      }
}
