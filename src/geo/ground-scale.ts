import type { LngLat } from '@/domain/provenance/position';
import { EARTH_RADIUS_KM } from './ring-area';
import { metresPerPx, type MercatorView, viewAround } from './web-mercator';

const RADIANS = Math.PI / 180;
const KM_PER_DEGREE = EARTH_RADIUS_KM * RADIANS;

/** The zoom at which one px is so many metres of ground at a latitude; the inverse of `metresPerPx`. */
export const zoomOfGround = (metres: number, lat: number): number => Math.log2(metresPerPx(0, lat) / metres);

/** A view in which one px in the middle is so many metres of ground, whatever the latitude. */
export const viewAtGround = (center: LngLat, metres: number, width: number, height: number): MercatorView =>
  viewAround(center, zoomOfGround(metres, center[1]), width, height);

/** The ground length of one px in the middle of a view. @unit m */
export const groundOfView = (view: MercatorView): number => metresPerPx(view.zoom, view.center[1]);

/**
 * The place so many kilometres east and north of another, on the plane tangent there.
 * @unit km
 */
export function moveByKm([lng, lat]: LngLat, eastKm: number, northKm: number): LngLat {
  const moved = Math.min(84, Math.max(-84, lat + northKm / KM_PER_DEGREE));
  return [lng + eastKm / (KM_PER_DEGREE * Math.cos(lat * RADIANS)), moved];
}

/** Ground metres a px must be for a box to be seen whole in a room. @unit m */
export function groundToFit(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
): number {
  const middle = ((south + north) / 2) * RADIANS;
  const wide = (east - west) * KM_PER_DEGREE * Math.cos(middle) * 1000;
  const high = (north - south) * KM_PER_DEGREE * 1000;
  return Math.max(wide / width, high / height);
}
