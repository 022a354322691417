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

/**
 * A colour for each facility, so that catchments that touch differ: those with most neighbours choose first, and of
 * the colours no neighbour has each takes the one used least.
 * @param ownerAt index of the facility by square of the raster, −1 where none
 * @returns index of a colour by facility
 * @source D. J. A. Welsh, M. B. Powell, 1967, "An upper bound for the chromatic number of a graph", Computer Journal 10
 */
export function colorCatchments(
  ownerAt: ArrayLike<number>,
  columns: number,
  facilityCount: number,
  colors: number,
): readonly number[] {
  const touching = Array.from({ length: facilityCount }, () => new Set<number>());
  for (let at = 0; at < ownerAt.length; at++) {
    const owner = ownerAt[at] ?? -1;
    if (owner < 0) continue;
    for (const next of [(at + 1) % columns === 0 ? -1 : at + 1, at + columns]) {
      const other = next < 0 ? -1 : (ownerAt[next] ?? -1);
      if (other < 0 || other === owner) continue;
      touching[owner]?.add(other);
      touching[other]?.add(owner);
    }
  }
  const chosen = Array.from({ length: facilityCount }, () => -1);
  const used = Array.from({ length: colors }, () => 0);
  const order = [...chosen.keys()].sort((a, b) => (touching[b]?.size ?? 0) - (touching[a]?.size ?? 0));
  for (const facility of order) {
    const near = new Set([...(touching[facility] ?? [])].map((other) => chosen[other]));
    const free = [...used.keys()].filter((color) => !near.has(color));
    const [least = 0] = (free.length > 0 ? free : [...used.keys()]).sort(
      (a, b) => (used[a] ?? 0) - (used[b] ?? 0),
    );
    chosen[facility] = least;
    used[least] = (used[least] ?? 0) + 1;
  }
  return chosen;
}
