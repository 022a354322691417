import type { Atlas } from '@/domain/atlas/atlas';
import { firstNamedMonths } from '@/domain/atlas/first-named';
import type { DispatchProject, EvidenceLink } from '@/domain/dispatch/dispatch-project';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
import { emptyLibrary, type Library } from '@/domain/library/library';
import { citeClause } from '@/domain/policy/policy-clause';
import type { DocumentEntity } from '@/domain/project/document-entity';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { FIRST_MONTH, type Month } from '@/domain/time/month';
import { deriveStage, toProjectMilestone } from './public-milestones';

/** What the public library is made of. */
export type PublicFacts = Pick<
  Atlas,
  'entities' | 'entityClauses' | 'clauses' | 'documents' | 'milestones' | 'parks'
>;

/** A thing of the documents with every entity that names it, its own first. */
interface NamedThing {
  readonly entity: DocumentEntity;
  readonly names: readonly DocumentEntity[];
}

/** Follow `sameAs` to the entity that stands for the thing. */
function rootOf(entity: DocumentEntity, byId: ReadonlyMap<string, DocumentEntity>): DocumentEntity {
  const seen = new Set<string>();
  let root = entity;
  while (root.sameAs !== null && !seen.has(root.id)) {
    seen.add(root.id);
    root = byId.get(root.sameAs) ?? root;
    if (root === entity) break;
  }
  return root;
}

/** Projects and platforms of their own (as PRJ-1 counts them), each with its other names. */
function listThings(entities: readonly DocumentEntity[]): readonly NamedThing[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = new Map<string, DocumentEntity[]>();
  for (const entity of entities) {
    const root = rootOf(entity, byId);
    names.set(root.id, [...(names.get(root.id) ?? []), entity]);
  }
  return entities
    .filter(({ mapRole, sameAs }) => (mapRole === 'project' || mapRole === 'platform') && sameAs === null)
    .map((entity) => ({
      entity,
      names: [entity, ...(names.get(entity.id) ?? []).filter(({ id }) => id !== entity.id)],
    }));
}

function placeOf({ placement, town }: DocumentEntity): ProjectPlace {
  if (!placement.placed) return { kind: 'unplaced', reason: placement.reason };
  const { lngLat, precision } = placement;
  return { kind: 'points', points: [{ lngLat, text: town ?? '', sourceCrs: 'cgcs2000', precision }] };
}

/** Make one sheet of one thing: only what public documents and reports say. */
function toProject({ entity, names }: NamedThing, facts: PublicFacts, entered: Month): DispatchProject {
  const ids = new Set(names.map(({ id }) => id));
  const namings = facts.entityClauses.filter(({ entityId }) => ids.has(entityId));
  const clauseIds = [...new Set(namings.map(({ clauseId }) => clauseId))];
  const clauses = facts.clauses.filter(({ id }) => clauseIds.includes(id));
  const documents = facts.documents.filter(({ id }) => clauses.some(({ documentId }) => documentId === id));
  const reported = facts.milestones.filter(({ entityId }) => entityId !== null && ids.has(entityId));
  const milestones = reported.map(toProjectMilestone);
  const evidence: readonly EvidenceLink[] = [
    ...clauses.map((clause) => ({ title: clause.title, link: citeClause(clause) })),
    ...names
      .filter(({ statedTarget }) => statedTarget !== '')
      .map(({ statedTarget, provenance }) => ({ title: statedTarget, link: provenance.source })),
    ...reported.map(({ title, provenance }) => ({ title, link: provenance.source })),
  ];
  const park = entity.refersTo.find(({ kind }) => kind === 'park');
  return {
    id: entity.id,
    codes: [],
    name: entity.name,
    aliases: [...new Set(names.map(({ name }) => name))].filter((name) => name !== entity.name),
    level: documents.every(({ id }) => id === 'C') ? 'county' : 'province',
    cityAdcode: entity.cityAdcode ?? PROVINCE_ADCODE,
    countyAdcode: entity.countyAdcode,
    parkId: park?.id ?? null,
    place: placeOf(entity),
    industryId: entity.industryIds[0] ?? null,
    listIds: [],
    poolClass: 'unstated',
    stage: deriveStage(milestones),
    taskForceIds: [],
    leadUnit: '',
    responsibleUnit: '',
    clauseIds,
    entered,
    totalInvestmentWan: null,
    annualPlans: [],
    milestones,
    factors: {},
    blockers: [],
    evidence,
    provenanceClass: entity.provenance.provenanceClass,
    drill: false,
  };
}

/**
 * The public library: one sheet for every project and platform the four documents name, under however many
 * names. What they do not say stays unsaid: no money, no class, no units; an unplaced one keeps its reason.
 * @rule PUB-1
 */
export function buildPublicLibrary(facts: PublicFacts): Library {
  const firstNamed = firstNamedMonths(facts);
  const projects = listThings(facts.entities).map((thing) =>
    toProject(thing, facts, firstNamed.get(thing.entity.id) ?? FIRST_MONTH),
  );
  return { ...emptyLibrary('public'), projects };
}
