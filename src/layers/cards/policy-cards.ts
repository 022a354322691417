import '@/i18n/add-card-words';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import type { PolicyDocument } from '@/domain/policy/policy-document';
import type { Target } from '@/domain/policy/target';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { chapterTitle } from '@/i18n/cite-clause';
import { formatClauseNumber } from '@/i18n/clause-number';
import { formatFuzzyDate } from '@/i18n/format-date';
import { targetName, targetPlace } from '@/i18n/target-name';
import type { CardContext } from './card-context';
import { clauseSection, entityItem, parkItems, targetSection } from './card-lists';
import type { CardItem, CardModel, CardRow } from './card-model';
import { linkRow, listSection, noteRows, rowOf, rowSection } from './card-rows';
import { itemTo, linkTo, titleOf } from './card-title';
import { readingWords, targetAmountWords, targetYearWords } from './target-words';

const NETWORK_OF_REF = /^network:(.+)$/;

/** Title, number, date and issuer of a document as one row. */
export function documentRow(context: CardContext, document: PolicyDocument): CardRow {
  const { t, locale } = context;
  const title = locale === 'en' ? `${document.nameEn} · ${document.title}` : `《${document.title}》`;
  const parts = [
    title,
    document.docNumber ?? t('card.noDocNumber'),
    formatFuzzyDate(document.date, locale),
    document.issuer,
  ];
  return rowOf(t('card.document', { id: document.id }), parts.join(' · '), document.provenance, t('unknown'));
}

/** Card of a clause: our summary, who leads, what it sets, what it names. */
export function buildClauseCard(context: CardContext, clause: PolicyClause): CardModel {
  const { index, t } = context;
  const ref = toRef('clause', clause.id);
  const document = index.documents.get(clause.documentId);
  const named = (index.entitiesOfClause.get(clause.id) ?? []).flatMap(
    (naming) => index.entities.get(naming.entityId) ?? [],
  );
  const namedItems = named.map((entity) => entityItem(context, entity));
  const corridors = named
    .flatMap((entity) =>
      entity.refersTo.map(({ kind, id }) => NETWORK_OF_REF.exec(`${kind}:${id}`)?.[1] ?? ''),
    )
    .flatMap((network) => index.corridorsOfNetwork.get(network) ?? []);
  const seen = new Set(namedItems.map((item) => item.ref));
  const parks = (index.parksOfClause.get(clause.id) ?? []).filter(
    (park) => !seen.has(toRef('park', park.id)),
  );
  const children = (index.childClauses.get(clause.id) ?? []).map((child) =>
    itemTo(context, toRef('clause', child.id), [child.summary], child.provenance),
  );
  const corridorItems = corridors.map((corridor) =>
    itemTo(context, toRef('corridor', corridor.id), [corridor.description], corridor.provenance),
  );
  const { provenance } = clause;
  return {
    ref,
    kindWord: t('card.clause'),
    title: titleOf(context, ref) ?? clause.title,
    subtitle: [{ ref: null, text: chapterTitle(clause, context.locale) }],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(t('card.summary'), clause.summary, provenance, t('none')),
        rowOf(
          t('card.lead'),
          clause.leadDepartments.join(t('card.listComma')),
          provenance,
          t('card.notListed'),
        ),
        rowOf(
          t('card.others'),
          clause.otherDepartments.join(t('card.listComma')),
          provenance,
          t('card.notListed'),
        ),
        rowOf(t('card.quantitative'), clause.quantitativeText, provenance, t('card.noNumbers')),
        ...(document === undefined ? [] : [documentRow(context, document)]),
        ...(clause.parentId === null
          ? []
          : [
              linkRow(
                t('card.parentClause'),
                [linkTo(context, toRef('clause', clause.parentId))],
                provenance,
                t('none'),
              ),
            ]),
      ]),
      ...listSection(t('card.childClauses'), children),
      ...targetSection(
        context,
        t('card.targets'),
        index.targetsOfClause.get(clause.id) ?? [],
        t('card.noTargets'),
      ),
      ...listSection(t('card.names'), namedItems, {
        empty: t('card.namesNothing'),
        open: namedItems.length <= 12,
      }),
      ...listSection(t('card.parksOfClause'), parkItems(context, parks), { open: parks.length <= 6 }),
      ...listSection(t('card.corridorsOfClause'), corridorItems, { open: false }),
    ],
    mapRefs: [...namedItems.map((item) => item.ref), ...parks.map((park) => toRef('park', park.id))].filter(
      (item): item is EntityRef => item !== null,
    ),
  };
}

/** Card of a target: the number, the words that carry it, and what was reached. */
export function buildTargetCard(context: CardContext, target: Target): CardModel {
  const { index, t } = context;
  const { provenance } = target;
  const document = index.documents.get(target.documentId);
  const regions = target.regionAdcodes.map((code) =>
    linkTo(
      context,
      code === 370000 ? 'province:370000' : code % 100 === 0 ? `city:${code}` : `county:${code}`,
    ),
  );
  const readings = (index.readingsOf.get(target.id) ?? []).map((reading): CardItem => {
    const [text = '', aside = ''] = readingWords(context, target, reading);
    return {
      ref: null,
      text,
      asides: [aside, reading.provenance.note].filter((line) => line !== ''),
      provenance: reading.provenance,
    };
  });
  return {
    ref: toRef('target', target.id),
    kindWord: t(`card.targetKind.${target.kind}`),
    title: targetName(target, context.locale),
    subtitle:
      regions.length > 0 && regions.length <= 3
        ? regions
        : [{ ref: null, text: targetPlace(target, context.locale) }],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(t('card.amount'), targetAmountWords(context, target), provenance, t('card.notStated')),
        rowOf(t('card.due'), targetYearWords(context, target), provenance, t('card.noYear')),
        rowOf(t('card.geography'), targetPlace(target, context.locale), provenance, t('card.notStated')),
        rowOf(t('card.evidence'), target.evidence, provenance, t('none')),
        rowOf(
          t('card.location'),
          formatClauseNumber(target.locationText, context.locale),
          provenance,
          t('none'),
        ),
        ...noteRows(context, provenance),
        ...(document === undefined ? [] : [documentRow(context, document)]),
      ]),
      ...listSection(t('card.readings'), readings, { open: true, empty: t('card.noReadings') }),
      ...clauseSection(context, target.clauseId === null ? [] : [target.clauseId]),
    ],
    mapRefs: regions.flatMap((link) => (link.ref === null ? [] : [link.ref])),
  };
}
