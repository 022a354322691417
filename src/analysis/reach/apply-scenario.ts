import type { Scenario, ScenarioChange } from '@/domain/scenario/scenario';
import type { Month } from '@/domain/time/month';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { codeOfKind, drawnKind } from './edge-kinds';
import { makeLineChain, neighboursAlong, projectOnChain, segmentsBetween } from './line-chain';
import { LocalIndex, nearestCell } from './local-links';
import { NetworkBuilder, type ReachNetwork, type ReachPlace } from './network-builder';
import type { LineOrders } from './open-conditions';
import type { ReachFacts } from './reach-facts';

/** A drawn station belongs to the nearest high-speed line up to here. @unit km */
const STATION_TO_LINE_KM = 5;
/** A stop of a drawn line this near a station is that station. @unit km */
const SAME_STATION_KM = 1.5;
/** A drawn expressway meets a carriageway this near. @unit km */
const MEET_KM = 2;

/** What a scenario makes of the network. */
export interface AppliedScenario {
  readonly network: ReachNetwork;
  readonly orders: LineOrders;
  /** Changes that cannot be carried out, by their place in the list. */
  readonly refused: readonly number[];
}

/** Whether a change draws something that is not there: only that changes the shape of the network. */
export const isDrawn = ({ kind }: ScenarioChange): boolean => kind === 'drawn_line' || kind === 'drawn_place';

/** Which lines a scenario opens, closes or dates. */
export function ordersOf(scenario: Scenario | null): LineOrders {
  const forced = new Map<string, boolean>();
  const openings = new Map<string, Month>();
  for (const change of scenario?.changes ?? []) {
    if (change.kind === 'line') forced.set(change.lineId, change.on);
    if (change.kind === 'opening') openings.set(change.lineId, change.month);
  }
  return { forced, openings };
}

class Drawing {
  readonly builder: NetworkBuilder;
  private readonly base: ReachNetwork;
  private readonly facts: ReachFacts;

  constructor(base: ReachNetwork, facts: ReachFacts) {
    this.base = base;
    this.facts = facts;
    this.builder = new NetworkBuilder(base.grid, base);
  }

  /** Put a place on the ground and join it to the roads around it. */
  private putOnGround(place: ReachPlace): number {
    const { builder } = this;
    const index = new LocalIndex(builder.grid, builder.places);
    const links = index.around(place.lngLat);
    const node = builder.addPlace(place);
    const shore = links.length === 0 ? nearestCell(builder.grid, place.lngLat) : null;
    for (const { node: other, km } of shore === null ? links : [shore])
      builder.link(node, other, km, 'local');
    return node;
  }

  private nearestPlace(kind: ReachPlace['kind'], at: ReachPlace['lngLat'], most: number): readonly number[] {
    return this.builder.places.flatMap((place, index) =>
      place.kind === kind && computeDistanceKm([...place.lngLat], [...at]) <= most
        ? [this.builder.grid.cellCount + index]
        : [],
    );
  }

  /** Platforms of the lines that call at a station. */
  private platformsAt(stationId: string): readonly { readonly node: number; readonly isOrdinary: boolean }[] {
    return this.builder.places.flatMap(({ kind, id }, index) =>
      kind === 'platform' && id.endsWith(`/${stationId}`)
        ? [{ node: this.builder.grid.cellCount + index, isOrdinary: id.startsWith('FR') }]
        : [],
    );
  }

  line(change: Extract<ScenarioChange, { kind: 'drawn_line' }>): void {
    const { builder } = this;
    const number = builder.addLine(`drawn:${change.id}`);
    const kind = builder.addKind(drawnKind(change.mode, change.speedKmh));
    const nodes = change.stops.map(({ name, lngLat }, index) => {
      const id = `${change.id}/${index}`;
      const inner = { id, name, lngLat, ref: null } as const;
      if (change.mode === 'expressway') {
        const node = builder.addPlace({ ...inner, kind: 'carriageway' });
        builder.link(this.putOnGround({ ...inner, kind: 'access' }), node, 0, 'ramp');
        for (const other of this.nearestPlace('carriageway', lngLat, MEET_KM))
          if (other !== node) builder.link(node, other, 0, 'junction');
        return node;
      }
      const [known] = this.nearestPlace('station', lngLat, SAME_STATION_KM);
      const hall = known ?? this.putOnGround({ ...inner, kind: 'station' });
      const stationId = builder.places[hall - builder.grid.cellCount]?.id ?? '';
      const others = this.platformsAt(stationId);
      const node = builder.addPlace({ ...inner, id: `${change.id}/${stationId}`, kind: 'platform' });
      builder.addEdge({ from: hall, to: node, km: 0, kind: codeOfKind('boardHighSpeed'), line: number });
      builder.addEdge({ from: node, to: hall, km: 0, kind: codeOfKind('alight'), line: number });
      for (const other of others) {
        const [out, back] = other.isOrdinary
          ? (['changeToOrdinary', 'changeToHighSpeed'] as const)
          : (['changeHighSpeed', 'changeHighSpeed'] as const);
        builder.addEdge({ from: node, to: other.node, km: 0, kind: codeOfKind(out) });
        builder.addEdge({ from: other.node, to: node, km: 0, kind: codeOfKind(back) });
      }
      return node;
    });
    for (let i = 1; i < nodes.length; i++) {
      const [from, to] = [change.stops[i - 1], change.stops[i]];
      if (from === undefined || to === undefined) continue;
      const km = computeDistanceKm([...from.lngLat], [...to.lngLat]);
      builder.addBoth({ from: nodes[i - 1] ?? 0, to: nodes[i] ?? 0, km, kind, line: number });
    }
  }

  /** A station on a known line: its platform lies between the stops before and after it. @returns false: no line near */
  private station(change: Extract<ScenarioChange, { kind: 'drawn_place' }>): boolean {
    const { builder, facts } = this;
    const near = facts.railLines
      .filter(({ kind }) => kind === 'high_speed')
      .flatMap(({ id }) => {
        const chain = makeLineChain(id, facts.segments, facts.shapes);
        return chain === null ? [] : [{ chain, foot: projectOnChain(chain, change.lngLat) }];
      })
      .sort((a, b) => a.foot.offKm - b.foot.offKm)[0];
    if (near === undefined || near.foot.offKm > STATION_TO_LINE_KM) return false;
    const { chain, foot } = near;
    const stops = facts.lineStations
      .flatMap(({ lineId, stationId, chainageKm }) =>
        lineId === chain.lineId && chainageKm !== null ? [{ stationId, km: chainageKm }] : [],
      )
      .sort((a, b) => a.km - b.km);
    const hall = this.putOnGround({ ...change, kind: 'station', ref: null });
    const platform = `${chain.lineId}/${change.id}`;
    const node = builder.addPlace({ ...change, id: platform, kind: 'platform', ref: null });
    const number = builder.addLine(`rail:${chain.lineId}`);
    builder.addEdge({ from: hall, to: node, km: 0, kind: codeOfKind('boardHighSpeed'), line: number });
    builder.addEdge({ from: node, to: hall, km: 0, kind: codeOfKind('alight'), line: number });
    for (const stop of neighboursAlong(stops, foot.atKm)) {
      if (stop === undefined) continue;
      const id = `${chain.lineId}/${stop.stationId}`;
      const at = builder.places.findIndex((place) => place.kind === 'platform' && place.id === id);
      if (at < 0) continue;
      const to = builder.grid.cellCount + at;
      const segments = segmentsBetween(chain, stop.km, foot.atKm);
      const condition = builder.addCondition({ lineId: chain.lineId, segments, station: '' });
      const km = Math.abs(stop.km - foot.atKm);
      builder.addBoth({ from: node, to, km, kind: this.hopKind(to), condition, line: number });
    }
    return true;
  }

  /** Kind of the trains that already call at a platform. */
  private hopKind(platform: number): number {
    const network = this.base;
    for (let at = network.first[platform] ?? 0; at < (network.first[platform + 1] ?? 0); at++) {
      const kind = network.kind[at] ?? 0;
      if (network.kinds[kind]?.mode === 'rail') return kind;
    }
    return codeOfKind('rail350');
  }

  place(change: Extract<ScenarioChange, { kind: 'drawn_place' }>): boolean {
    if (change.place === 'station') return this.station(change);
    const { id, name, lngLat } = change;
    this.putOnGround({ kind: change.place, id, name, lngLat, ref: null });
    return true;
  }
}

/**
 * The network with a scenario's lines and places drawn in, and its orders for known lines.
 * The network of the facts is not touched; without anything drawn it is returned as it is.
 * @rule REACH-9
 */
export function applyScenario(
  base: ReachNetwork,
  facts: ReachFacts,
  scenario: Scenario | null,
): AppliedScenario {
  const orders = ordersOf(scenario);
  if (scenario === null || !scenario.changes.some(isDrawn)) return { network: base, orders, refused: [] };
  const drawing = new Drawing(base, facts);
  const refused = scenario.changes.flatMap((change, index) => {
    if (change.kind === 'drawn_line') drawing.line(change);
    return change.kind === 'drawn_place' && !drawing.place(change) ? [index] : [];
  });
  return { network: drawing.builder.build(), orders, refused };
}
