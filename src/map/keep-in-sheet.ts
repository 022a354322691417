import type { LngLat } from '@/domain/provenance/position';
import { fromMercator, toMercator } from '@/geo/web-mercator';
import { SHEET } from '@/layers/sheet';

/** Zoom levels of the map. */
export const ZOOM = { min: 4.6, max: 15 } as const;
/** West and east end of the province: each of its places may stand in the middle of any window. @unit ° */
const PLACES = [114.79, 122.72] as const;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** A window and where it looks. */
interface Look {
  readonly center: LngLat;
  readonly zoom: number;
}

/**
 * Where a map looks that was asked to look somewhere: its window stays on the sheet, and never shows more than the
 * sheet from south to north. A window wider than the sheet shows what is beyond its west and east edge, so that
 * every place of the province can stand in its middle.
 * @param width of the window, `height` likewise. @unit px
 */
export function keepInSheet({ center, zoom }: Look, width: number, height: number): Look {
  const [west, south, east, north] = SHEET;
  const [x0, y1] = toMercator([west, south]);
  const [x1, y0] = toMercator([east, north]);
  const world = 512 * 2 ** within(zoom, ZOOM.min, ZOOM.max);
  const kept = Math.max(world, height / (y1 - y0));
  const [x, y] = toMercator(center);
  const [halfX, halfY] = [width / 2 / kept, height / 2 / kept];
  const [least] = toMercator([PLACES[0], 0]);
  const [most] = toMercator([PLACES[1], 0]);
  return {
    center: fromMercator(
      within(x, Math.min(x0 + halfX, least), Math.max(x1 - halfX, most)),
      within(y, y0 + halfY, y1 - halfY),
    ),
    zoom: Math.log2(kept / 512),
  };
}
