import { isEnglish } from '@/domain/document/document-words';
import type { SlideDeck } from '@/domain/document/slide-deck';

/** Stands over the list of scenes on the first page of a handout. */
export const contentsTitle = ({ stamp }: Pick<SlideDeck, 'stamp'>): string =>
  isEnglish(stamp) ? 'Contents' : '目　录';

/** A line of the list: a chapter, or a scene below it. */
export interface ContentsLine {
  readonly text: string;
  readonly isChapter: boolean;
}

/** What a handout holds, in its order; title cards at the start and the end are no part of it. */
export const contentsOf = ({ slides }: SlideDeck): readonly ContentsLine[] =>
  slides.flatMap(({ kind, title }) =>
    kind === 'scene' || kind === 'chapter' ? [{ text: title, isChapter: kind === 'chapter' }] : [],
  );
