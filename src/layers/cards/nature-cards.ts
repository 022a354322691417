import '@/i18n/add-card-words';
import type { LakeArea } from '@/domain/atlas/region-areas';
import type { Peak } from '@/domain/facility/peak';
import type { River } from '@/domain/facility/river';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { type CardContext, nameIn } from './card-context';
import type { CardModel } from './card-model';
import { caveat, noteRows, positionRow, remark, rowOf, rowSection } from './card-rows';
import { titleOf, whereLinks } from './card-title';

/** Card of a river or canal. */
export function buildRiverCard(context: CardContext, river: River): CardModel {
  const { t, lines } = context;
  const shapes = lines.rivers.filter((shape) => shape.riverId === river.id);
  const schematic = shapes.filter((shape) => shape.schematic);
  const key =
    shapes.length === 0
      ? 'card.line.notDrawn'
      : schematic.length === 0
        ? 'card.river.located'
        : schematic.length === shapes.length
          ? 'card.river.schematic'
          : 'card.river.partSchematic';
  return {
    ref: toRef('river', river.id),
    kindWord: t(`card.river.${river.kind}`),
    title: nameIn(context, river.name, river.nameEn),
    subtitle: [],
    status: null,
    sentences: [schematic.length > 0 || shapes.length === 0 ? caveat(t(key)) : remark(t(key))],
    sections: [
      rowSection('', [
        rowOf(t('card.name'), river.name, river.provenance, t('none')),
        ...noteRows(context, river.provenance),
      ]),
    ],
    mapRefs: [],
  };
}

/** Card of a lake or reservoir. */
export function buildLakeCard(context: CardContext, lake: LakeArea): CardModel {
  const { t } = context;
  const ref = toRef('lake', lake.id);
  const provenance = {
    provenanceClass: 'derived',
    source: t('card.lakeSource'),
    confidence: null,
    note: '',
  } as const;
  return {
    ref,
    kindWord: t(lake.kind === 'reservoir' ? 'card.reservoir' : 'card.lake'),
    title: titleOf(context, ref) ?? lake.id,
    subtitle: [],
    status: null,
    sentences: [remark(t('card.lakeStored'))],
    sections: [rowSection('', [rowOf(t('card.name'), lake.name, provenance, t('card.nameUncertain'))])],
    mapRefs: [],
  };
}

/** Card of a peak. */
export function buildPeakCard(context: CardContext, peak: Peak): CardModel {
  const { t } = context;
  return {
    ref: toRef('peak', peak.id),
    kindWord: t('card.peak'),
    title: nameIn(context, peak.mountain, peak.nameEn),
    subtitle: whereLinks(context, peak),
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(
          t('card.elevation'),
          t('card.metres', { metres: formatNumber(peak.elevationM, 1) }),
          peak.provenance,
          t('unknown'),
        ),
        rowOf(t('card.summit'), peak.name, peak.provenance, t('unknown')),
        positionRow(context, peak.placement),
        ...noteRows(context, peak.provenance),
      ]),
    ],
    mapRefs: [],
  };
}
