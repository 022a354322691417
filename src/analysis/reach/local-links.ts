import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { isOverLand, type LandGrid } from './land-grid';
import type { NetworkBuilder, PlaceKind } from './network-builder';

/** A place is joined to the cells around it up to here, and to places up to there. @unit km */
const CELL_LINK_KM = 7.5;
const PLACE_LINK_KM = 15;

/** Steps to the neighbours of a square: eight around it and the eight of a knight, of which half. */
const STEPS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
  [2, 1],
  [1, 2],
  [2, -1],
  [1, -2],
] as const;

/** Places only reached through an interchange or a station have no road of their own. */
const INNER: ReadonlySet<PlaceKind> = new Set(['carriageway', 'platform']);

/** A place one may drive to about straight. */
export interface LocalLink {
  readonly node: number;
  readonly km: number;
}

interface Located {
  readonly kind: PlaceKind;
  readonly lngLat: LngLat;
}

/** Finds what lies around a point by the squares of the grid. */
export class LocalIndex {
  private readonly grid: LandGrid;
  private readonly buckets = new Map<number, number[]>();
  private readonly places: readonly Located[];

  constructor(grid: LandGrid, places: readonly Located[]) {
    this.grid = grid;
    this.places = places;
    places.forEach(({ kind, lngLat }, index) => {
      if (!INNER.has(kind)) this.put(index, lngLat);
    });
  }

  private squareOf([lng, lat]: LngLat): readonly [number, number] {
    const { west, south, lngStep, latStep } = this.grid;
    return [Math.floor((lng - west) / lngStep), Math.floor((lat - south) / latStep)];
  }

  private put(index: number, lngLat: LngLat): void {
    const [x, y] = this.squareOf(lngLat);
    const key = (y + 500) * 4000 + x + 500;
    const bucket = this.buckets.get(key);
    if (bucket === undefined) this.buckets.set(key, [index]);
    else bucket.push(index);
  }

  /**
   * Cells within 7.5 km and places within 15 km of a point, as far as the straight way stays on land.
   * @param before only places that stand before this one in the list: for a build that takes each pair once
   * @rule REACH-2
   */
  around(at: LngLat, before = Number.POSITIVE_INFINITY): readonly LocalLink[] {
    const { grid } = this;
    const [x, y] = this.squareOf(at);
    const found: LocalLink[] = [];
    const take = (node: number, to: LngLat, most: number): void => {
      const km = computeDistanceKm([...at], [...to]);
      if (km <= most && isOverLand(grid, at, to, km)) found.push({ node, km });
    };
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const [column, row] = [x + dx, y + dy];
        if (column >= 0 && row >= 0 && column < grid.columns && row < grid.rows) {
          const cell = grid.cellAt[row * grid.columns + column] ?? -1;
          if (cell >= 0) take(cell, [grid.lng[cell] ?? 0, grid.lat[cell] ?? 0], CELL_LINK_KM);
        }
        for (const index of this.buckets.get((row + 500) * 4000 + column + 500) ?? []) {
          const place = this.places[index];
          if (place !== undefined && index < before)
            take(grid.cellCount + index, place.lngLat, PLACE_LINK_KM);
        }
      }
    return found;
  }
}

/** How far a quay or a site on made land may lie off the drawn shore. @unit km */
const SHORE_KM = 20;

/** The nearest square of land, for a place that lies off the drawn land. @nodata null: none within 20 km */
export function nearestCell(grid: LandGrid, at: LngLat): LocalLink | null {
  let best: LocalLink | null = null;
  for (let cell = 0; cell < grid.cellCount; cell++) {
    const [lng, lat] = [grid.lng[cell] ?? 0, grid.lat[cell] ?? 0];
    if (Math.abs(lat - at[1]) > 0.2) continue;
    const km = computeDistanceKm([...at], [lng, lat]);
    if (km <= SHORE_KM && km < (best?.km ?? Number.POSITIVE_INFINITY)) best = { node: cell, km };
  }
  return best;
}

/**
 * Roads other than expressways: from square to square, from every place to the squares and places around it.
 * @rule REACH-2
 */
export function addLocalLinks(builder: NetworkBuilder): void {
  const { grid, places } = builder;
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.cellAt[row * grid.columns + column] ?? -1;
      if (cell < 0) continue;
      const at: LngLat = [grid.lng[cell] ?? 0, grid.lat[cell] ?? 0];
      for (const [dx, dy] of STEPS) {
        const [x, y] = [column + dx, row + dy];
        if (x < 0 || y < 0 || x >= grid.columns || y >= grid.rows) continue;
        const other = grid.cellAt[y * grid.columns + x] ?? -1;
        if (other < 0) continue;
        const to: LngLat = [grid.lng[other] ?? 0, grid.lat[other] ?? 0];
        const km = computeDistanceKm([...at], [...to]);
        if (isOverLand(grid, at, to, km)) builder.link(cell, other, km, 'local');
      }
    }
  const index = new LocalIndex(grid, places);
  places.forEach(({ kind, lngLat }, at) => {
    if (INNER.has(kind)) return;
    const links = index.around(lngLat, at);
    const shore = links.length === 0 && kind !== 'station' ? nearestCell(grid, lngLat) : null;
    for (const { node, km } of shore === null ? links : [shore])
      builder.link(grid.cellCount + at, node, km, 'local');
  });
}
