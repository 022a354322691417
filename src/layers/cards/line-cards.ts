import '@/i18n/add-card-words';
import type { CorridorLine } from '@/domain/network/corridor-line';
import type { Expressway } from '@/domain/network/expressway';
import type { RailLine } from '@/domain/network/rail-line';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { type CardContext, nameIn } from './card-context';
import { clausesAbout, milestoneSection } from './card-lists';
import type { CardItem, CardModel, CardSection } from './card-model';
import { caveat, listSection, noteRows, rowOf, rowSection } from './card-rows';
import { itemTo, stationTitle } from './card-title';
import { corridorPlaceWords, expresswayCode } from './corridor-words';
import { datePhrase } from './lifecycle-words';
import { lineStatus, weakestOf } from './line-status';
import { computedLengthRow, schematicSentence, segmentItems } from './segment-items';

function corridorSection(context: CardContext, members: readonly CorridorLine[]): readonly CardSection[] {
  const { index, t } = context;
  const items = members.flatMap((member): CardItem[] => {
    const corridor = index.corridors.get(member.corridorId);
    if (corridor === undefined) return [];
    const part = member.partText === '' ? '' : t('card.partOf', { part: member.partText });
    const place = [corridorPlaceWords(context, corridor), part].filter((text) => text !== '').join(' · ');
    return [itemTo(context, toRef('corridor', corridor.id), [place], member.provenance)];
  });
  return listSection(t('card.corridors'), items, { empty: t('card.noCorridor'), open: true });
}

function stationSection(context: CardContext, lineId: string): readonly CardSection[] {
  const { index, t } = context;
  const stops = [...(index.stationsOfLine.get(lineId) ?? [])].sort((a, b) => a.seq - b.seq);
  const items = stops.flatMap((stop): CardItem[] => {
    const station = index.stations.get(stop.stationId);
    if (station === undefined) return [];
    const chainage =
      stop.chainageKm === null
        ? t('card.noChainage')
        : t('card.chainage', { km: formatNumber(stop.chainageKm, 1) });
    return [
      {
        ref: toRef('station', station.id),
        text: stationTitle(context, station),
        asides: [`${chainage} · ${datePhrase(context, station.lifecycle, 'station')}`, stop.exception].filter(
          (text) => text !== '',
        ),
        provenance: station.provenance,
      },
    ];
  });
  return listSection(t('card.stationsOnLine'), items, {
    ordered: true,
    open: items.length <= 14,
    empty: t('card.noStations'),
  });
}

/** Card of a railway line. */
export function buildRailCard(context: CardContext, line: RailLine): CardModel {
  const { index, t } = context;
  const segments = index.segmentsOf.get(line.id) ?? [];
  const ref = toRef('rail', line.id);
  const stated =
    line.lengthKmStated === null
      ? line.lengthText
      : `${formatNumber(line.lengthKmStated, 3)} ${t('unit.km')}`;
  const network = line.kind === 'high_speed' ? 'passenger' : 'freight';
  return {
    ref,
    kindWord: t(`card.rail.${line.kind}`),
    title: nameIn(context, line.name, line.nameEn),
    subtitle: [],
    status: { text: lineStatus(context, segments), tone: 'plain', provenance: weakestOf(segments) },
    sentences: [schematicSentence(context, segments)],
    sections: [
      ...listSection(t('card.segments'), segmentItems(context, segments), {
        open: true,
        empty: t('card.line.noSegments'),
      }),
      ...corridorSection(context, index.corridorsOfLine.get(line.id) ?? []),
      rowSection(t('card.facts'), [
        rowOf(t('card.designSpeed'), line.designSpeedText, line.provenance, t('unknown')),
        rowOf(t('card.statedLength'), stated, line.provenance, t('unknown')),
        computedLengthRow(context, segments),
        ...noteRows(context, line.provenance),
      ]),
      ...stationSection(context, line.id),
      ...clausesAbout(context, ref, clauseIdsOfNetwork(context, network)),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}

/** Clauses that name the whole network a line or corridor belongs to. */
export function clauseIdsOfNetwork({ index }: CardContext, network: string): readonly string[] {
  return (index.entitiesAbout.get(`network:${network}`) ?? []).flatMap((entity) =>
    (index.clausesOfEntity.get(entity.id) ?? []).map((naming) => naming.clauseId),
  );
}

/** Card of an expressway. */
export function buildExpresswayCard(context: CardContext, line: Expressway): CardModel {
  const { index, t } = context;
  const segments = index.segmentsOf.get(line.id) ?? [];
  const ref = toRef('expressway', line.id);
  const interchanges = (index.interchangesOfLine.get(line.id) ?? []).map(
    (thing): CardItem => ({
      ref: thing.isBorder ? null : toRef('interchange', thing.id),
      text: thing.label,
      asides: [
        t(thing.isBorder ? 'card.borderPoint' : thing.isJunction ? 'card.junction' : 'card.interchange'),
      ],
      provenance: thing.provenance,
    }),
  );
  return {
    ref,
    kindWord: t('card.expressway'),
    title: nameIn(context, line.name, line.nameEn),
    subtitle: [],
    status: { text: lineStatus(context, segments), tone: 'plain', provenance: weakestOf(segments) },
    sentences: [
      schematicSentence(context, segments),
      ...(line.isRouteChoice ? [caveat(t('card.routeChoice'))] : []),
    ],
    sections: [
      ...(line.isRouteChoice
        ? []
        : listSection(t('card.segments'), segmentItems(context, segments), {
            open: true,
            empty: t('card.line.noSegments'),
          })),
      ...corridorSection(context, index.corridorsOfLine.get(line.id) ?? []),
      rowSection(t('card.facts'), [
        rowOf(t('card.code'), expresswayCode(context, line.code), line.provenance, t('none')),
        rowOf(
          t('card.routeNumbers'),
          line.routeNumbers.join(t('card.listComma')),
          line.provenance,
          t('unknown'),
        ),
        rowOf(t('card.plannedSection'), line.plannedSection, line.provenance, t('card.notSkeleton')),
        computedLengthRow(context, segments),
        ...noteRows(context, line.provenance),
      ]),
      ...listSection(t('card.interchanges'), interchanges, { ordered: false }),
      ...clausesAbout(context, ref, line.isSkeleton ? clauseIdsOfNetwork(context, 'expressway') : []),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}
