import type { LngLat } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { type LineChain, makeLineChain, pointAlong, projectOnChain, segmentsBetween } from './line-chain';
import type { NetworkBuilder } from './network-builder';
import type { ReachFacts } from './reach-facts';

/** An interchange this far from a line still lies on it. @unit km */
const ON_LINE_KM = 1;
/** Carriageways of different lines this near each other are joined. @unit km */
const JUNCTION_KM = 1.5;

/** An access of an expressway: its carriageway node and its place along the line. */
interface Access {
  readonly node: number;
  readonly lineId: string;
  readonly lngLat: LngLat;
  readonly km: number;
}

/** Where accesses are assumed: at ends and inside stretches without any, evenly, at most the spacing apart. */
function assumedAt(known: readonly number[], length: number, spacing: number): readonly number[] {
  const assumed: number[] = [];
  const marks = [...known].sort((a, b) => a - b);
  if ((marks[0] ?? Number.POSITIVE_INFINITY) > spacing / 2) assumed.push(0);
  if ((marks.at(-1) ?? Number.NEGATIVE_INFINITY) < length - spacing / 2) assumed.push(length);
  const all = [...marks, ...assumed].sort((a, b) => a - b);
  for (let i = 1; i < all.length; i++) {
    const [from, to] = [all[i - 1] ?? 0, all[i] ?? 0];
    const pieces = Math.ceil((to - from) / spacing);
    // Only where the record is thin: a stretch half as long again as the spacing.
    if (to - from > spacing * 1.5)
      for (let piece = 1; piece < pieces; piece++) assumed.push(from + ((to - from) * piece) / pieces);
  }
  return assumed;
}

/**
 * Expressways: carriageways between interchanges, ramps between a carriageway and the roads around it, junctions.
 * Where no interchange is on record for long, accesses are assumed and named so.
 * @param spacingKm the assumption `accessSpacing`; the only one the shape of the network depends on
 * @rule REACH-4
 */
export function addRoadEdges(builder: NetworkBuilder, facts: ReachFacts, spacingKm: number): void {
  const carriageways = new Map<string, number>();
  const accesses: Access[] = [];
  const carriagewayOf = (id: string, name: string, lngLat: LngLat, groundKind: 'interchange' | 'access') => {
    const known = carriageways.get(id);
    if (known !== undefined) return known;
    const ground = builder.addPlace({
      kind: groundKind,
      id,
      name,
      lngLat,
      ref: groundKind === 'interchange' ? `interchange:${id}` : null,
    });
    const node = builder.addPlace({ kind: 'carriageway', id, name, lngLat, ref: null });
    builder.link(ground, node, 0, 'ramp');
    carriageways.set(id, node);
    return node;
  };
  const layLine = (chain: LineChain, name: string): void => {
    const number = builder.addLine(`expressway:${chain.lineId}`);
    const own: Access[] = [];
    for (const { id, label, lineIds, placement, isBorder } of facts.interchanges) {
      if (!placement.placed || isBorder || !lineIds.includes(chain.lineId)) continue;
      const lngLat = facts.snapped[id] ?? placement.lngLat;
      const foot = projectOnChain(chain, lngLat);
      if (foot.offKm > ON_LINE_KM) continue;
      const node = carriagewayOf(id, label, lngLat, 'interchange');
      own.push({ node, lineId: chain.lineId, lngLat, km: foot.atKm });
    }
    const length = chain.km.at(-1) ?? 0;
    const known = own.map(({ km }) => km);
    for (const km of assumedAt(known, length, spacingKm)) {
      const lngLat = pointAlong(chain, km);
      const id = `${chain.lineId}@${km.toFixed(1)}`;
      own.push({ node: carriagewayOf(id, name, lngLat, 'access'), lineId: chain.lineId, lngLat, km });
    }
    own.sort((a, b) => a.km - b.km);
    for (let i = 1; i < own.length; i++) {
      const [a, b] = [own[i - 1] as Access, own[i] as Access];
      if (a.node === b.node) continue;
      const segments = segmentsBetween(chain, a.km, b.km);
      const condition = builder.addCondition({ lineId: chain.lineId, segments, station: '' });
      builder.link(a.node, b.node, b.km - a.km, 'expressway', condition, number);
    }
    accesses.push(...own);
  };
  for (const { id, name, isRouteChoice } of facts.expressways) {
    if (isRouteChoice) continue;
    const chain = makeLineChain(id, facts.segments, facts.shapes);
    if (chain !== null) layLine(chain, name);
  }
  accesses.forEach((a, index) => {
    for (const b of accesses.slice(index + 1)) {
      if (a.node === b.node || Math.abs(a.lngLat[1] - b.lngLat[1]) > 0.02) continue;
      const km = computeDistanceKm([...a.lngLat], [...b.lngLat]);
      const isRing = a.lineId === b.lineId && Math.abs(a.km - b.km) > 10;
      if (km <= JUNCTION_KM && (a.lineId !== b.lineId || isRing))
        builder.link(a.node, b.node, km, 'junction');
    }
  });
}
