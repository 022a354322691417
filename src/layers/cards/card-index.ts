import type { Atlas } from '@/domain/atlas/atlas';
import { firstNamedMonths } from '@/domain/atlas/first-named';
import type { CuratedRef } from '@/domain/project/curated-ref';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';

/** Things by one key. */
export function indexBy<K, T>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, T> {
  return new Map(things.map((thing) => [keyOf(thing), thing]));
}

/** Things under each of their keys, in file order. */
export function groupBy<K, T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  return groups;
}

/** The card a document's reference leads to; null for a whole network or all parks of a kind. */
export function refOfCurated({ kind, id }: CuratedRef): EntityRef | null {
  switch (kind) {
    case 'town':
      return toRef('project', id);
    case 'network':
    case 'park_kind':
      return null;
    default:
      return toRef(kind, id);
  }
}

const one = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

function sumLengths(atlas: Atlas): ReadonlyMap<string, { readonly km: number; readonly sharedKm: number }> {
  const sums = new Map<string, { km: number; sharedKm: number }>();
  for (const { segmentId, km, sharedKm } of atlas.segmentLengths) {
    const before = sums.get(segmentId) ?? { km: 0, sharedKm: 0 };
    sums.set(segmentId, { km: before.km + km, sharedKm: before.sharedKm + sharedKm });
  }
  return sums;
}

function makeIndex(atlas: Atlas) {
  return {
    circles: indexBy(atlas.circles, (thing) => thing.id as string),
    cities: indexBy(atlas.cities, (thing) => thing.adcode),
    counties: indexBy(atlas.counties, (thing) => thing.adcode),
    parks: indexBy(atlas.parks, (thing) => thing.id),
    airports: indexBy(atlas.airports, (thing) => thing.id),
    generalAirports: indexBy(atlas.generalAirports, (thing) => thing.id),
    ports: indexBy(atlas.ports, (thing) => thing.id),
    stations: indexBy(atlas.stations, (thing) => thing.id),
    interchanges: indexBy(atlas.interchanges, (thing) => thing.id),
    railLines: indexBy(atlas.railLines, (thing) => thing.id),
    expressways: indexBy(atlas.expressways, (thing) => thing.id),
    corridors: indexBy(atlas.corridors, (thing) => thing.id),
    firstNamed: firstNamedMonths(atlas),
    entities: indexBy(atlas.entities, (thing) => thing.id),
    clauses: indexBy(atlas.clauses, (thing) => thing.id),
    documents: indexBy(atlas.documents, (thing) => thing.id),
    targets: indexBy(atlas.targets, (thing) => thing.id),
    rivers: indexBy(atlas.rivers, (thing) => thing.id),
    peaks: indexBy(atlas.peaks, (thing) => thing.id),

    citiesOfCircle: groupBy(atlas.cities, (city) => [city.circleId as string]),
    countiesOfCity: groupBy(atlas.counties, (county) => [county.cityAdcode]),
    statsOf: groupBy(atlas.regionStats, (stat) => [stat.adcode]),
    zonesOf: groupBy(atlas.functionalZones, (zone) => [zone.hostAdcode]),
    /** By county and by city: the codes never collide. */
    parksIn: groupBy(atlas.parks, (park) => [...one(park.countyAdcode), ...one(park.cityAdcode)]),
    childParks: groupBy(atlas.parks, (park) => one(park.parentParkId)),
    parksOfClause: groupBy(atlas.parks, (park) => park.clauseIds),
    stationsIn: groupBy(atlas.stations, (station) => [
      ...one(station.countyAdcode),
      ...one(station.cityAdcode),
    ]),
    airportsIn: groupBy(atlas.airports, (airport) => [
      ...one(airport.countyAdcode),
      ...one(airport.cityAdcode),
    ]),
    generalAirportsIn: groupBy(atlas.generalAirports, (thing) => [
      ...one(thing.countyAdcode),
      ...one(thing.cityAdcode),
    ]),
    portsIn: groupBy(atlas.ports, (port) => [...one(port.countyAdcode), ...one(port.cityAdcode)]),
    entitiesIn: groupBy(atlas.entities, (entity) => [...one(entity.countyAdcode), ...one(entity.cityAdcode)]),
    targetsIn: groupBy(atlas.targets, (target) => target.regionAdcodes),

    segmentsOf: groupBy(atlas.segments, (segment) => [segment.lineId]),
    lengthOf: sumLengths(atlas),
    corridorsOfLine: groupBy(atlas.corridorLines, (member) => [member.lineId]),
    linesOfCorridor: groupBy(atlas.corridorLines, (member) => [member.corridorId]),
    corridorsOfNetwork: groupBy(atlas.corridors, (corridor) => [corridor.network as string]),
    stationsOfLine: groupBy(atlas.lineStations, (stop) => [stop.lineId]),
    linesOfStation: groupBy(atlas.lineStations, (stop) => [stop.stationId]),
    interchangesOfLine: groupBy(atlas.interchanges, (thing) => thing.lineIds),

    childClauses: groupBy(atlas.clauses, (clause) => one(clause.parentId)),
    clausesOfDocument: groupBy(atlas.clauses, (clause) => [clause.documentId as string]),
    targetsOfClause: groupBy(atlas.targets, (target) => one(target.clauseId)),
    readingsOf: groupBy(atlas.targetReadings, (reading) => [reading.targetId]),
    clausesOfEntity: groupBy(atlas.entityClauses, (naming) => [naming.entityId]),
    entitiesOfClause: groupBy(atlas.entityClauses, (naming) => [naming.clauseId]),
    sameAs: groupBy(atlas.entities, (entity) => one(entity.sameAs)),
    /** Entities that stand for a curated thing, by `kind:id`, also `network:passenger`. */
    entitiesAbout: groupBy(atlas.entities, (entity) =>
      entity.refersTo.map(({ kind, id }) => `${kind}:${id}`),
    ),
    entitiesAboutName: groupBy(atlas.entities, (entity) => entity.refersToNames),
    milestonesOf: groupBy(atlas.milestones, (milestone) => [
      ...milestone.subjectRefs.map(({ kind, id }) => `${kind}:${id}`),
      ...one(milestone.entityId).map((id) => `project:${id}`),
    ]),
  };
}
export type CardIndex = ReturnType<typeof makeIndex>;

const indexes = new WeakMap<Atlas, CardIndex>();

/** Look-ups that cards need, made once per atlas. */
export function cardIndexOf(atlas: Atlas): CardIndex {
  let index = indexes.get(atlas);
  if (index === undefined) {
    index = makeIndex(atlas);
    indexes.set(atlas, index);
  }
  return index;
}
