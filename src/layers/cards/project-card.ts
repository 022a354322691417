import '@/i18n/add-card-words';
import type { DocumentEntity } from '@/domain/project/document-entity';
import { DOCUMENT_ENTITY_KINDS } from '@/domain/project/entity-kind';
import { INDUSTRIES } from '@/domain/project/industry';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { formatMonthWords } from '@/i18n/format-date';
import type { CardContext } from './card-context';
import { refOfCurated } from './card-index';
import { clauseIdsNaming, clauseSection, isBeforeNaming, milestoneSection, sameThingIds } from './card-lists';
import type { CardModel } from './card-model';
import { caveat, linkRow, listSection, noteRows, positionRow, rowOf, rowSection } from './card-rows';
import { linkTo, titleOf, whereLinks } from './card-title';

/** Card of a thing the documents name: project, platform, enterprise, institute and the rest. */
export function buildProjectCard(context: CardContext, entity: DocumentEntity): CardModel {
  const { index, t, locale } = context;
  const { provenance } = entity;
  const firstNamed = index.firstNamed.get(entity.id);
  const namedIn = firstNamed === undefined ? '' : formatMonthWords(firstNamed, locale);
  const others = sameThingIds(context, entity).filter((id) => id !== entity.id);
  const industries = entity.industryIds.map((id) => INDUSTRIES[id][locale]).join(t('card.listComma'));
  const curated = entity.refersTo
    .map(refOfCurated)
    .filter((ref): ref is EntityRef => ref !== null && ref !== toRef('project', entity.id));
  return {
    ref: toRef('project', entity.id),
    kindWord: DOCUMENT_ENTITY_KINDS[entity.kind][locale],
    title: titleOf(context, toRef('project', entity.id)) ?? entity.name,
    subtitle: whereLinks(context, entity),
    status: null,
    sentences: [
      ...(isBeforeNaming(context, entity) ? [caveat(t('card.notYetNamed', { date: namedIn }))] : []),
      ...(entity.placement.placed ? [] : [caveat(t('card.unplaced', { reason: entity.placement.reason }))]),
    ],
    sections: [
      rowSection('', [
        rowOf(t('card.statedTarget'), entity.statedTarget, provenance, t('card.notStated')),
        rowOf(
          t('card.industry'),
          industries,
          { provenanceClass: 'derived', source: t('card.industrySource'), confidence: null, note: '' },
          t('card.noIndustry'),
        ),
        ...(entity.town === null ? [] : [rowOf(t('card.spot'), entity.town, provenance, t('unknown'))]),
        positionRow(context, entity.placement),
        ...(others.length === 0
          ? []
          : [
              linkRow(
                t('card.sameAs'),
                others.map((id) => linkTo(context, toRef('project', id))),
                provenance,
                t('none'),
              ),
            ]),
        ...(curated.length === 0
          ? []
          : [
              linkRow(
                t('card.refersTo'),
                curated.map((ref) => linkTo(context, ref)),
                provenance,
                t('none'),
              ),
            ]),
        ...noteRows(context, provenance, entity.placement),
      ]),
      ...clauseSection(context, clauseIdsNaming(context, [entity])),
      ...milestoneOrNone(context, entity),
    ],
    mapRefs: curated,
  };
}

function milestoneOrNone(context: CardContext, entity: DocumentEntity): CardModel['sections'] {
  const { t } = context;
  const found = milestoneSection(
    context,
    sameThingIds(context, entity).map((id) => `project:${id}`),
  );
  return found.length > 0 ? found : listSection(t('card.milestones'), [], { empty: t('card.noMilestones') });
}
