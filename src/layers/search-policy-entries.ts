import type { Atlas } from '@/domain/atlas/atlas';
import '@/i18n/add-search-words';
import { citeClause, clauseTitle } from '@/i18n/cite-clause';
import { formatClauseNumber } from '@/i18n/clause-number';
import { targetName, targetPlace } from '@/i18n/target-name';
import type { DocumentEntity } from '@/domain/project/document-entity';
import { DOCUMENT_ENTITY_KINDS, type MapRole } from '@/domain/project/entity-kind';
import { toRef } from '@/domain/view-state/entity-ref';
import { entityEntry, namesOf, type SearchEntry, wordsOf } from './search-entry';
import { makeSayWhere } from './search-places';

const ROLE_WEIGHT: Readonly<Record<MapRole, number>> = {
  project: 0,
  platform: 1,
  none: 2,
  town: 3,
  reference: 4,
};

/** A name that is no second name of a region, park or facility has an entry of its own. */
export const isProjectEntry = (entity: DocumentEntity): boolean => entity.mapRole !== 'reference';

/** Everything the documents name that is not merely a reference, placed or not: nothing is dropped. */
export function buildProjectEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return atlas.entities.filter(isProjectEntry).map((entity) => {
    const ref = toRef('project', entity.id);
    const where = sayWhere(entity.cityAdcode, entity.countyAdcode);
    return entityEntry('project', ref, {
      title: { zh: entity.name, en: entity.name },
      kind: DOCUMENT_ENTITY_KINDS[entity.kind],
      where,
      names: namesOf('code', [entity.id]),
      weight: ROLE_WEIGHT[entity.mapRole] + (entity.kind === 'enterprise' ? 1 : 0),
      unplaced: !entity.placement.placed,
    });
  });
}

/** The clauses of the four documents by number, title, and what they speak of. */
export function buildClauseEntries(atlas: Atlas): readonly SearchEntry[] {
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  const entities = new Map(atlas.entities.map((entity) => [entity.id, entity]));
  return atlas.clauses.map((clause) => {
    const ref = toRef('clause', clause.id);
    const document = documents.get(clause.documentId);
    const named = atlas.entityClauses.flatMap((row) =>
      row.clauseId === clause.id ? [entities.get(row.entityId)?.name ?? ''] : [],
    );
    return entityEntry('clause', ref, {
      title: { zh: clause.title, en: clauseTitle(clause, 'en') },
      kind: { zh: citeClause(clause, 'zh'), en: citeClause(clause, 'en') },
      where: { zh: document?.shortTitle ?? '', en: document?.nameEn ?? '' },
      names: [
        ...namesOf('code', [clause.id]),
        ...namesOf('alias', [clause.number, citeClause(clause, 'zh')]),
        ...namesOf('mention', [...named, clause.summary, clause.quantitativeText]),
      ],
      weight: clause.parentId === null ? 0 : 1,
      unplaced: false,
    });
  });
}

/** The targets of the documents by what they are about and the words that carry them. */
export function buildTargetEntries(atlas: Atlas): readonly SearchEntry[] {
  return atlas.targets.map((target) => {
    const { documentId, locationText } = target;
    const place = (locale: 'zh' | 'en'): string =>
      `${targetPlace(target, locale)} · ${documentId} ${formatClauseNumber(locationText, locale)}`;
    return entityEntry('target', toRef('target', target.id), {
      title: { zh: target.indicator, en: targetName(target, 'en') },
      kind: wordsOf('search.kind.target'),
      where: { zh: place('zh'), en: place('en') },
      names: [...namesOf('code', [target.id]), ...namesOf('mention', [target.evidence])],
      weight: 0,
      unplaced: false,
    });
  });
}
