import { parseAtlas } from '@/domain/atlas/parse-atlas';
import type { RegionArea, RegionAreas } from '@/domain/atlas/region-areas';
import { monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { Locale } from '@/i18n/locale';
import { buildCard } from '@/layers/cards/build-card';
import type { CardModel, CardSection, CardSource } from '@/layers/cards/card-model';
import { orThrow } from '@/lib/result';
import { buildRiverShapes, buildSegmentShapes } from '../../../scripts/steps/build-line-shapes';
import { readFactTables } from '../../../scripts/steps/read-curated';

const AREA: RegionArea = {
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [118, 36],
        [119, 36],
        [119, 37],
        [118, 36],
      ],
    ],
  },
  labelAt: [118.5, 36.5],
  bbox: [118, 36, 119, 37],
  areaKm2: 1234,
};
const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const tables = readFactTables();
/** The curated facts, with two computed lengths written by hand and boxes for regions. */
export const ATLAS = orThrow(
  parseAtlas({
    ...tables,
    segment_lengths: {
      columns: tables.segment_lengths.columns,
      rows: [
        ['HSR05-1', '370112', '100', '0'],
        ['HSR05-1', '370700', '207.6', '12.5'],
        ['HSR18-1', '370126', '150', '0'],
      ],
    },
  }),
);

const areas: RegionAreas = {
  province: AREA,
  circles: new Map(ATLAS.circles.map((circle) => [circle.seq, AREA])),
  cities: new Map(ATLAS.cities.map((city) => [city.adcode, AREA])),
  counties: new Map(ATLAS.counties.map((county) => [county.adcode, AREA])),
  lakes: [
    { id: 'L1', name: '微山湖', kind: 'lake', shape: AREA.shape, labelAt: AREA.labelAt },
    { id: 'L2', name: '', kind: 'reservoir', shape: AREA.shape, labelAt: AREA.labelAt },
  ],
  land: NOTHING,
  borders: NOTHING,
};

/** What cards are built from in these tests. */
export const SOURCE: CardSource = {
  atlas: ATLAS,
  areas,
  lines: { segments: buildSegmentShapes(), rivers: buildRiverShapes(), snapped: {} },
};

/** The card in a month, which must exist. */
export function cardAt(ref: EntityRef, year = 2024, month = 12, locale: Locale = 'zh'): CardModel {
  const card = buildCard(ref, SOURCE, monthOf(year, month), locale);
  if (card === null) throw new Error(`${ref} has no card`);
  return card;
}

/** Every text a person can read on the card. */
export function textsOf(card: CardModel): readonly string[] {
  return [
    card.kindWord,
    card.title,
    ...card.subtitle.map((link) => link.text),
    card.status?.text ?? '',
    ...card.sentences.map((sentence) => sentence.text),
    ...card.sections.flatMap((section) => {
      switch (section.kind) {
        case 'rows':
          return section.rows.flatMap((row) => [row.label, row.value]);
        case 'list':
          return [section.title, ...section.items.flatMap((item) => [item.text, ...item.asides])];
        case 'milestones':
          return section.items.flatMap((item) => [item.dateText, item.title]);
      }
    }),
  ];
}

/** A list section by its title. */
export function listOf(card: CardModel, title: string): Extract<CardSection, { kind: 'list' }> {
  const found = card.sections.find((section) => section.kind === 'list' && section.title === title);
  if (found?.kind !== 'list') throw new Error(`${card.title} has no list "${title}"`);
  return found;
}

/** Value of a row by its label. */
export function valueOf(card: CardModel, label: string): string {
  const rows = card.sections.flatMap((section) => (section.kind === 'rows' ? section.rows : []));
  const found = rows.find((row) => row.label === label);
  if (found === undefined) throw new Error(`${card.title} has no row "${label}"`);
  return found.value;
}
