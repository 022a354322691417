import { isEnglish } from '@/domain/document/document-words';
import type { SlideDeck } from '@/domain/document/slide-deck';

/** Stands before what is said to a scene in a handout. */
export const notesTitle = ({ stamp }: Pick<SlideDeck, 'stamp'>): string =>
  isEnglish(stamp) ? 'Notes' : '讲稿';

/** Lines of notes, blank ones left out. */
export const noteLines = (notes: string): readonly string[] =>
  notes.split(/\r?\n/).filter((line) => line.trim() !== '');
