import type { LngLat } from '@/domain/provenance/position';
import type { AssumptionId } from './assumptions';
import type { EdgeMode } from './edge-kinds';
import { positionOf, type ReachNetwork } from './network-builder';
import type { EdgeMinutes, ReachTimes } from './shortest-times';

/** One end of a leg. @nodata name '' for a point on the way */
export interface LegEnd {
  readonly name: string;
  readonly lngLat: LngLat;
}

/** One stretch of a way by one means. */
export interface Leg {
  readonly mode: EdgeMode;
  /** `rail:HSR05`, `expressway:EX-H2`, `drawn:x1`. @nodata '' */
  readonly line: string;
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly km: number;
  readonly minutes: number;
  /** Edges in it: for a train, stops called at or passed. */
  readonly hops: number;
  readonly uses: readonly AssumptionId[];
  /** Places on the way, for the map. */
  readonly points: readonly LngLat[];
}

/** Edges of the shortest way to a node, from its source on. */
export function edgesTo(network: ReachNetwork, times: ReachTimes, node: number): readonly number[] {
  const edges: number[] = [];
  for (let at = node; (times.cameBy[at] ?? -1) >= 0; ) {
    const edge = times.cameBy[at] ?? 0;
    edges.push(edge);
    at = network.from[edge] ?? 0;
  }
  return edges.reverse();
}

/**
 * The shortest way to a node leg by leg. The minutes of the legs add up to the time less what the source began with.
 * @returns no leg at a source, null where no way leads
 * @rule REACH-5
 */
export function traceLegs(
  network: ReachNetwork,
  weights: EdgeMinutes,
  times: ReachTimes,
  node: number,
): readonly Leg[] | null {
  if (!Number.isFinite(times.minutes[node] ?? Number.POSITIVE_INFINITY)) return null;
  const endOf = (at: number): LegEnd => ({
    name: network.places[at - network.grid.cellCount]?.name ?? '',
    lngLat: positionOf(network, at),
  });
  const legs: Leg[] = [];
  for (const edge of edgesTo(network, times, node)) {
    const kind = network.kinds[network.kind[edge] ?? 0];
    if (kind === undefined) continue;
    const line = network.lines[network.line[edge] ?? 0] ?? '';
    const [km, minutes] = [network.km[edge] ?? 0, weights[edge] ?? 0];
    const to = endOf(network.to[edge] ?? 0);
    const last = legs.at(-1);
    if (last !== undefined && last.mode === kind.mode && last.line === line) {
      legs[legs.length - 1] = {
        ...last,
        to,
        km: last.km + km,
        minutes: last.minutes + minutes,
        hops: last.hops + 1,
        points: [...last.points, to.lngLat],
      };
      continue;
    }
    const from = endOf(network.from[edge] ?? 0);
    legs.push({
      mode: kind.mode,
      line,
      from,
      to,
      km,
      minutes,
      hops: 1,
      uses: kind.uses,
      points: [from.lngLat, to.lngLat],
    });
  }
  return legs;
}
