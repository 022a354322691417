import '@/i18n/add-card-words';
import type { Corridor } from '@/domain/network/corridor';
import { toRef } from '@/domain/view-state/entity-ref';
import type { CardContext } from './card-context';
import { clauseSection } from './card-lists';
import type { CardModel } from './card-model';
import { listSection, noteRows, rowOf, rowSection } from './card-rows';
import { itemTo } from './card-title';
import { corridorName, corridorPlaceWords } from './corridor-words';
import { clauseIdsOfNetwork } from './line-cards';
import { lineStatus } from './line-status';
import { computedLengthRow, schematicSentence } from './segment-items';

/** Card of a corridor: the lines that make it and where it stands in its network. */
export function buildCorridorCard(context: CardContext, corridor: Corridor): CardModel {
  const { index, t } = context;
  const members = [...(index.linesOfCorridor.get(corridor.id) ?? [])].sort((a, b) => a.seq - b.seq);
  const refOfLine = (id: string) => toRef(index.railLines.has(id) ? 'rail' : 'expressway', id);
  const segments = members.flatMap((member) => index.segmentsOf.get(member.lineId) ?? []);
  const lines = members.map((member) =>
    itemTo(
      context,
      refOfLine(member.lineId),
      [
        lineStatus(context, index.segmentsOf.get(member.lineId) ?? []),
        member.partText === '' ? '' : t('card.partOf', { part: member.partText }),
      ],
      member.provenance,
    ),
  );
  const siblings = (index.corridorsOfNetwork.get(corridor.network) ?? [])
    .filter((other) => other.id !== corridor.id)
    .map((other) =>
      itemTo(context, toRef('corridor', other.id), [corridorPlaceWords(context, other)], other.provenance),
    );
  return {
    ref: toRef('corridor', corridor.id),
    kindWord: t('card.corridor'),
    title: corridorName(context, corridor) ?? corridor.id,
    subtitle: [{ ref: null, text: corridorPlaceWords(context, corridor) }],
    status: null,
    sentences: segments.length === 0 ? [] : [schematicSentence(context, segments)],
    sections: [
      rowSection('', [
        rowOf(t('card.course'), corridor.description, corridor.provenance, t('unknown')),
        { ...computedLengthRow(context, segments), label: t('card.linesLength') },
        ...noteRows(context, corridor.provenance),
      ]),
      ...listSection(t('card.linesOfCorridor'), lines, {
        ordered: true,
        open: true,
        empty: t('card.noLines'),
      }),
      ...clauseSection(context, clauseIdsOfNetwork(context, corridor.network)),
      ...listSection(t('card.sameNetwork'), siblings, { open: false }),
    ],
    mapRefs: members.map((member) => refOfLine(member.lineId)),
  };
}
