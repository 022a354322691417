import type { SlideDeck } from '@/domain/document/slide-deck';
import { assertNever } from '@/lib/assert-never';

/** The files a briefing can become: slides, or a handout. */
export const DECK_KINDS = ['pptx', 'docx'] as const;
export type DeckKind = (typeof DECK_KINDS)[number];

/** Write a briefing as a file; the writer of each kind is loaded when it is first asked for. */
export async function writeDeck(kind: DeckKind, deck: SlideDeck): Promise<Blob> {
  switch (kind) {
    case 'pptx':
      return (await import('./write-deck-pptx')).writeDeckPptx(deck);
    case 'docx':
      return (await import('./write-deck-docx')).writeDeckDocx(deck);
    default:
      return assertNever(kind, 'kind of briefing');
  }
}
