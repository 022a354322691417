import FlatQueue from 'flatqueue';
import type { ReachAssumptions } from './assumptions';
import type { ReachNetwork } from './network-builder';

/** Minutes of every edge; closed edges are endless. */
export type EdgeMinutes = Float64Array;

/** Where a way begins: a node, and minutes spent before it. */
export interface ReachSource {
  readonly node: number;
  readonly minutes: number;
}

/** Times from the sources to every node. */
export interface ReachTimes {
  /** @unit min @nodata Infinity: no way on land */
  readonly minutes: Float64Array;
  /** Edge by which the shortest way comes; −1 at a source or where none comes. */
  readonly cameBy: Int32Array;
  /** Index of the source the shortest way starts at; −1 where none comes. */
  readonly source: Int32Array;
}

/**
 * What every edge costs under the assumptions, were all of them open.
 * @unit min
 */
export function costOfEdges(network: ReachNetwork, assumptions: ReachAssumptions): EdgeMinutes {
  const { kinds, kind, km } = network;
  const perKm = Float64Array.from(kinds, (each) => each.perKm(assumptions));
  const fixed = Float64Array.from(kinds, (each) => each.fixed(assumptions));
  const costs = new Float64Array(km.length);
  for (let edge = 0; edge < costs.length; edge++) {
    const code = kind[edge] ?? 0;
    costs[edge] = (km[edge] ?? 0) * (perKm[code] ?? 0) + (fixed[code] ?? 0);
  }
  return costs;
}

/**
 * The costs with what is closed made endless: all that a toggle has to do.
 * @param open by condition, see `openConditions`
 * @unit min
 */
export function closeEdges(network: ReachNetwork, costs: EdgeMinutes, open: Uint8Array): EdgeMinutes {
  const { conditional, condition } = network;
  const weights = costs.slice();
  for (let at = 0; at < conditional.length; at++) {
    const edge = conditional[at] ?? 0;
    if (open[condition[edge] ?? 0] !== 1) weights[edge] = Number.POSITIVE_INFINITY;
  }
  return weights;
}

/**
 * What every edge costs under the assumptions, as far as it is open.
 * @param open by condition, see `openConditions`
 * @unit min
 */
export const weighEdges = (
  network: ReachNetwork,
  assumptions: ReachAssumptions,
  open: Uint8Array,
): EdgeMinutes => closeEdges(network, costOfEdges(network, assumptions), open);

/**
 * Shortest times from any of the sources to every node.
 * @rule REACH-5
 * @source E. W. Dijkstra, 1959, "A note on two problems in connexion with graphs", Numerische Mathematik 1
 * @unit min
 */
export function computeShortestTimes(
  network: ReachNetwork,
  weights: EdgeMinutes,
  sources: readonly ReachSource[],
): ReachTimes {
  const { nodeCount, first, to } = network;
  const minutes = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const cameBy = new Int32Array(nodeCount).fill(-1);
  const source = new Int32Array(nodeCount).fill(-1);
  const queue = new FlatQueue<number>();
  sources.forEach(({ node, minutes: spent }, index) => {
    if (spent >= (minutes[node] ?? 0)) return;
    minutes[node] = spent;
    source[node] = index;
    queue.push(node, spent);
  });
  for (;;) {
    const reached = queue.peekValue();
    const node = queue.pop();
    if (node === undefined || reached === undefined) break;
    if (reached > (minutes[node] ?? 0)) continue;
    const end = first[node + 1] ?? 0;
    for (let edge = first[node] ?? 0; edge < end; edge++) {
      const next = to[edge] ?? 0;
      const time = reached + (weights[edge] ?? Number.POSITIVE_INFINITY);
      if (time >= (minutes[next] ?? 0)) continue;
      minutes[next] = time;
      cameBy[next] = edge;
      source[next] = source[node] ?? -1;
      queue.push(next, time);
    }
  }
  return { minutes, cameBy, source };
}
