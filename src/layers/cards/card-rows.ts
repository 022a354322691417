import '@/i18n/add-card-words';
import type { Placement } from '@/domain/provenance/position';
import type { CardContext } from './card-context';
import type { CardItem, CardLink, CardProvenance, CardRow, CardSection, CardSentence } from './card-model';

/** A value with its provenance; blank text becomes a missing value with the word given. */
export function rowOf(
  label: string,
  value: string,
  provenance: CardProvenance | null,
  missingWord: string,
): CardRow {
  const missing = value === '';
  return { label, value: missing ? missingWord : value, missing, links: [], provenance };
}

/** A value made of names that lead to other cards. */
export function linkRow(
  label: string,
  links: readonly CardLink[],
  provenance: CardProvenance | null,
  missingWord: string,
): CardRow {
  return { ...rowOf(label, links.map((link) => link.text).join(' · '), provenance, missingWord), links };
}

/** A sentence that asks for care and rests on no value: always said. */
export const caveat = (text: string): CardSentence => ({ text, tone: 'warning', provenance: null });

/** A sentence that only tells, always said. */
export const remark = (text: string): CardSentence => ({ text, tone: 'plain', provenance: null });

/** The curated note as a row of its own, where there is one that the position does not already say. */
export const noteRows = (
  context: CardContext,
  provenance: CardProvenance,
  placement?: Placement,
): readonly CardRow[] =>
  provenance.note === '' || (placement?.placed === false && placement.reason === provenance.note)
    ? []
    : [rowOf(context.t('card.note'), provenance.note, provenance, '')];

/** Rows under a heading; an empty title means the heading is left out. */
export const rowSection = (title: string, rows: readonly CardRow[]): CardSection => ({
  kind: 'rows',
  title,
  rows,
});

/** Lists up to this long stand open. */
const OPEN_UP_TO = 8;

/** Things under a heading with their count; left out (`[]`) when there are none and nothing is to be said of it. */
export function listSection(
  title: string,
  items: readonly CardItem[],
  choice: { readonly ordered?: boolean; readonly open?: boolean; readonly empty?: string } = {},
): readonly CardSection[] {
  const empty = choice.empty ?? '';
  if (items.length === 0 && empty === '') return [];
  const open = choice.open ?? items.length <= OPEN_UP_TO;
  return [{ kind: 'list', title, ordered: choice.ordered ?? false, open, items, empty }];
}

/** Precision and source of a position, or the reason there is none. */
export function positionRow(context: CardContext, placement: Placement, note = ''): CardRow {
  const { t } = context;
  const label = t('card.position');
  if (!placement.placed)
    return {
      label,
      value: t('card.unplaced', { reason: placement.reason }),
      missing: true,
      links: [],
      provenance: null,
    };
  const [lng, lat] = placement.lngLat;
  return {
    label,
    value: `${t(`precision.${placement.precision}`)} · ${lng.toFixed(4)}°E ${lat.toFixed(4)}°N`,
    missing: false,
    links: [],
    provenance: {
      provenanceClass: placement.provenanceClass,
      source: placement.source,
      confidence: null,
      note,
    },
  };
}
