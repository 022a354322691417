import '@/i18n/add-card-words';
import { DOCUMENT_ENTITY_KINDS } from '@/domain/project/entity-kind';
import type { DocumentEntity } from '@/domain/project/document-entity';
import type { PublicMilestone } from '@/domain/project/milestone';
import { PARK_KINDS } from '@/domain/park/park-kind';
import type { Park } from '@/domain/park/park';
import type { Target } from '@/domain/policy/target';
import type { Placement } from '@/domain/provenance/position';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { formatFuzzyDate } from '@/i18n/format-date';
import { isProjectEntity } from '../marks/point-marks';
import type { CardContext } from './card-context';
import { refOfCurated } from './card-index';
import type { CardItem, CardMilestone, CardSection } from './card-model';
import { listSection } from './card-rows';
import { itemTo, linkTo } from './card-title';
import { targetValueWords } from './target-words';

/** `未落图：原因`, or nothing when it is on the map. */
export const unplacedAside = (context: CardContext, placement: Placement): readonly string[] =>
  placement.placed ? [] : [context.t('card.unplaced', { reason: placement.reason })];

/** Ids of an entity and of every other name of the same thing. */
export function sameThingIds(context: CardContext, entity: DocumentEntity): readonly string[] {
  const root = entity.sameAs ?? entity.id;
  return [root, ...(context.index.sameAs.get(root) ?? []).map((other) => other.id)];
}

/** Ids of the clauses that name any of these things, in the documents' order. */
export function clauseIdsNaming(
  context: CardContext,
  entities: readonly DocumentEntity[],
): readonly string[] {
  const { index } = context;
  const ids = entities.flatMap((entity) => sameThingIds(context, entity));
  return ids.flatMap((id) => (index.clausesOfEntity.get(id) ?? []).map((naming) => naming.clauseId));
}

/** Clauses with their summaries, in the documents' order; says so when there are none. */
export function clauseSection(context: CardContext, clauseIds: readonly string[]): readonly CardSection[] {
  const { atlas, t } = context;
  const wanted = new Set(clauseIds);
  const items = atlas.clauses
    .filter((clause) => wanted.has(clause.id))
    .map((clause) => itemTo(context, toRef('clause', clause.id), [clause.summary], clause.provenance));
  return listSection(t('card.clauses'), items, { empty: t('card.noClauses'), open: items.length <= 5 });
}

/** Clauses that name a curated thing through the documents' entities. */
export const clausesAbout = (
  context: CardContext,
  ref: string,
  extra: readonly string[] = [],
): readonly CardSection[] =>
  clauseSection(context, [...clauseIdsNaming(context, context.index.entitiesAbout.get(ref) ?? []), ...extra]);

/** Whether the month lies before a park can have been founded. */
export const isBeforeFounding = ({ month }: CardContext, { founded }: Park): boolean =>
  founded !== null && month < founded.earliest;

/** Whether the month lies before any document or milestone speaks of a project; a place or a title is no project. */
export const isBeforeNaming = ({ index, month }: CardContext, entity: DocumentEntity): boolean =>
  isProjectEntity(entity) && month < (index.firstNamed.get(entity.id) ?? month);

const notYetAside = ({ t }: CardContext, isBefore: boolean): readonly string[] =>
  isBefore ? [t('card.notYet')] : [];

/** Parks with kind, town and the reason where one is not on the map. */
export const parkItems = (context: CardContext, parks: readonly Park[]): readonly CardItem[] =>
  parks.map((park) => {
    const facts = [
      PARK_KINDS[park.kind][context.locale],
      park.town ?? '',
      park.industries.join(context.t('card.listComma')),
    ];
    return itemTo(
      context,
      toRef('park', park.id),
      [
        facts.filter((text) => text !== '').join(' · '),
        ...notYetAside(context, isBeforeFounding(context, park)),
        ...unplacedAside(context, park.placement),
      ],
      park.provenance,
    );
  });

/** Named things with their kind; one that stands for a curated thing leads there. */
export function entityItem(context: CardContext, entity: DocumentEntity): CardItem {
  const curated = entity.refersTo.map(refOfCurated).find((ref): ref is EntityRef => ref !== null);
  const ref = curated !== undefined && entity.mapRole === 'reference' ? curated : toRef('project', entity.id);
  return {
    ref,
    text: context.locale === 'en' && ref === curated ? linkTo(context, ref).text : entity.name,
    asides: [
      [DOCUMENT_ENTITY_KINDS[entity.kind][context.locale], entity.statedTarget]
        .filter((text) => text !== '')
        .join(' · '),
      ...notYetAside(context, isBeforeNaming(context, entity)),
      ...unplacedAside(context, entity.placement),
    ],
    provenance: entity.provenance,
  };
}

/** Projects and platforms of a region. */
export const projectSection = (context: CardContext, adcode: number): readonly CardSection[] =>
  listSection(
    context.t('card.projects'),
    (context.index.entitiesIn.get(adcode) ?? [])
      .filter(isProjectEntity)
      .map((entity) => entityItem(context, entity)),
  );

/** Targets with value and due year. */
export const targetSection = (
  context: CardContext,
  title: string,
  targets: readonly Target[],
  empty = '',
): readonly CardSection[] =>
  listSection(
    title,
    targets.map((target) =>
      itemTo(
        context,
        toRef('target', target.id),
        [targetValueWords(context, target), context.t('card.evidenceQuote', { text: target.evidence })],
        target.provenance,
      ),
    ),
    { empty, open: targets.length <= 12 },
  );

function toCardMilestone(context: CardContext, milestone: PublicMilestone): CardMilestone {
  const { when } = milestone;
  const date = when.dated ? when.date : null;
  return {
    id: milestone.id,
    date,
    dateText: when.dated
      ? formatFuzzyDate(when.date, context.locale) +
        (when.date.precision === 'day' ? '' : context.t(`card.precise.${when.date.precision}`))
      : context.t('card.undated', { reason: when.reason }),
    title: milestone.title,
    forecast: milestone.timing === 'forecast',
    later: date !== null && date.latest > context.month,
    provenance: milestone.provenance,
  };
}

const UNDATED_LAST = Number.MAX_SAFE_INTEGER;

/** Milestones of some references on a small time line, dated ones first. */
export function milestoneSection(context: CardContext, refs: readonly string[]): readonly CardSection[] {
  const found = new Map(
    refs
      .flatMap((ref) => context.index.milestonesOf.get(ref) ?? [])
      .map((milestone) => [milestone.id, milestone]),
  );
  const items = [...found.values()]
    .map((milestone) => toCardMilestone(context, milestone))
    .sort(
      (a, b) =>
        (a.date?.latest ?? UNDATED_LAST) - (b.date?.latest ?? UNDATED_LAST) ||
        (a.date?.text ?? '').localeCompare(b.date?.text ?? '') ||
        a.id.localeCompare(b.id),
    );
  return items.length === 0 ? [] : [{ kind: 'milestones', title: context.t('card.milestones'), items }];
}
