import type { MapController } from '@/map/map-controller';

/** RGBA bytes of a picture with its size. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Bytes of a bitmap. */
export function pixelsOf(bitmap: ImageBitmap): Pixels {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** The map's next frame. The drawing buffer can be read during the frame only. */
export async function readPixels(controller: MapController): Promise<Pixels> {
  const bitmap = new Promise<ImageBitmap>((resolve, reject) => {
    controller.map.once('render', () => {
      createImageBitmap(controller.map.getCanvas()).then(resolve, reject);
    });
  });
  controller.map.triggerRepaint();
  return pixelsOf(await bitmap);
}

/** Share (0–1) of pixels where a channel differs by more than 24 of 255. */
export function shareOfDifferentPixels(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`pictures of ${a.width}×${a.height} and ${b.width}×${b.height}`);
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4)
    for (let channel = 0; channel < 3; channel++)
      if (Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 24) {
        different += 1;
        break;
      }
  return different / (a.width * a.height);
}

/** How many distinct colours (5 bits a channel) a picture has, up to 1000: a blank one has one. */
export function countColors({ data }: Pixels): number {
  const colors = new Set<number>();
  for (let at = 0; at < data.length && colors.size < 1000; at += 4)
    colors.add(
      (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3),
    );
  return colors.size;
}
