import type { Atlas } from '@/domain/atlas/atlas';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import { type EntityRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { makeEqualAreaPlane, planeArea, type PlaneArea } from '@/geo/equal-area';
import { computeOverlapAreaKm2 } from '@/geo/overlap-area';
import { memoizeLast } from '@/lib/memoize';

/** How much of each county a region takes, 0–1 by area; a county that is not in the map is not in the region. */
export type CountyShares = ReadonlyMap<number, number>;

/** A region to be profiled: a region of the tree, or an area drawn by hand. */
export type ProfileArea =
  | { readonly kind: 'region'; readonly ref: EntityRef; readonly counties: ReadonlySet<number> }
  | { readonly kind: 'drawn'; readonly corners: readonly LngLat[]; readonly shares: CountyShares };

/** Whether the area is the whole province. */
export const isProvince = (area: ProfileArea): boolean =>
  area.kind === 'region' && area.ref === PROVINCE_REF && kindOfRef(area.ref) === 'province';

/** Shares of a profile area: whole counties of a region, parts of counties of a drawn area. */
export const sharesOf = (area: ProfileArea): CountyShares =>
  area.kind === 'drawn' ? area.shares : new Map([...area.counties].map((adcode) => [adcode, 1]));

const PLANE = makeEqualAreaPlane([118.7, 36.4]);

const countyPlanes = memoizeLast((areas: RegionAreas): readonly (readonly [number, PlaneArea, number])[] =>
  [...areas.counties].map(([adcode, { shape }]) => {
    const area = PLANE.areaToPlane(shape);
    return [adcode, area, planeArea(area)];
  }),
);

/**
 * How much of each county lies in a drawn polygon, by area on an equal-area plane.
 * @param corners `[lng, lat]`, open; fewer than three enclose nothing
 * @rule PROF-1
 */
export function sharesOfPolygon(areas: RegionAreas, corners: readonly LngLat[]): CountyShares {
  if (corners.length < 3) return new Map();
  const ring = corners.map((corner) => PLANE.toPlane([...corner]));
  return new Map(
    countyPlanes(areas).flatMap(([adcode, area, whole]) => {
      const share = computeOverlapAreaKm2(area, ring) / whole;
      return share > 1e-6 ? [[adcode, Math.min(1, share)] as const] : [];
    }),
  );
}

/** A number of every county, added up by the shares. @nodata null when a county in it has no number */
export function sumByShares(shares: CountyShares, valueOf: (adcode: number) => number | null): number | null {
  let sum = 0;
  for (const [adcode, share] of shares) {
    const value = valueOf(adcode);
    if (value === null) return null;
    sum += value * share;
  }
  return shares.size === 0 ? null : sum;
}

/** Counties an atlas knows. */
export const countyCodes = (atlas: Pick<Atlas, 'counties'>): readonly number[] =>
  atlas.counties.map(({ adcode }) => adcode);
