import type { Scenario } from '@/domain/scenario/scenario';
import type { LngLat } from '@/domain/provenance/position';
import type { Month } from '@/domain/time/month';
import { memoizeLast } from '@/lib/memoize';
import { RecentResults } from '@/lib/recent-results';
import { type AppliedScenario, applyScenario, isDrawn, ordersOf } from './apply-scenario';
import { type Band, bandAround, type ReachAssumptions } from './assumptions';
import { buildReachNetwork } from './build-network';
import { LocalIndex, nearestCell } from './local-links';
import { nodeOf, type PlaceKind, type ReachNetwork } from './network-builder';
import { openConditions } from './open-conditions';
import type { ReachFacts } from './reach-facts';
import { placesInUse } from './targets-in-use';
import {
  closeEdges,
  computeShortestTimes,
  costOfEdges,
  type EdgeMinutes,
  type ReachSource,
  type ReachTimes,
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

/** A ready network with the times from some origins. */
export interface ReachedNetwork {
  readonly ready: ReadyNetwork;
  readonly times: ReachTimes;
  /** How many origins there are. */
  readonly sources: number;
}

/** How many drawn networks, costs and searches are kept: what a scenario and what it is compared with need. */
const KEPT = { drawn: 2, costs: 4, reached: 4 } as const;

/**
 * Keeps the graph between questions: it is built once, a scenario's drawing once, what edges cost once for the
 * assumptions; a toggle closes and opens edges and searches anew. Questions come as copies from the page, so they are
 * told apart by what they say.
 */
export class ReachEngine {
  readonly facts: ReachFacts;
  private readonly kept = new Map<string, { readonly key: string; readonly value: unknown }>();
  private readonly network: (spacingKm: number) => ReachNetwork;
  private readonly drawnOn = new WeakMap<ReachNetwork, RecentResults<AppliedScenario>>();
  private readonly costsOf = new WeakMap<ReachNetwork, RecentResults<EdgeMinutes>>();
  private readonly reachedFrom = new RecentResults<ReachedNetwork>(KEPT.reached);

  constructor(facts: ReachFacts) {
    this.facts = facts;
    this.network = memoizeLast((spacingKm: number) => buildReachNetwork(facts, spacingKm));
  }

  /** The last answer of a name, as long as it is asked of the same things. */
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

  /** A scenario on the network of the facts: only what it draws makes another network. */
  private applied(base: ReachNetwork, scenario: Scenario | null): AppliedScenario {
    const drawn = (scenario?.changes ?? []).filter(isDrawn);
    if (scenario === null || drawn.length === 0) return applyScenario(base, this.facts, scenario);
    const kept = this.drawnOn.get(base) ?? new RecentResults<AppliedScenario>(KEPT.drawn);
    this.drawnOn.set(base, kept);
    const { network, refused } = kept.get(JSON.stringify(drawn), () =>
      applyScenario(base, this.facts, { ...scenario, changes: drawn }),
    );
    const places = scenario.changes.flatMap((change, index) => (isDrawn(change) ? [index] : []));
    return { network, orders: ordersOf(scenario), refused: refused.map((at) => places[at] ?? -1) };
  }

  /** @param band shifts the plan's own assumptions to the slow or the fast end */
  ready(plan: ReachPlan, band: Band = 'base'): ReadyNetwork {
    const applied = this.applied(this.factsNetwork(plan.assumptions), plan.scenario);
    const { network, orders } = applied;
    const assumptions = band === 'base' ? plan.assumptions : bandAround(plan.assumptions, band);
    const kept = this.costsOf.get(network) ?? new RecentResults<EdgeMinutes>(KEPT.costs);
    this.costsOf.set(network, kept);
    const costs = kept.get(JSON.stringify(assumptions), () => costOfEdges(network, assumptions));
    const open = openConditions(network.conditions, this.facts, plan.month, orders);
    return { ...applied, weights: closeEdges(network, costs, open) };
  }

  /** The state of the world and the times from some origins in it: the map and the sums ask for the same. */
  reached(plan: ReachPlan, origins: readonly ReachOrigin[], band: Band = 'base'): ReachedNetwork {
    return this.reachedFrom.get(JSON.stringify([plan, origins, band]), () => {
      const ready = this.ready(plan, band);
      const sources = this.sources(ready.network, origins, plan);
      return { ready, times: this.times(ready, sources), sources: sources.length };
    });
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
