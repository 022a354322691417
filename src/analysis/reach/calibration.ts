import type { TravelTime } from '@/domain/network/travel-time';
import { firstOfNodes, nodeOf, type ReachNetwork } from './network-builder';
import { computeShortestTimes, type EdgeMinutes } from './shortest-times';

/** A published time beside the model's, trains alone: without entry, waiting and exit. */
export interface CalibrationRow extends TravelTime {
  /** @unit min @nodata null: the model has no train between them in that month */
  readonly modelled: number | null;
}

/** Platforms of a station. */
function platformsOf(network: ReachNetwork, stationId: string): readonly number[] {
  return network.places.flatMap(({ kind, id }, index) =>
    kind === 'platform' && id.endsWith(`/${stationId}`) ? [network.grid.cellCount + index] : [],
  );
}

/** What of a network is trains: its edges alone, and where they stand in the whole. */
interface Trains {
  readonly network: ReachNetwork;
  readonly edges: Uint32Array;
}

const TRAINS = new WeakMap<ReachNetwork, Trains>();

/** The part of a network one never leaves on a train. It is the same for all months and speeds. */
function trainsOf(network: ReachNetwork): Trains {
  const known = TRAINS.get(network);
  if (known !== undefined) return known;
  const { kinds, kind, nodeCount } = network;
  const isTrain = kinds.map(({ mode }) => mode === 'rail' || mode === 'change' || mode === 'through');
  const edges = Uint32Array.from(kind.keys()).filter((edge) => isTrain[kind[edge] ?? 0] === true);
  const from = edges.map((edge) => network.from[edge] ?? 0);
  const first = firstOfNodes(from, nodeCount);
  const to = edges.map((edge) => network.to[edge] ?? 0);
  const trains = { network: { ...network, from, to, first }, edges };
  TRAINS.set(network, trains);
  return trains;
}

/**
 * The model's time in trains between two stations: from any platform of the one to any of the other, with changes.
 * @unit min @nodata null
 * @rule REACH-13
 */
export function trainMinutes(
  network: ReachNetwork,
  weights: EdgeMinutes,
  from: string,
  to: string,
): number | null {
  if (nodeOf(network, 'station', from) === null || nodeOf(network, 'station', to) === null) return null;
  const trains = trainsOf(network);
  const { minutes } = computeShortestTimes(
    trains.network,
    Float64Array.from(trains.edges, (edge) => weights[edge] ?? Number.POSITIVE_INFINITY),
    platformsOf(network, from).map((node) => ({ node, minutes: 0 })),
  );
  const best = Math.min(
    ...platformsOf(network, to).map((node) => minutes[node] ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(best) ? best : null;
}

/** Mean and mean absolute deviation of the model from published times, in parts of the published. @nodata null */
export function calibrationError(
  rows: readonly CalibrationRow[],
): { readonly bias: number; readonly absolute: number; readonly count: number } | null {
  const ratios = rows.flatMap(({ modelled, minutes }) => (modelled === null ? [] : [modelled / minutes - 1]));
  if (ratios.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return { bias: mean(ratios), absolute: mean(ratios.map(Math.abs)), count: ratios.length };
}
