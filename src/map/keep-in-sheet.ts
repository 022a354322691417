import type { LngLat } from '@/domain/provenance/position';
import { fromMercator, TILE, toMercator } from '@/geo/web-mercator';
import { SHEET } from '@/layers/sheet';

/** Zoom levels of the map. */
export const ZOOM = { min: 4.6, max: 15 } as const;
/** West and east end of the province: each of its places may stand in the middle of any window. @unit ° */
export const PLACES = [114.79, 122.72] as const;

const [WEST, SOUTH, EAST, NORTH] = SHEET;
const [X0, Y1] = toMercator([WEST, SOUTH]);
const [X1, Y0] = toMercator([EAST, NORTH]);
const [FIRST, LAST] = PLACES.map((lng) => toMercator([lng, 0])[0]) as [number, number];

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
  const world = Math.max(TILE * 2 ** within(zoom, ZOOM.min, ZOOM.max), height / (Y1 - Y0));
  const [x, y] = toMercator(center);
  const [halfX, halfY] = [width / 2 / world, height / 2 / world];
  return {
    center: fromMercator(
      within(x, Math.min(X0 + halfX, FIRST), Math.max(X1 - halfX, LAST)),
      within(y, Y0 + halfY, Y1 - halfY),
    ),
    zoom: Math.log2(world / TILE),
  };
}
