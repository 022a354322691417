import { MapController, type MapSnapshot } from './map-controller';
import type { StyleInput } from './style/style-input';

const IGNORE = {
  onReady: () => {},
  onCameraSettled: () => {},
  onClick: () => {},
  onHover: () => {},
  onContext: () => {},
};

/** Room for title, legend and footer. @unit CSS px */
const MARGINS = { top: 90, right: 40, bottom: 90, left: 240 };

/**
 * Draw a view in a hidden map of another size, sharp at any pixel ratio.
 * @param options layout size in CSS px and the ratio of picture px to CSS px.
 * @throws a sentence when the size is beyond the graphics limits.
 */
export async function renderPicture(
  snapshot: MapSnapshot,
  options: {
    readonly width: number;
    readonly height: number;
    readonly ratio: number;
    readonly input: StyleInput;
  },
): Promise<ImageBitmap> {
  const { width, height, ratio, input } = options;
  const { limits } = snapshot;
  if (Math.max(width, height) * ratio > limits.maxCanvas)
    throw new Error(`这台机器的显卡最大支持 ${limits.maxCanvas} 像素，请选小一号的尺寸`);
  const container = document.createElement('div');
  container.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`;
  document.body.append(container);
  const picture = new MapController({
    container,
    ground: snapshot.ground,
    marksOf: snapshot.marksOf,
    input,
    camera: { lng: 118, lat: 36, zoom: 6, bearing: 0, pitch: 0 },
    limits: { ...limits, software: true },
    events: IGNORE,
    picture: { ratio },
  });
  try {
    const [west, south, east, north] = snapshot.bounds;
    const corners: [[number, number], [number, number]] = [
      [west, south],
      [east, north],
    ];
    picture.map.fitBounds(corners, { padding: MARGINS, duration: 0, bearing: snapshot.bearing });
    picture.applyFrames(snapshot.frames);
    for (const [source, data] of snapshot.overlays) picture.setOverlay(source, data);
    await picture.whole;
    await picture.map.once('idle');
    const bitmap = new Promise<ImageBitmap>((resolve, reject) => {
      picture.map.once('render', () => {
        createImageBitmap(picture.map.getCanvas()).then(resolve, reject);
      });
    });
    picture.map.triggerRepaint();
    return await bitmap;
  } finally {
    picture.destroy();
    container.remove();
  }
}
