import type { Atlas } from '@/domain/atlas/atlas';
import type { CuratedRef, CuratedRefKind } from '@/domain/project/curated-ref';
import { expectEqual, type Finding, type GeodataCheck, type GeodataUnderCheck } from './check-model';

/** Names that stand for a whole class of facilities, not for one. */
const GROUP_NAMES = ['通用机场'];

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map((row) => row.id));

/** Ids that a reference of each kind may name. */
function knownRefs(atlas: Atlas): Readonly<Record<CuratedRefKind, ReadonlySet<string>>> {
  const codes = (rows: readonly { readonly adcode: number }[]) =>
    new Set(rows.map((row) => String(row.adcode)));
  return {
    province: new Set(['370000']),
    circle: idsOf(atlas.circles),
    city: codes(atlas.cities),
    county: codes(atlas.counties),
    town: idsOf(atlas.towns),
    park: idsOf(atlas.parks),
    park_kind: new Set(atlas.parks.map((park) => park.kind)),
    airport: idsOf(atlas.airports),
    port: idsOf(atlas.ports),
    network: new Set(atlas.corridors.map((corridor) => corridor.network)),
    rail: idsOf(atlas.railLines),
  };
}

function checkIds({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const tables = {
    ...atlas,
    cities: atlas.cities.map((city) => ({ id: String(city.adcode) })),
    counties: atlas.counties.map((county) => ({ id: String(county.adcode) })),
  };
  return Object.entries(tables).flatMap(([table, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap((row: object): readonly Finding[] => {
      const id = 'id' in row ? String(row.id) : null;
      if (id === null) return [];
      if (seen.has(id)) return [{ where: `${table} › ${id}`, why: 'the id appears twice' }];
      seen.add(id);
      return [];
    });
  });
}

function checkClauses({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const clauses = idsOf(atlas.clauses);
  const documents = idsOf(atlas.documents);
  const uses: readonly (readonly [where: string, id: string])[] = [
    ...atlas.parks.flatMap(({ id, clauseIds }) =>
      clauseIds.map((clause) => [`parks.csv › ${id}`, clause] as const),
    ),
    ...atlas.entityClauses.map(
      ({ entityId, clauseId }) => [`entity_clauses.csv › ${entityId}`, clauseId] as const,
    ),
    ...atlas.targets.flatMap(({ id, clauseId }) =>
      clauseId === null ? [] : [[`targets.csv › ${id}`, clauseId] as const],
    ),
    ...atlas.clauses.flatMap(({ id, parentId }) =>
      parentId === null ? [] : [[`policy_clauses.csv › ${id}`, parentId] as const],
    ),
  ];
  return [
    ...uses
      .filter(([, id]) => !clauses.has(id))
      .map(([where, id]) => ({ where, why: `clause ${id} does not exist` })),
    ...atlas.clauses
      .filter((clause) => !documents.has(clause.documentId))
      .map((clause) => ({ where: `policy_clauses.csv › ${clause.id}`, why: 'is of no document' })),
  ];
}

function checkReferences({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const known = knownRefs(atlas);
  const entities = idsOf(atlas.entities);
  const lines = new Set([...atlas.railLines, ...atlas.expressways].map((line) => line.id));
  const parks = idsOf(atlas.parks);
  const corridors = idsOf(atlas.corridors);
  const targets = new Map(atlas.targets.map((target) => [target.id, target]));
  const names = new Set([
    ...GROUP_NAMES,
    ...[...atlas.airports, ...atlas.ports, ...atlas.generalAirports].map((facility) => facility.name),
  ]);
  const missing = (where: string, ids: readonly string[], set: ReadonlySet<string>): readonly Finding[] =>
    ids.filter((id) => !set.has(id)).map((id) => ({ where, why: `${id} does not exist` }));
  const refs = (where: string, list: readonly CuratedRef[]): readonly Finding[] =>
    list.flatMap(({ kind, id }) =>
      missing(where, [id], known[kind]).map((finding) => ({ ...finding, why: `${kind}:${finding.why}` })),
    );
  const one = (id: string | null): readonly string[] => (id === null ? [] : [id]);
  return [
    ...atlas.entities.flatMap((entity) => [
      ...refs(`entities.csv › ${entity.id}`, entity.refersTo),
      ...missing(`entities.csv › ${entity.id} › refers_to_names`, entity.refersToNames, names),
      ...missing(`entities.csv › ${entity.id} › same_as`, one(entity.sameAs), entities),
    ]),
    ...atlas.entityClauses.flatMap((row) => missing('entity_clauses.csv', [row.entityId], entities)),
    ...atlas.milestones.flatMap((row) => [
      ...refs(`milestones.csv › ${row.id}`, row.subjectRefs),
      ...missing(`milestones.csv › ${row.id}`, one(row.entityId), entities),
    ]),
    ...atlas.parks.flatMap((park) => missing(`parks.csv › ${park.id}`, one(park.parentParkId), parks)),
    ...atlas.airports.flatMap((airport) =>
      missing(`airports.csv › ${airport.id}`, one(airport.replacedById), known.airport),
    ),
    ...atlas.corridorLines.flatMap((row) => [
      ...missing(`corridor_lines.csv › ${row.corridorId}`, [row.lineId], lines),
      ...missing('corridor_lines.csv', [row.corridorId], corridors),
    ]),
    ...atlas.segments.flatMap((row) =>
      missing(`line_segments.csv › ${row.id}`, [row.lineId, ...row.sharesTrackWith], lines),
    ),
    ...atlas.lineStations.flatMap((row) => missing('line_stations.csv', [row.lineId], lines)),
    ...atlas.interchanges.flatMap((row) => missing(`interchanges.csv › ${row.id}`, row.lineIds, lines)),
    ...atlas.targetReadings.flatMap((row) =>
      expectEqual(
        `target_readings.csv › ${row.targetId} › unit`,
        row.unit,
        targets.get(row.targetId)?.unit ?? 'no such target',
      ),
    ),
  ];
}

const ENTITY_COUNT = 234;

/** Nothing the documents name is dropped (DESIGN §2): drawn, standing for something drawn, or unplaced with a reason. */
function checkEntities({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const towns = idsOf(atlas.towns);
  const lost = atlas.entities.flatMap((entity): readonly Finding[] => {
    const { placement, mapRole, refersTo, refersToNames, sameAs } = entity;
    const isDrawn =
      placement.placed && (mapRole === 'project' || mapRole === 'platform' || mapRole === 'none');
    const stands =
      mapRole === 'reference' && (refersTo.length > 0 || refersToNames.length > 0 || sameAs !== null);
    const isTown = mapRole === 'town' && towns.has(entity.id);
    const isExplained = !placement.placed && placement.reason.trim() !== '';
    return isDrawn || stands || isTown || isExplained
      ? []
      : [
          {
            where: `entities.csv › ${entity.id} ${entity.name}`,
            why: 'is neither drawn, nor referred to, nor explained',
          },
        ];
  });
  return [...expectEqual('entities.csv', atlas.entities.length, ENTITY_COUNT), ...lost];
}

/** Ids and references between tables. */
export const REFERENCE_CHECKS: readonly GeodataCheck[] = [
  { id: 'ids', says: '编号不重复', run: checkIds },
  { id: 'clauses', says: '所引条款都存在', run: checkClauses },
  { id: 'references', says: '表与表之间的引用都能找到', run: checkReferences },
  {
    id: 'entities',
    says: '四份文件点名的 234 项：或上图，或指向已上图之物，或写明不落点的理由',
    run: checkEntities,
  },
];
