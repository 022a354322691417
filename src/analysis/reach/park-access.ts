import type { PrecisionClass } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import type { PlaceKind, ReachNetwork } from './network-builder';
import { computeShortestTimes, type EdgeMinutes } from './shortest-times';

/** What a park is measured to. Freight stations and ports are counted together as where goods are loaded. */
export const ACCESS_TARGETS = ['interchange', 'passenger', 'freight', 'port', 'airport'] as const;
export type AccessTarget = (typeof ACCESS_TARGETS)[number];

/** The nearest of a kind to a park. */
export interface ParkTarget {
  readonly name: string;
  /** Straight. @unit km */
  readonly km: number;
  readonly minutes: number;
}

/** One row of the park table. */
export interface ParkAccess {
  readonly parkId: string;
  /** How exactly the park's own position is known. @nodata null */
  readonly precision: PrecisionClass | null;
  /** @nodata null: none is reached */
  readonly to: Readonly<Record<AccessTarget, ParkTarget | null>>;
}

/** From this time on a target counts as far: the conspicuous gaps. @unit min */
export const FAR_MINUTES: Readonly<Record<AccessTarget, number>> = {
  interchange: 30,
  passenger: 60,
  freight: 60,
  port: 120,
  airport: 90,
};

/**
 * For every park the nearest target of each kind by time.
 * @param nodesOf ground nodes of what counts as a target, in use in the month
 * @rule REACH-11
 */
export function computeParkAccess(
  network: ReachNetwork,
  weights: EdgeMinutes,
  nodesOf: (target: AccessTarget) => readonly number[],
  precisionOf: (parkId: string) => PrecisionClass | null,
): readonly ParkAccess[] {
  const { places, grid } = network;
  const timesTo = ACCESS_TARGETS.map((target) => {
    const nodes = nodesOf(target);
    const times = computeShortestTimes(
      network,
      weights,
      nodes.map((node) => ({ node, minutes: 0 })),
    );
    return { target, nodes, times };
  });
  return places.flatMap((park, index) => {
    if (park.kind !== ('park' satisfies PlaceKind)) return [];
    const node = grid.cellCount + index;
    const to = Object.fromEntries(
      timesTo.map(({ target, nodes, times }): readonly [AccessTarget, ParkTarget | null] => {
        const found = places[(nodes[times.source[node] ?? -1] ?? -1) - grid.cellCount];
        const minutes = times.minutes[node] ?? Number.POSITIVE_INFINITY;
        if (found === undefined || !Number.isFinite(minutes)) return [target, null];
        const km = computeDistanceKm([...park.lngLat], [...found.lngLat]);
        return [target, { name: found.name, km, minutes }];
      }),
    ) as Record<AccessTarget, ParkTarget | null>;
    return [{ parkId: park.id, precision: precisionOf(park.id), to }];
  });
}

/** Targets a park is conspicuously far from. @rule REACH-11 */
export const gapsOf = ({ to }: ParkAccess): readonly AccessTarget[] =>
  ACCESS_TARGETS.filter((target) => (to[target]?.minutes ?? Number.POSITIVE_INFINITY) >= FAR_MINUTES[target]);
