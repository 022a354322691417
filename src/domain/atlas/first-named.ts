import type { Month } from '@/domain/time/month';
import { memoizeLast } from '@/lib/memoize';
import type { Atlas } from './atlas';

/** The tables that say when a thing of the documents is first heard of. */
export type NamingFacts = Pick<Atlas, 'entities' | 'entityClauses' | 'clauses' | 'documents' | 'milestones'>;

/**
 * The first month of every entity: the earliest month of the documents that name it, under any of its names,
 * or of an actual milestone before that. Remembered for the last atlas: every month step asks.
 * @nodata an entity that neither a dated document nor a milestone speaks of is not in the map.
 * @rule PRJ-1
 */
export const firstNamedMonths = memoizeLast((atlas: NamingFacts): ReadonlyMap<string, Month> => {
  const rootOf = new Map(atlas.entities.map(({ id, sameAs }) => [id, sameAs ?? id]));
  const documentOf = new Map(atlas.clauses.map((clause) => [clause.id, clause.documentId]));
  const dateOf = new Map(atlas.documents.map((document) => [document.id, document.date.earliest]));
  const firstOf = new Map<string, Month>();
  const note = (entityId: string, month: Month): void => {
    const root = rootOf.get(entityId) ?? entityId;
    const known = firstOf.get(root);
    if (known === undefined || month < known) firstOf.set(root, month);
  };
  for (const { entityId, clauseId } of atlas.entityClauses) {
    const documentId = documentOf.get(clauseId);
    const month = documentId === undefined ? undefined : dateOf.get(documentId);
    if (month !== undefined) note(entityId, month);
  }
  for (const { entityId, timing, when } of atlas.milestones)
    if (entityId !== null && timing === 'actual' && when.dated) note(entityId, when.date.earliest);
  return new Map(
    [...rootOf].flatMap(([id, root]) => {
      const month = firstOf.get(root);
      return month === undefined ? [] : [[id, month] as const];
    }),
  );
});
