import type { LngLat } from '@/domain/provenance/position';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { codeOfKind, EDGE_KIND_NAMES, EDGE_KINDS, type EdgeKind, type EdgeKindName } from './edge-kinds';
import type { LandGrid } from './land-grid';

/** What a node stands for. `carriageway` and `platform` are reached through an interchange or a station only. */
export const PLACE_KINDS = [
  'city',
  'county',
  'station',
  'interchange',
  'access',
  'airport',
  'port',
  'park',
  'carriageway',
  'platform',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A node besides the cells. */
export interface ReachPlace {
  readonly kind: PlaceKind;
  /** Id of the thing: `ST094`, `370100`. */
  readonly id: string;
  readonly name: string;
  readonly lngLat: LngLat;
  /** @nodata null: assumed access, carriageway, platform, something drawn */
  readonly ref: EntityRef | null;
}

/** What must be open for an edge to be used; always open when both are empty. */
export interface EdgeCondition {
  readonly lineId: string;
  /** Segments that must all be open. */
  readonly segments: readonly string[];
  /** A station that must be in use. @nodata '' */
  readonly station: string;
}

/** Nodes, edges and conditions, before months, speeds and scenarios. */
export interface ReachNetwork {
  readonly grid: LandGrid;
  /** Node `grid.cellCount + i` is place `i`. */
  readonly places: readonly ReachPlace[];
  readonly nodeCount: number;
  readonly kinds: readonly EdgeKind[];
  readonly conditions: readonly EdgeCondition[];
  /** Lines by the number edges carry; 0 is none. */
  readonly lines: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** @unit km */
  readonly km: Float64Array;
  readonly kind: Uint8Array;
  readonly condition: Uint16Array;
  readonly line: Uint16Array;
  /** Edges stand in the order of the nodes they leave: those of node `n` from `first[n]` to before `first[n + 1]`. */
  readonly first: Uint32Array;
  /** Edges that hang on a condition; the others are open in every month. */
  readonly conditional: Uint32Array;
}

/** One edge both ways, or one way. */
export interface NewEdge {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly kind: number;
  readonly condition?: number;
  readonly line?: number;
}

/** Where the edges of each node begin, of edges counted by the node they leave; the last entry is how many there are. */
export function firstOfNodes(from: Iterable<number>, nodeCount: number): Uint32Array {
  const first = new Uint32Array(nodeCount + 1);
  for (const node of from) first[node + 1] = (first[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  return first;
}

/** Collects a network piece by piece. A scenario goes on where the facts stopped. */
export class NetworkBuilder {
  readonly grid: LandGrid;
  readonly places: ReachPlace[] = [];
  private readonly kinds: EdgeKind[];
  private readonly conditions: EdgeCondition[] = [{ lineId: '', segments: [], station: '' }];
  private readonly lines: string[] = [''];
  private readonly columns: readonly [number[], number[], number[], number[], number[], number[]];

  constructor(grid: LandGrid, base?: ReachNetwork) {
    this.grid = grid;
    this.kinds = base === undefined ? EDGE_KIND_NAMES.map((name) => EDGE_KINDS[name]) : [...base.kinds];
    this.columns =
      base === undefined
        ? [[], [], [], [], [], []]
        : [
            Array.from(base.from),
            Array.from(base.to),
            Array.from(base.km),
            Array.from(base.kind),
            Array.from(base.condition),
            Array.from(base.line),
          ];
    if (base === undefined) return;
    this.places.push(...base.places);
    this.conditions.splice(0, 1, ...base.conditions);
    this.lines.splice(0, 1, ...base.lines);
  }

  addPlace(place: ReachPlace): number {
    this.places.push(place);
    return this.grid.cellCount + this.places.length - 1;
  }

  addLine(lineId: string): number {
    const known = this.lines.indexOf(lineId);
    return known >= 0 ? known : this.lines.push(lineId) - 1;
  }

  addCondition(condition: EdgeCondition): number {
    return this.conditions.push(condition) - 1;
  }

  addKind(kind: EdgeKind): number {
    return this.kinds.push(kind) - 1;
  }

  addEdge({ from, to, km, kind, condition = 0, line = 0 }: NewEdge): void {
    const [froms, tos, kms, kinds, conditions, lines] = this.columns;
    froms.push(from);
    tos.push(to);
    kms.push(km);
    kinds.push(kind);
    conditions.push(condition);
    lines.push(line);
  }

  addBoth(edge: NewEdge): void {
    this.addEdge(edge);
    this.addEdge({ ...edge, from: edge.to, to: edge.from });
  }

  /** Add an edge of a named kind both ways. */
  link(from: number, to: number, km: number, kind: EdgeKindName, condition = 0, line = 0): void {
    this.addBoth({ from, to, km, kind: codeOfKind(kind), condition, line });
  }

  build(): ReachNetwork {
    const [froms, tos, kms, kinds, conditions, lines] = this.columns;
    const nodeCount = this.grid.cellCount + this.places.length;
    const first = firstOfNodes(froms, nodeCount);
    const fill = first.slice();
    // Side by side in memory, a search reads the edges of a node in one run.
    const order = new Uint32Array(froms.length);
    froms.forEach((node, edge) => {
      const at = fill[node] ?? 0;
      order[at] = edge;
      fill[node] = at + 1;
    });
    const condition = Uint16Array.from(order, (edge) => conditions[edge] ?? 0);
    return {
      grid: this.grid,
      places: [...this.places],
      nodeCount,
      kinds: [...this.kinds],
      conditions: [...this.conditions],
      lines: [...this.lines],
      from: order.map((edge) => froms[edge] ?? 0),
      to: order.map((edge) => tos[edge] ?? 0),
      km: Float64Array.from(order, (edge) => kms[edge] ?? 0),
      kind: Uint8Array.from(order, (edge) => kinds[edge] ?? 0),
      condition,
      line: Uint16Array.from(order, (edge) => lines[edge] ?? 0),
      first,
      conditional: order.map((_, at) => at).filter((at) => (condition[at] ?? 0) !== 0),
    };
  }
}

/** Where a node lies. */
export function positionOf(network: ReachNetwork, node: number): LngLat {
  const { grid, places } = network;
  if (node < grid.cellCount) return [grid.lng[node] ?? Number.NaN, grid.lat[node] ?? Number.NaN];
  return places[node - grid.cellCount]?.lngLat ?? [Number.NaN, Number.NaN];
}

/** The node of a thing. @nodata null: it has no position */
export function nodeOf(network: ReachNetwork, kind: PlaceKind, id: string): number | null {
  const at = network.places.findIndex((place) => place.kind === kind && place.id === id);
  return at < 0 ? null : network.grid.cellCount + at;
}

/** Minutes to the seats of counties, in their order. @unit min @nodata Infinity: no position, or out of reach */
export const minutesToSeats = (
  network: ReachNetwork,
  minutes: ArrayLike<number>,
  adcodes: readonly number[],
): readonly number[] =>
  adcodes.map((adcode) => {
    const node = nodeOf(network, 'county', String(adcode));
    return node === null ? Number.POSITIVE_INFINITY : (minutes[node] ?? Number.POSITIVE_INFINITY);
  });
