import '@/i18n/add-card-words';
import type { Interchange } from '@/domain/network/interchange';
import type { Station } from '@/domain/network/station';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import type { CardContext } from './card-context';
import type { CardModel } from './card-model';
import { listSection, noteRows, positionRow, remark, rowOf, rowSection } from './card-rows';
import { itemTo, titleOf, whereLinks } from './card-title';
import { lifecycleRows, statusSentence } from './lifecycle-words';
import { lineStatus } from './line-status';

const snappedNote = (context: CardContext, id: string): string =>
  context.lines.snapped[id] === undefined ? '' : context.t('card.snapped');

/** Card of a railway station. */
export function buildStationCard(context: CardContext, station: Station): CardModel {
  const { index, t } = context;
  const ref = toRef('station', station.id);
  const lines = (index.linesOfStation.get(station.id) ?? []).map((stop) => {
    const { chainageKm } = stop;
    const chainage =
      chainageKm === null ? t('card.noChainage') : t('card.chainage', { km: formatNumber(chainageKm, 1) });
    const status = lineStatus(context, index.segmentsOf.get(stop.lineId) ?? []);
    return itemTo(context, toRef('rail', stop.lineId), [chainage, status, stop.exception], stop.provenance);
  });
  const where = whereLinks(context, station);
  return {
    ref,
    kindWord: t(`card.station.${station.kind}`),
    title: titleOf(context, ref) ?? station.name,
    subtitle: where.length === 0 ? [{ ref: null, text: t('card.outside') }] : where,
    status: {
      text: statusSentence(context, station.lifecycle, 'station'),
      tone: 'plain',
      provenance: station.provenance,
    },
    sentences: [],
    sections: [
      rowSection('', [
        ...lifecycleRows(context, station.lifecycle, 'station', station.provenance),
        rowOf(
          t('card.formerNames'),
          station.formerNames.join(t('card.listComma')),
          station.provenance,
          t('card.noFormerNames'),
        ),
        ...(station.nameChanges === ''
          ? []
          : [rowOf(t('card.nameChanges'), station.nameChanges, station.provenance, t('none'))]),
        positionRow(context, station.placement, snappedNote(context, station.id)),
        ...noteRows(context, station.provenance),
      ]),
      ...listSection(t('card.linesOfStation'), lines, { open: true, empty: t('card.noLinesOfStation') }),
    ],
    mapRefs: [],
  };
}

/** Card of an interchange or junction. */
export function buildInterchangeCard(context: CardContext, interchange: Interchange): CardModel {
  const { index, t } = context;
  const lines = interchange.lineIds.map((id) =>
    itemTo(
      context,
      toRef('expressway', id),
      [lineStatus(context, index.segmentsOf.get(id) ?? [])],
      interchange.provenance,
    ),
  );
  return {
    ref: toRef('interchange', interchange.id),
    kindWord: t(
      interchange.isBorder
        ? 'card.borderPoint'
        : interchange.isJunction
          ? 'card.junction'
          : 'card.interchange',
    ),
    title: interchange.label,
    subtitle: whereLinks(context, interchange),
    status: null,
    sentences: [remark(t('card.interchangeLabel'))],
    sections: [
      rowSection('', [
        rowOf(
          t('card.routeNumbers'),
          interchange.routes.join(t('card.listComma')),
          interchange.provenance,
          t('unknown'),
        ),
        rowOf(t('card.line.opening'), '', null, t('card.interchangeNoDate')),
        positionRow(context, interchange.placement, snappedNote(context, interchange.id)),
        ...noteRows(context, interchange.provenance),
      ]),
      ...listSection(t('card.linesOfInterchange'), lines, {
        open: true,
        empty: t('card.noLinesOfInterchange'),
      }),
    ],
    mapRefs: [],
  };
}
