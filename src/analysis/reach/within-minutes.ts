import type { LngLat } from '@/domain/provenance/position';
import type { LandGrid } from './land-grid';

/** Longest time a total is asked for. @unit min */
export const MOST_MINUTES = 240;

/** The cell a place lies in, or the nearest one within two squares. @nodata −1 */
export function cellAtPlace(grid: LandGrid, [lng, lat]: LngLat): number {
  const column = Math.floor((lng - grid.west) / grid.lngStep);
  const row = Math.floor((lat - grid.south) / grid.latStep);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const [x, y] = [column + dx, row + dy];
      if (x < 0 || y < 0 || x >= grid.columns || y >= grid.rows) continue;
      const cell = grid.cellAt[y * grid.columns + x] ?? -1;
      if (cell < 0) continue;
      if (dx === 0 && dy === 0) return cell;
      const off = ((grid.lng[cell] ?? 0) - lng) ** 2 + ((grid.lat[cell] ?? 0) - lat) ** 2;
      if (off < least) [best, least] = [cell, off];
    }
  return best;
}

/**
 * Spread a figure of every county evenly over its area.
 * @param valueOf by county index; null stays out
 * @returns by cell; the cells of a county add up to its figure
 * @rule REACH-6
 */
export function spreadOverCells(grid: LandGrid, valueOf: readonly (number | null)[]): Float64Array {
  const spread = new Float64Array(grid.cellCount);
  for (let cell = 0; cell < grid.cellCount; cell++) {
    let sum = 0;
    for (let at = grid.shareStart[cell] ?? 0; at < (grid.shareStart[cell + 1] ?? 0); at++)
      sum += (valueOf[grid.shareCounty[at] ?? 0] ?? 0) * (grid.shareOfCounty[at] ?? 0);
    spread[cell] = sum;
  }
  return spread;
}

/**
 * How much lies within each whole minute, from 0 to 240: one pass, then any minute is read off.
 * @param minutes of each item @param amounts of each item; ones are counted
 * @returns cumulated, index = minutes
 * @rule REACH-6
 */
export function cumulateByMinute(
  minutes: ArrayLike<number>,
  amounts: ArrayLike<number> | null = null,
): Float64Array {
  const sums = new Float64Array(MOST_MINUTES + 1);
  for (let item = 0; item < minutes.length; item++) {
    const at = Math.max(0, Math.ceil((minutes[item] ?? Number.POSITIVE_INFINITY) - 1e-9));
    if (at <= MOST_MINUTES) sums[at] = (sums[at] ?? 0) + (amounts === null ? 1 : (amounts[item] ?? 0));
  }
  for (let at = 1; at <= MOST_MINUTES; at++) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
}

/**
 * Part of every county's people that is within a time: by index of county, in the county's own unit.
 * @rule REACH-6
 */
export function withinByCounty(
  grid: LandGrid,
  cellMinutes: ArrayLike<number>,
  most: number,
  valueOf: readonly (number | null)[],
): Float64Array {
  const sums = new Float64Array(valueOf.length);
  for (let cell = 0; cell < grid.cellCount; cell++) {
    if (!((cellMinutes[cell] ?? Number.POSITIVE_INFINITY) <= most)) continue;
    for (let at = grid.shareStart[cell] ?? 0; at < (grid.shareStart[cell + 1] ?? 0); at++) {
      const county = grid.shareCounty[at] ?? 0;
      sums[county] = (sums[county] ?? 0) + (valueOf[county] ?? 0) * (grid.shareOfCounty[at] ?? 0);
    }
  }
  return sums;
}
