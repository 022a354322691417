import type { Atlas } from '@/domain/atlas/atlas';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import type { NetworkPiece } from './network-pieces';

/** Why a thing is said to join cities. */
export const SHARING_KINDS = ['line', 'place', 'name', 'document'] as const;
export type SharingKind = (typeof SHARING_KINDS)[number];

/** A thing that several cities share, and what says so. */
export interface SharedThing {
  readonly ref: EntityRef;
  readonly name: string;
  readonly kind: SharingKind;
  /** Of a line in the order it runs, else by code. */
  readonly cities: readonly Adcode[];
  readonly source: string;
}

/** One pair of cities with what they share. */
export interface CityPair {
  readonly cities: readonly [Adcode, Adcode];
  /** Core and point, two cores, two points. @source 文件A 第2条：三核引领、多点突破 */
  readonly kind: 'core_point' | 'core_core' | 'point_point';
  readonly things: readonly SharedThing[];
}

const unique = (codes: readonly (Adcode | null)[]): readonly Adcode[] =>
  [...new Set(codes.flatMap((code) => code ?? []))].sort((a, b) => a - b);

/** Cities whose short names stand in a text. */
const citiesNamed = (atlas: Pick<Atlas, 'cities'>, text: string): readonly Adcode[] =>
  atlas.cities.filter(({ shortName }) => text.includes(shortName)).map(({ adcode }) => adcode);

/** Cities a path runs through, in its order. */
function citiesAlong(path: readonly LngLat[], cityAt: (at: LngLat) => Adcode | null): readonly Adcode[] {
  const found: Adcode[] = [];
  for (const at of path) {
    const city = cityAt(at);
    if (city !== null && found.at(-1) !== city && !found.includes(city)) found.push(city);
  }
  return found;
}

/**
 * Lines under construction that run through several cities: one undertaking of all of them.
 * @rule COOR-5
 */
export function findSharedLines(
  pieces: readonly NetworkPiece[],
  cityAt: (at: LngLat) => Adcode | null,
): readonly SharedThing[] {
  const bySegment = new Map<string, NetworkPiece[]>();
  for (const piece of pieces)
    if (piece.status === 'building')
      bySegment.set(piece.segment.id, [...(bySegment.get(piece.segment.id) ?? []), piece]);
  return [...bySegment.values()].flatMap((parts): readonly SharedThing[] => {
    const [first] = parts;
    const cities = citiesAlong(
      parts.flatMap(({ path }) => path),
      cityAt,
    );
    if (first === undefined || cities.length < 2) return [];
    const { ref, lineName: name, segment } = first;
    return [{ ref, name, kind: 'line', cities, source: segment.provenance.source }];
  });
}

/**
 * Things that lie in, are named after, or are said by a document to stand in several cities. A task force, an industry
 * or a list that two cities have in common joins nothing: it says that they do the same, not that they do it together.
 * @rule COOR-5
 */
export function findSharedThings(
  atlas: Atlas,
  projects: readonly DispatchProject[],
  cityAt: (at: LngLat) => Adcode | null,
): readonly SharedThing[] {
  const cityOfRef = new Map<string, Adcode | null>([
    ...atlas.parks.map((park) => [toRef('park', park.id), park.cityAdcode] as const),
    ...atlas.ports.map((port) => [toRef('port', port.id), port.cityAdcode] as const),
    ...atlas.airports.map((airport) => [toRef('airport', airport.id), airport.cityAdcode] as const),
    ...atlas.cities.map(({ adcode }) => [toRef('city', adcode), adcode] as const),
  ]);
  const ofProjects = projects.flatMap((project): readonly SharedThing[] => {
    const placed = unique(positionsOfPlace(project.place).map(cityAt));
    const named = citiesNamed(atlas, [project.name, ...project.aliases].join(' '));
    const kind: SharingKind = placed.length > 1 ? 'place' : 'name';
    const cities = placed.length > 1 ? placed : named;
    const source = project.evidence[0]?.link ?? project.name;
    return cities.length > 1
      ? [{ ref: toRef('project', project.id), name: project.name, kind, cities, source }]
      : [];
  });
  const ofDocuments = atlas.entities.flatMap((entity): readonly SharedThing[] => {
    const referred = entity.refersTo.map(({ kind, id }) => cityOfRef.get(`${kind}:${id}`) ?? null);
    const cities = unique([...referred, ...citiesNamed(atlas, entity.name)]);
    return cities.length > 1 && entity.sameAs === null
      ? [
          {
            ref: toRef('project', entity.id),
            name: entity.name,
            kind: 'document',
            cities,
            source: entity.provenance.source,
          },
        ]
      : [];
  });
  const known = new Set(ofProjects.map(({ ref }) => ref));
  return [...ofProjects, ...ofDocuments.filter(({ ref }) => !known.has(ref))];
}

/** Pairs a thing makes: a line joins the cities it leads to one after the other, other things each with each. */
const pairsOf = ({ kind, cities }: SharedThing): readonly (readonly [Adcode, Adcode])[] =>
  cities.flatMap((one, at) =>
    cities
      .slice(at + 1, kind === 'line' ? at + 2 : undefined)
      .map((other) => (one < other ? ([one, other] as const) : ([other, one] as const))),
  );

/** Every pair of cities that shares something, the most first; a thing of three cities stands in three pairs. */
export function pairCities(
  atlas: Pick<Atlas, 'cities'>,
  things: readonly SharedThing[],
): readonly CityPair[] {
  const cores = new Set(atlas.cities.filter(({ isCore }) => isCore).map(({ adcode }) => adcode));
  const pairs = new Map<string, CityPair & { things: SharedThing[] }>();
  for (const thing of things)
    for (const cities of pairsOf(thing)) {
      const inCore = cities.filter((city) => cores.has(city)).length;
      const key = cities.join(' ');
      const pair = pairs.get(key) ?? {
        cities,
        kind: inCore === 2 ? 'core_core' : inCore === 1 ? 'core_point' : 'point_point',
        things: [],
      };
      pair.things.push(thing);
      pairs.set(key, pair);
    }
  return [...pairs.values()].sort(
    (a, b) => b.things.length - a.things.length || a.cities[0] - b.cities[0] || a.cities[1] - b.cities[1],
  );
}
