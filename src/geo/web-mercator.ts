import type { LngLat } from '@/domain/provenance/position';

const RADIANS = Math.PI / 180;
/** Circumference of the sphere of Web Mercator. @unit m */
const EQUATOR_M = 2 * Math.PI * 6378137;
/** Width of the world at zoom 0, as MapLibre counts. @unit px */
export const TILE = 512;

/** Web-Mercator position of a place: x from 0 at 180° W to 1 at 180° E, y from 0 in the north. @crs EPSG:3857, scaled */
export const toMercator = ([lng, lat]: LngLat): readonly [number, number] => [
  lng / 360 + 0.5,
  0.5 - Math.log(Math.tan((45 + lat / 2) * RADIANS)) / (2 * Math.PI),
];

/** The place of a Web-Mercator position. */
export const fromMercator = (x: number, y: number): LngLat => [
  (x - 0.5) * 360,
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS,
];

/** `[west, south, east, north]` in degrees. */
type LngLatBox = readonly [number, number, number, number];

/** Room kept free at the edges of a picture. @unit px */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle of pixels laid on the ground, north up. */
export interface MercatorView {
  readonly width: number;
  readonly height: number;
  /** Zoom as MapLibre counts it: the world is `512 × 2^zoom` px wide. */
  readonly zoom: number;
  readonly center: LngLat;
  /** What the whole rectangle shows. */
  readonly bounds: LngLatBox;
  toPx(at: LngLat): readonly [number, number];
  toLngLat(x: number, y: number): LngLat;
}

/** The view of a width and height around a centre. */
export function viewAround(center: LngLat, zoom: number, width: number, height: number): MercatorView {
  const world = TILE * 2 ** zoom;
  const [cx, cy] = toMercator(center);
  const left = cx * world - width / 2;
  const top = cy * world - height / 2;
  const toLngLat = (x: number, y: number): LngLat => fromMercator((x + left) / world, (y + top) / world);
  const [west, north] = toLngLat(0, 0);
  const [east, south] = toLngLat(width, height);
  return {
    width,
    height,
    zoom,
    center,
    bounds: [west, south, east, north],
    toPx: (at) => {
      const [x, y] = toMercator(at);
      return [x * world - left, y * world - top];
    },
    toLngLat,
  };
}

/** The view that shows a box as large as it fits between the insets. @throws when the box or the room is empty. */
export function viewOfBounds(
  [west, south, east, north]: LngLatBox,
  width: number,
  height: number,
  insets: Insets,
  maxZoom = 24,
): MercatorView {
  const innerWidth = width - insets.left - insets.right;
  const innerHeight = height - insets.top - insets.bottom;
  if (!(innerWidth > 0 && innerHeight > 0))
    throw new Error(`viewOfBounds: no room left of ${width} × ${height} px`);
  const [x0, y1] = toMercator([west, south]);
  const [x1, y0] = toMercator([east, north]);
  if (!(x1 > x0 && y1 > y0))
    throw new Error(`viewOfBounds: the box ${west},${south},${east},${north} is empty`);
  const zoom = Math.min(maxZoom, Math.log2(Math.min(innerWidth / (x1 - x0), innerHeight / (y1 - y0)) / TILE));
  const world = TILE * 2 ** zoom;
  const x = (x0 + x1) / 2 - (insets.left - insets.right) / 2 / world;
  const y = (y0 + y1) / 2 - (insets.top - insets.bottom) / 2 / world;
  return viewAround(fromMercator(x, y), zoom, width, height);
}

/** Ground length of one px at a latitude. @unit m */
export const metresPerPx = (zoom: number, lat: number): number =>
  (EQUATOR_M * Math.cos(lat * RADIANS)) / (TILE * 2 ** zoom);
