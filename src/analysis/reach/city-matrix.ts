import type { ReachNetwork } from './network-builder';
import { computeShortestTimes, type EdgeMinutes } from './shortest-times';

/** Times between places, row by row: from `i` to `j` at `i × n + j`. @unit min @nodata Infinity */
export interface TimeMatrix {
  readonly nodes: readonly number[];
  readonly minutes: Float64Array;
}

/**
 * Shortest times between all pairs of some nodes.
 * @rule REACH-7
 */
export function computeTimeMatrix(
  network: ReachNetwork,
  weights: EdgeMinutes,
  nodes: readonly number[],
): TimeMatrix {
  const minutes = new Float64Array(nodes.length ** 2);
  nodes.forEach((node, row) => {
    const times = computeShortestTimes(network, weights, [{ node, minutes: 0 }]);
    nodes.forEach((other, column) => {
      minutes[row * nodes.length + column] = times.minutes[other] ?? Number.POSITIVE_INFINITY;
    });
  });
  return { nodes, minutes };
}

/**
 * Internal connectedness of a set of places: the mean time over its ordered pairs.
 * @param members indexes in the matrix
 * @unit min @nodata null: fewer than two places, or a pair without a way
 * @rule REACH-7
 */
export function meanPairMinutes(matrix: TimeMatrix, members: readonly number[]): number | null {
  let sum = 0;
  let pairs = 0;
  for (const a of members)
    for (const b of members) {
      if (a === b) continue;
      sum += matrix.minutes[a * matrix.nodes.length + b] ?? Number.POSITIVE_INFINITY;
      pairs++;
    }
  return pairs === 0 || !Number.isFinite(sum) ? null : sum / pairs;
}

/** Pairs of places, each once, that a change brings within a time: `[i, j]` with i < j. */
export function pairsNewlyWithin(
  before: TimeMatrix,
  after: TimeMatrix,
  most: number,
): readonly (readonly [number, number])[] {
  const count = before.nodes.length;
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const at = i * count + j;
      if ((before.minutes[at] ?? 0) > most && (after.minutes[at] ?? Number.POSITIVE_INFINITY) <= most)
        found.push([i, j]);
    }
  return found;
}
