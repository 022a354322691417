import type { CardModel, CardProvenance, CardSection } from './card-model';

const isOfficial = (provenance: CardProvenance | null): boolean =>
  provenance === null || provenance.provenanceClass === 'official';

function keepSection(section: CardSection, hiddenWord: string): CardSection {
  switch (section.kind) {
    case 'rows':
      return {
        ...section,
        rows: section.rows.map((row) => (isOfficial(row.provenance) ? row : { ...row, value: hiddenWord, links: [], missing: true })),
      };
    case 'list':
      return {
        ...section,
        items: section.items.map((item) => (isOfficial(item.provenance) ? item : { ...item, asides: [hiddenWord] })),
      };
    case 'milestones':
      return { ...section, items: section.items.filter((item) => isOfficial(item.provenance)) };
  }
}

/**
 * The card with values of class `official` only (DESIGN §5.1): others keep their label and class mark and say
 * that they are hidden. Status and verdict rest on computed dates, so they go unless the card's dates are official.
 */
export function keepOfficial(card: CardModel, hiddenWord: string): CardModel {
  const sections = card.sections.map((section) => keepSection(section, hiddenWord));
  const hides = JSON.stringify(sections).includes(JSON.stringify(hiddenWord));
  return { ...card, status: hides && card.status !== '' ? hiddenWord : card.status, sentences: hides ? [] : card.sentences, sections };
}
