import type { Atlas } from '@/domain/atlas/atlas';
import type { CuratedRef } from '@/domain/project/curated-ref';
import type { DocumentEntity } from '@/domain/project/document-entity';
import { regionIdOf } from './clause-scopes';

/** What tells where clauses speak of places. */
export type NamingPlaces = Pick<
  Atlas,
  'entities' | 'entityClauses' | 'targets' | 'parks' | 'airports' | 'ports' | 'towns'
>;

/** A clause speaks of a place: by a thing it names there, a target set for it, or a park. */
export interface ClauseNaming {
  readonly clauseId: string;
  /** Id on the region axis, never the province: to name everything is to name nothing. */
  readonly regionId: string;
  readonly by: 'entity' | 'target' | 'park';
  /** E009, T016, PK049. */
  readonly sourceId: string;
}

interface Host {
  readonly cityAdcode: number | null;
  readonly countyAdcode: number | null;
}

const hostId = ({ countyAdcode, cityAdcode }: Host): string | null =>
  regionIdOf(countyAdcode ?? cityAdcode ?? 0);

function regionOfRef(
  { kind, id }: CuratedRef,
  { parks, airports, ports, towns }: NamingPlaces,
): string | null {
  switch (kind) {
    case 'circle':
    case 'city':
    case 'county':
      return `${kind}:${id}`;
    case 'park':
      return parks.some((park) => park.id === id) ? `park:${id}` : null;
    case 'airport':
      return hostId(
        airports.find((airport) => airport.id === id) ?? { cityAdcode: null, countyAdcode: null },
      );
    case 'port':
      return hostId(ports.find((port) => port.id === id) ?? { cityAdcode: null, countyAdcode: null });
    case 'town':
      return regionIdOf(towns.find((town) => town.id === id)?.countyAdcode ?? 0);
    case 'province':
    case 'park_kind':
    case 'network':
    case 'rail':
      return null;
  }
}

function regionsOfEntity(entity: DocumentEntity, places: NamingPlaces): readonly string[] {
  const referred = entity.refersTo.flatMap((ref) => regionOfRef(ref, places) ?? []);
  if (referred.length > 0) return referred;
  const own = hostId(entity);
  return own === null ? [] : [own];
}

/** Every naming of a place by a clause, in the order of the facts. @rule AXES-8 */
export function listClauseNamings(places: NamingPlaces): readonly ClauseNaming[] {
  const entityOf = new Map(places.entities.map((entity) => [entity.id, entity]));
  const fromEntities = places.entityClauses.flatMap(({ entityId, clauseId }): ClauseNaming[] => {
    const entity = entityOf.get(entityId);
    const regions = entity === undefined ? [] : regionsOfEntity(entity, places);
    return regions.map((regionId) => ({ clauseId, regionId, by: 'entity', sourceId: entityId }));
  });
  const fromTargets = places.targets.flatMap(({ id, clauseId, regionAdcodes }): ClauseNaming[] =>
    clauseId === null
      ? []
      : regionAdcodes
          .flatMap((adcode) => regionIdOf(adcode) ?? [])
          .map((regionId) => ({ clauseId, regionId, by: 'target', sourceId: id })),
  );
  const fromParks = places.parks.flatMap(({ id, clauseIds }): ClauseNaming[] =>
    clauseIds.map((clauseId) => ({ clauseId, regionId: `park:${id}`, by: 'park', sourceId: id })),
  );
  return [...fromEntities, ...fromTargets, ...fromParks];
}
