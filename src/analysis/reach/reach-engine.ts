import type { Scenario } from '@/domain/scenario/scenario';
import type { LngLat } from '@/domain/provenance/position';
import type { Month } from '@/domain/time/month';
import { memoizeLast } from '@/lib/memoize';
import { type AppliedScenario, applyScenario } from './apply-scenario';
import { type Band, bandAround, type ReachAssumptions } from './assumptions';
import { buildReachNetwork } from './build-network';
import { LocalIndex, nearestCell } from './local-links';
import { nodeOf, type PlaceKind, type ReachNetwork } from './network-builder';
import { openConditions } from './open-conditions';
import type { ReachFacts } from './reach-facts';
import { placesInUse } from './targets-in-use';
import {
  computeShortestTimes,
  type EdgeMinutes,
  type ReachSource,
  type ReachTimes,
  weighEdges,
} from './shortest-times';

/** Where one starts: a thing of the map, a point, or all things of a kind. */
export type ReachOrigin =
  | { readonly kind: 'place'; readonly place: PlaceKind; readonly id: string }
  | { readonly kind: 'point'; readonly lngLat: LngLat }
  | { readonly kind: 'all'; readonly place: PlaceKind };

/** The state of the world a time is asked of. */
export interface ReachPlan {
  readonly month: Month;
  readonly assumptions: ReachAssumptions;
  readonly scenario: Scenario | null;
}

/** A network with the minutes of its edges, ready to be asked. */
export interface ReadyNetwork extends AppliedScenario {
  readonly weights: EdgeMinutes;
}

/**
 * Keeps the graph between questions: it is built once, a scenario's drawing once, and a toggle weighs the edges anew.
 */
export class ReachEngine {
  readonly facts: ReachFacts;
  private readonly kept = new Map<string, { readonly key: string; readonly value: unknown }>();
  private readonly network: (spacingKm: number) => ReachNetwork;
  private readonly applied: (network: ReachNetwork, drawn: Scenario | null) => AppliedScenario;

  constructor(facts: ReachFacts) {
    this.facts = facts;
    this.network = memoizeLast((spacingKm: number) => buildReachNetwork(facts, spacingKm));
    this.applied = memoizeLast((network: ReachNetwork, scenario: Scenario | null) =>
      applyScenario(network, facts, scenario),
    );
  }

  /**
   * The last answer of a name, as long as it is asked of the same things. Questions come as copies from the page, so
   * they are told apart by what they say.
   */
  once<T>(name: string, of: readonly unknown[], answer: () => T): T {
    const key = JSON.stringify(of);
    const last = this.kept.get(name);
    if (last?.key === key) return last.value as T;
    const value = answer();
    this.kept.set(name, { key, value });
    return value;
  }

  /** The network of the facts alone. */
  factsNetwork(assumptions: ReachAssumptions): ReachNetwork {
    return this.network(assumptions.accessSpacing);
  }

  /** @param band shifts the plan's own assumptions to the slow or the fast end */
  ready(plan: ReachPlan, band: Band = 'base'): ReadyNetwork {
    const base = this.factsNetwork(plan.assumptions);
    const applied =
      plan.scenario === null ? applyScenario(base, this.facts, null) : this.applied(base, plan.scenario);
    const { network, orders } = applied;
    const open = openConditions(network.conditions, this.facts, plan.month, orders);
    const assumptions = band === 'base' ? plan.assumptions : bandAround(plan.assumptions, band);
    return { ...applied, weights: weighEdges(network, assumptions, open) };
  }

  /** Sources of some origins. An origin that is nowhere gives none. */
  sources(network: ReachNetwork, origins: readonly ReachOrigin[], plan: ReachPlan): readonly ReachSource[] {
    return origins.flatMap((origin): readonly ReachSource[] => {
      switch (origin.kind) {
        case 'place': {
          const node = nodeOf(network, origin.place, origin.id);
          return node === null ? [] : [{ node, minutes: 0 }];
        }
        case 'all':
          return placesInUse(network, this.facts, origin.place, plan.month).map((node) => ({
            node,
            minutes: 0,
          }));
        case 'point': {
          const { detour, localSpeed } = plan.assumptions;
          const links = new LocalIndex(network.grid, network.places).around(origin.lngLat);
          const shore = links.length === 0 ? nearestCell(network.grid, origin.lngLat) : null;
          return (shore === null ? links : [shore]).map(({ node, km }) => ({
            node,
            minutes: (km * 60 * detour) / localSpeed,
          }));
        }
      }
    });
  }

  /** Times of a ready network from some sources. */
  times({ network, weights }: ReadyNetwork, sources: readonly ReachSource[]): ReachTimes {
    return computeShortestTimes(network, weights, sources);
  }
}
