import '@/i18n/add-card-words';
import type { Park } from '@/domain/park/park';
import { PARK_KINDS } from '@/domain/park/park-kind';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatFuzzyDate } from '@/i18n/format-date';
import type { CardContext } from './card-context';
import { clausesAbout, isBeforeFounding, milestoneSection, parkItems } from './card-lists';
import type { CardModel, CardSection } from './card-model';
import { caveat, linkRow, listSection, noteRows, positionRow, rowOf, rowSection } from './card-rows';
import { linkTo, whereLinks } from './card-title';

/** Card of a park or development zone. */
export function buildParkCard(context: CardContext, park: Park): CardModel {
  const { index, t, locale } = context;
  const ref = toRef('park', park.id);
  const { provenance } = park;
  const founded = [park.founded === null ? '' : formatFuzzyDate(park.founded, locale), park.foundedText]
    .filter((text) => text !== '')
    .join(' · ');
  const parent = park.parentParkId === null ? null : linkTo(context, toRef('park', park.parentParkId));
  return {
    ref,
    kindWord: PARK_KINDS[park.kind][locale],
    title: park.name,
    subtitle: whereLinks(context, park),
    status: null,
    sentences: [
      ...(isBeforeFounding(context, park) ? [caveat(t('card.notYetFounded', { date: founded }))] : []),
      ...(park.placement.placed ? [] : [caveat(t('card.unplaced', { reason: park.placement.reason }))]),
    ],
    sections: [
      rowSection('', [
        rowOf(t('card.level'), t(`card.level.${park.level}`), provenance, t('unknown')),
        rowOf(t('card.founded'), founded, provenance, t('unknown')),
        rowOf(t('card.industries'), park.industries.join(t('card.listComma')), provenance, t('unknown')),
        ...(park.town === null ? [] : [rowOf(t('card.town'), park.town, provenance, t('unknown'))]),
        ...(parent === null ? [] : [linkRow(t('card.parentPark'), [parent], provenance, t('none'))]),
        positionRow(context, park.placement),
        ...noteRows(context, provenance, park.placement),
      ]),
      ...listSection(t('card.childParks'), parkItems(context, index.childParks.get(park.id) ?? [])),
      ...clausesAbout(context, ref, park.clauseIds),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}

/** Parks of a region by family: Shouguang's six, its sub-parks, the others; unplaced ones with the reason. */
export function parkSections(context: CardContext, adcode: number, open: boolean): readonly CardSection[] {
  const { index, t } = context;
  const parks = index.parksIn.get(adcode) ?? [];
  const six = parks.filter((park) => park.kind === 'county_park');
  const sub = parks.filter((park) => park.kind === 'sub_park');
  const others = parks.filter((park) => park.kind !== 'county_park' && park.kind !== 'sub_park');
  return [
    ...listSection(t('card.sixParks'), parkItems(context, six), { open }),
    ...listSection(t('card.subParks'), parkItems(context, sub), { open }),
    ...listSection(t(six.length > 0 ? 'card.otherParks' : 'card.parks'), parkItems(context, others), {
      open: open && others.length <= 12,
      empty: parks.length === 0 ? t('card.noParks') : '',
    }),
  ];
}
