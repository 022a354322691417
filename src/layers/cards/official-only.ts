import type { CardModel, CardProvenance, CardSection } from './card-model';

const isOfficial = (thing: { readonly provenance: CardProvenance | null }): boolean =>
  thing.provenance === null || thing.provenance.provenanceClass === 'official';

function keepSection(section: CardSection, hiddenWord: string): CardSection {
  switch (section.kind) {
    case 'rows':
      return {
        ...section,
        rows: section.rows.map((row) =>
          isOfficial(row) ? row : { ...row, value: hiddenWord, links: [], missing: true },
        ),
      };
    case 'list':
      return {
        ...section,
        items: section.items.map((item) => (isOfficial(item) ? item : { ...item, asides: [hiddenWord] })),
      };
    case 'milestones':
      return { ...section, items: section.items.filter(isOfficial) };
  }
}

/**
 * The card with values of class `official` only (DESIGN §5.1): others keep their label and class mark and say
 * that they are hidden. Caveats rest on nothing and stay.
 */
export const keepOfficial = (card: CardModel, hiddenWord: string): CardModel => ({
  ...card,
  status:
    card.status === null || isOfficial(card.status) ? card.status : { ...card.status, text: hiddenWord },
  sentences: card.sentences.filter(isOfficial),
  sections: card.sections.map((section) => keepSection(section, hiddenWord)),
});
