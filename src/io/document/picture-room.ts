import { type DeckScene, type DeckSlide, type SlideDeck, sceneFoot } from '@/domain/document/slide-deck';
import { textWidth } from '@/lib/text-width';
import { contentsOf } from './deck-contents';
import { noteLines } from './deck-notes';
import { PORTRAIT_HEIGHT_PT, PORTRAIT_WIDTH_PT } from './docx-page';
import { SIZE_4, SIZE_SMALL_4 } from './docx-run';

/** Pitch of lines of points and notes, and of the foot of a picture. @unit pt */
const PITCH = 24;
const FOOT_PITCH = 15;
const FOOT_PT = 10.5;
/** A heading with what stands before and after it. @unit pt */
const HEADING = 52;
/** Between points and notes. @unit pt */
const GAP = 10;
/** Another face than ours is wider by so much. */
const WIDER = 1.1;
/** A picture is not made larger than this, nor smaller than that. @unit pt */
const MOST = 345;
const LEAST = 180;

const linesOf = (text: string, size: number, indent = 0): number =>
  Math.max(1, Math.ceil((textWidth(text) * (size / 2) * WIDER) / (PORTRAIT_WIDTH_PT - indent)));

const heightOf = (texts: readonly string[], size: number, indent: number): number =>
  texts.reduce((sum, text) => sum + linesOf(text, size, indent) * PITCH + 2, 0);

const notesHeight = (notes: string): number => {
  const lines = noteLines(notes);
  return lines.length === 0 ? 0 : GAP + PITCH + heightOf(lines, SIZE_SMALL_4, SIZE_SMALL_4);
};

/** Height of words that stand by themselves: a chapter's above its first scene, the closing's below the last. */
function cardHeight(deck: SlideDeck, card: DeckSlide | undefined): number {
  if (card === undefined || card.kind === 'scene') return 0;
  const contents =
    card.kind === 'opening'
      ? HEADING + contentsOf(deck).reduce((sum, { isChapter }) => sum + PITCH + (isChapter ? GAP : 2), 0)
      : 0;
  return HEADING + heightOf(card.lines, SIZE_4, 0) + notesHeight(card.notes) + contents;
}

/**
 * Height a scene's picture may have in a handout, so that what is said to it stands on the same page.
 * @param above the words before it on its page. @nodata undefined: it begins the page
 * @param below the closing words after it. @nodata undefined
 * @unit pt
 */
export function pictureRoom(
  deck: SlideDeck,
  scene: DeckScene,
  above: DeckSlide | undefined,
  below: DeckSlide | undefined,
): number {
  const taken =
    cardHeight(deck, above) +
    HEADING +
    linesOf(sceneFoot(deck, scene), FOOT_PT) * FOOT_PITCH +
    heightOf(scene.points, SIZE_4, 2 * SIZE_4) +
    notesHeight(scene.notes) +
    cardHeight(deck, below);
  return Math.min(MOST, Math.max(LEAST, PORTRAIT_HEIGHT_PT - taken));
}
