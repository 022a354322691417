import type { SlideDeck } from '@/domain/document/slide-deck';
import type { DocumentFinding } from '@/io/document/compare-lines';
import type { DeckKind } from '@/io/document/write-deck';
import { saveBlob } from '@/io/save-blob';
import { fileName } from './file-name';

/** What became of a file: saved, or what in it is not as the deck says. */
export type SavedDeck =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'differs'; readonly findings: readonly DocumentFinding[] };

/**
 * Write a file, open it again and hold it to the deck; only one that says the same is saved.
 * @param isStopped asked once more before the file is handed over
 * @nodata null: stopped, and nothing is saved
 * @rule DOC-6
 */
export async function saveDeck(
  kind: DeckKind,
  deck: SlideDeck,
  isStopped: () => boolean,
): Promise<SavedDeck | null> {
  const [{ writeDeck }, { checkDeck }] = await Promise.all([
    import('@/io/document/write-deck'),
    import('@/io/document/check-deck'),
  ]);
  const blob = await writeDeck(kind, deck);
  const findings = checkDeck(kind, new Uint8Array(await blob.arrayBuffer()), deck);
  if (findings.length > 0) return { kind: 'differs', findings };
  if (isStopped()) return null;
  const { stamp } = deck;
  const file = `${fileName(deck.title)}_${stamp.madeOn}${stamp.drill ? '_演练' : ''}.${kind}`;
  saveBlob(blob, file);
  return { kind: 'saved', file };
}
