import type { RailLine } from '@/domain/network/rail-line';
import { codeOfKind, type EdgeKindName, type RailClass } from './edge-kinds';
import {
  type LineChain,
  makeLineChain,
  neighboursAlong,
  projectOnChain,
  segmentsBetween,
} from './line-chain';
import type { NetworkBuilder } from './network-builder';
import type { ReachFacts } from './reach-facts';

/**
 * Ordinary railway that carries passengers, as far as this model counts it. The facts list these lines as freight
 * corridors and say nothing of passenger trains; 德大 大莱龙 龙烟 黄大 瓦日 are left out.
 * @source 公开常识（未附文献）; SPEC REACH-3
 */
export const ORDINARY_PASSENGER_SEGMENTS: ReadonlySet<string> = new Set([
  'FR01-1',
  'FR02-1',
  'FR03-1',
  'FR04-1',
  'FR10-1',
  'FR11-1',
  'FR13-1',
]);

/** Railways that stand in several rows: a train goes on from one row to the next. 日兰; 潍荣. */
const SAME_RAILWAY: readonly ReadonlySet<string>[] = [
  new Set(['HSR08', 'HSR09', 'HSR10']),
  new Set(['HSR07', 'HSR13']),
];

/** A line that ends this near another is joined to it. @unit km */
const JOIN_KM = 1.5;

/** Class of a high-speed line by the highest number of its design speed; not stated counts as the lowest class. */
export function railClassOf(line: Pick<RailLine, 'kind' | 'designSpeedText'>): RailClass {
  if (line.kind === 'freight') return 'railOrdinary';
  const numbers = [...line.designSpeedText.matchAll(/\d+/g)].map(([text]) => Number(text));
  const top = Math.max(0, ...numbers);
  if (top >= 300) return 'rail350';
  return top >= 225 ? 'rail250' : 'rail200';
}

/** A stop of a line: its platform in the network and its place along the line. */
interface Stop {
  readonly node: number;
  readonly stationId: string;
  readonly km: number;
}

interface LaidLine {
  readonly line: RailLine;
  readonly chain: LineChain;
  readonly number: number;
  readonly speed: RailClass;
  readonly stops: readonly Stop[];
}

/** Platforms of one line and the hops between neighbouring stops. */
function layLine(
  builder: NetworkBuilder,
  facts: ReachFacts,
  line: RailLine,
  halls: ReadonlyMap<string, number>,
): LaidLine | null {
  const segments = facts.segments.filter(
    ({ id, lineId }) =>
      lineId === line.id && (line.kind === 'high_speed' || ORDINARY_PASSENGER_SEGMENTS.has(id)),
  );
  const chain = makeLineChain(line.id, segments, facts.shapes);
  if (chain === null) return null;
  const number = builder.addLine(`rail:${line.id}`);
  const speed = railClassOf(line);
  const board: EdgeKindName = speed === 'railOrdinary' ? 'boardOrdinary' : 'boardHighSpeed';
  const length = chain.km.at(-1) ?? 0;
  const stations = new Map(facts.stations.map((station) => [station.id, station]));
  const stops: Stop[] = [];
  for (const { lineId, stationId, chainageKm } of facts.lineStations) {
    const station = stations.get(stationId);
    if (lineId !== line.id || chainageKm === null || chainageKm > length + 1) continue;
    if (station === undefined || !station.placement.placed) continue;
    const { lngLat } = station.placement;
    const place = { kind: 'platform', id: `${line.id}/${stationId}`, name: station.name, lngLat } as const;
    const node = builder.addPlace({ ...place, ref: null });
    const hall = halls.get(stationId);
    if (hall !== undefined) {
      const touched = segmentsBetween(chain, chainageKm - 0.2, chainageKm + 0.2);
      // A station between two segments serves as soon as one of them is open; the hops say which.
      const condition = builder.addCondition({
        lineId: line.id,
        segments: touched.length === 1 ? touched : [],
        station: speed === 'railOrdinary' ? '' : stationId,
      });
      builder.addEdge({ from: hall, to: node, km: 0, kind: codeOfKind(board), condition, line: number });
      builder.addEdge({ from: node, to: hall, km: 0, kind: codeOfKind('alight'), condition, line: number });
    }
    stops.push({ node, stationId, km: Math.min(length, chainageKm) });
  }
  stops.sort((a, b) => a.km - b.km);
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1] as Stop, stops[i] as Stop];
    const condition = builder.addCondition({
      lineId: line.id,
      segments: segmentsBetween(chain, a.km, b.km),
      station: '',
    });
    builder.link(a.node, b.node, b.km - a.km, speed, condition, number);
  }
  return { line, chain, number, speed, stops };
}

/** What changing from one line to another at a station costs. */
function changeKind(from: LaidLine, to: LaidLine): EdgeKindName {
  if (SAME_RAILWAY.some((rows) => rows.has(from.line.id) && rows.has(to.line.id))) return 'through';
  if (to.speed === 'railOrdinary') return 'changeToOrdinary';
  return from.speed === 'railOrdinary' ? 'changeToHighSpeed' : 'changeHighSpeed';
}

function addChanges(builder: NetworkBuilder, laid: readonly LaidLine[]): void {
  for (const a of laid)
    for (const b of laid)
      if (a !== b)
        for (const stop of a.stops)
          for (const other of b.stops)
            if (stop.stationId === other.stationId)
              builder.addEdge({
                from: stop.node,
                to: other.node,
                km: 0,
                kind: codeOfKind(changeKind(a, b)),
              });
}

/**
 * Join a high-speed line that ends at another one without a common station to that line's neighbouring stops: trains
 * run over the junction. The way counts along both lines at the speed of the line that ends.
 */
function joinEnds(builder: NetworkBuilder, laid: readonly LaidLine[]): void {
  const fast = laid.filter(({ speed }) => speed !== 'railOrdinary');
  for (const a of fast)
    for (const atEnd of [false, true]) {
      const end = atEnd ? a.stops.at(-1) : a.stops[0];
      const point = atEnd ? a.chain.points.at(-1) : a.chain.points[0];
      if (end === undefined || point === undefined) continue;
      const along = Math.abs((atEnd ? (a.chain.km.at(-1) ?? 0) : 0) - end.km);
      for (const b of fast) {
        if (a === b || b.stops.some(({ stationId }) => stationId === end.stationId)) continue;
        const foot = projectOnChain(b.chain, point);
        if (foot.offKm > JOIN_KM) continue;
        for (const stop of neighboursAlong(b.stops, foot.atKm)) {
          if (stop === undefined) continue;
          const segments = [
            ...segmentsBetween(b.chain, stop.km, foot.atKm),
            ...segmentsBetween(a.chain, end.km, atEnd ? end.km + along : end.km - along),
          ];
          const condition = builder.addCondition({ lineId: a.line.id, segments, station: '' });
          builder.link(
            end.node,
            stop.node,
            along + Math.abs(stop.km - foot.atKm),
            a.speed,
            condition,
            a.number,
          );
        }
      }
    }
}

/**
 * Passenger railways: platforms, hops between neighbouring stops, changes between lines at a station, junctions.
 * @param halls ground node by station id
 * @rule REACH-3
 */
export function addRailEdges(
  builder: NetworkBuilder,
  facts: ReachFacts,
  halls: ReadonlyMap<string, number>,
): void {
  const laid = facts.railLines.flatMap((line) => layLine(builder, facts, line, halls) ?? []);
  addChanges(builder, laid);
  joinEnds(builder, laid);
}
