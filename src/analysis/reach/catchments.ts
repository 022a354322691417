import type { ReachNetwork } from './network-builder';
import { computeShortestTimes, type EdgeMinutes } from './shortest-times';

/** To which of some facilities each node belongs by time, and how far the next one is. */
export interface Catchments {
  /** Index of the nearest facility by node; −1 where none is reached. */
  readonly nearest: Int16Array;
  /** @unit min @nodata Infinity */
  readonly firstMinutes: Float64Array;
  /** Time to the second nearest: within the limit too means an overlap. @unit min @nodata Infinity */
  readonly secondMinutes: Float64Array;
}

/**
 * Nearest and second nearest facility of every node by travel time.
 * @param facilities their nodes
 * @rule REACH-8
 */
export function computeCatchments(
  network: ReachNetwork,
  weights: EdgeMinutes,
  facilities: readonly number[],
): Catchments {
  const nearest = new Int16Array(network.nodeCount).fill(-1);
  const first = new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY);
  facilities.forEach((facility, index) => {
    const { minutes } = computeShortestTimes(network, weights, [{ node: facility, minutes: 0 }]);
    for (let node = 0; node < minutes.length; node++) {
      const time = minutes[node] ?? Number.POSITIVE_INFINITY;
      if (time < (first[node] ?? 0)) {
        second[node] = first[node] ?? Number.POSITIVE_INFINITY;
        first[node] = time;
        nearest[node] = index;
      } else if (time < (second[node] ?? 0)) second[node] = time;
    }
  });
  return { nearest, firstMinutes: first, secondMinutes: second };
}

/** What catchments hold within a time. */
export interface CatchmentTotals {
  /** Amount nearest to each facility, whatever the time. */
  readonly nearestOf: Float64Array;
  /** Amount within the time of no facility. */
  readonly gap: number;
  /** Amount within the time of two or more. */
  readonly overlap: number;
  readonly total: number;
}

/**
 * Add up an amount of every cell by catchment.
 * @rule REACH-8
 */
export function sumCatchments(
  { nearest, firstMinutes, secondMinutes }: Catchments,
  facilityCount: number,
  amounts: Float64Array,
  most: number,
): CatchmentTotals {
  const nearestOf = new Float64Array(facilityCount);
  let [gap, overlap, total] = [0, 0, 0];
  amounts.forEach((amount, cell) => {
    total += amount;
    const at = nearest[cell] ?? -1;
    if (at >= 0) nearestOf[at] = (nearestOf[at] ?? 0) + amount;
    if (!((firstMinutes[cell] ?? Number.POSITIVE_INFINITY) <= most)) gap += amount;
    if ((secondMinutes[cell] ?? Number.POSITIVE_INFINITY) <= most) overlap += amount;
  });
  return { nearestOf, gap, overlap, total };
}
