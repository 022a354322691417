import type { TravelTime } from '@/domain/network/travel-time';
import { nodeOf, type ReachNetwork } from './network-builder';
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
  const onlyRail = weights.slice();
  for (let edge = 0; edge < onlyRail.length; edge++) {
    const mode = network.kinds[network.kind[edge] ?? 0]?.mode;
    if (mode !== 'rail' && mode !== 'change' && mode !== 'through') onlyRail[edge] = Number.POSITIVE_INFINITY;
  }
  const { minutes } = computeShortestTimes(
    network,
    onlyRail,
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
