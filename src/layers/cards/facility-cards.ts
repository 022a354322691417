import '@/i18n/add-card-words';
import type { Airport } from '@/domain/facility/airport';
import type { GeneralAirport } from '@/domain/facility/general-airport';
import type { Port } from '@/domain/facility/port';
import { toRef } from '@/domain/view-state/entity-ref';
import { airportVerdict } from './airport-verdict';
import { type CardContext, nameIn } from './card-context';
import { clauseIdsNaming, clausesAbout, clauseSection, milestoneSection } from './card-lists';
import type { CardModel } from './card-model';
import { caveat, linkRow, noteRows, positionRow, rowOf, rowSection } from './card-rows';
import { linkTo, whereLinks } from './card-title';
import { lifecycleRows, statusSentence } from './lifecycle-words';

/** Card of a civil airport. */
export function buildAirportCard(context: CardContext, airport: Airport): CardModel {
  const { t, atlas } = context;
  const ref = toRef('airport', airport.id);
  const { provenance } = airport;
  const verdict = airportVerdict(context, airport);
  const before = atlas.airports.filter((other) => other.replacedById === airport.id);
  const codes = [airport.iata, airport.icao].filter((code) => code !== null).join(' / ');
  return {
    ref,
    kindWord: t('card.airport'),
    title: nameIn(context, airport.name, airport.nameEn),
    subtitle: whereLinks(context, airport),
    status: { text: statusSentence(context, airport.lifecycle, 'airport'), tone: 'plain', provenance },
    sentences:
      verdict === null ? [] : [{ ...verdict, provenance: { ...provenance, provenanceClass: 'derived' } }],
    sections: [
      rowSection('', [
        ...lifecycleRows(context, airport.lifecycle, 'airport', provenance),
        rowOf(
          t('card.targetYear'),
          airport.targetYear === null ? '' : t('card.year', { year: airport.targetYear }),
          provenance,
          t('card.noTargetYear'),
        ),
        rowOf(t('card.statusText'), airport.statusText, provenance, t('unknown')),
        rowOf(t('card.airportRole'), t(`card.airportRole.${airport.role}`), provenance, t('unknown')),
        rowOf(
          t('card.inTwelve'),
          t(airport.countsInTwelve ? 'card.inTwelve.yes' : 'card.inTwelve.no'),
          provenance,
          t('unknown'),
        ),
        rowOf(t('card.codes'), codes, provenance, t('card.noCodes')),
        ...(airport.replacedById === null
          ? []
          : [
              linkRow(
                t('card.replacedBy'),
                [linkTo(context, toRef('airport', airport.replacedById))],
                provenance,
                t('unknown'),
              ),
            ]),
        ...(before.length === 0
          ? []
          : [
              linkRow(
                t('card.replaces'),
                before.map((other) => linkTo(context, toRef('airport', other.id))),
                provenance,
                t('none'),
              ),
            ]),
        ...(airport.formerNames.length === 0
          ? []
          : [
              rowOf(
                t('card.formerNames'),
                airport.formerNames.join(t('card.listComma')),
                provenance,
                t('none'),
              ),
            ]),
        positionRow(context, airport.placement),
        ...noteRows(context, provenance),
      ]),
      ...clausesAbout(context, ref),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}

/** The documents' name for all general airports together. */
const GENERAL_AIRPORTS = '通用机场';

/** Card of a general airport; whether a planned one was built is not known. */
export function buildGeneralAirportCard(context: CardContext, airport: GeneralAirport): CardModel {
  const { t, index } = context;
  const { provenance } = airport;
  const planned = airport.status === 'planned';
  return {
    ref: toRef('general_airport', airport.id),
    kindWord: t('card.generalAirport'),
    title: airport.name,
    subtitle: whereLinks(context, airport),
    status: { text: statusSentence(context, airport.lifecycle, 'airport'), tone: 'plain', provenance },
    sentences: [
      ...(planned && airport.targetYear !== null
        ? [t('card.general.target', { year: airport.targetYear })]
        : []),
      t('card.general.noList'),
    ].map(caveat),
    sections: [
      rowSection('', [
        ...lifecycleRows(context, airport.lifecycle, 'airport', provenance),
        rowOf(t('card.licenceClass'), airport.licenceClass ?? '', provenance, t('unknown')),
        rowOf(
          t('card.targetYear'),
          airport.targetYear === null ? '' : t('card.year', { year: airport.targetYear }),
          provenance,
          t('card.noTargetYear'),
        ),
        rowOf(t('card.statusText'), airport.statusText, provenance, t('unknown')),
        positionRow(context, airport.placement),
        ...noteRows(context, provenance),
      ]),
      ...clauseSection(
        context,
        clauseIdsNaming(context, index.entitiesAboutName.get(GENERAL_AIRPORTS) ?? []),
      ),
    ],
    mapRefs: [],
  };
}

/** Card of a port area. */
export function buildPortCard(context: CardContext, port: Port): CardModel {
  const { t } = context;
  const ref = toRef('port', port.id);
  const { provenance } = port;
  return {
    ref,
    kindWord: t(`card.port.${port.kind}`),
    title: nameIn(context, port.name, port.nameEn),
    subtitle: whereLinks(context, port),
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(t('card.role'), port.role, provenance, t('unknown')),
        rowOf(t('card.statusText'), port.statusText, provenance, t('unknown')),
        ...(port.alias === '' ? [] : [rowOf(t('card.alias'), port.alias, provenance, t('none'))]),
        rowOf(t('card.documentRef'), port.documentRef, provenance, t('card.notNamed')),
        positionRow(context, port.placement),
        ...noteRows(context, provenance),
      ]),
      ...clausesAbout(context, ref),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}
