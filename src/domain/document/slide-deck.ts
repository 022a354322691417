import { isEnglish } from './document-words';
import type { DocumentStamp } from './official-document';

/** A picture as it was taken, sharp enough to be printed. */
export interface DeckPicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** @unit px */
  readonly width: number;
  /** @unit px */
  readonly height: number;
  /** What is to be seen, for who cannot see it. */
  readonly alt: string;
  /** Whether it shows a map, so that its review number belongs under it. */
  readonly isMap: boolean;
}

/** A table of a scene, as text. */
export interface DeckTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly aligns: readonly ('start' | 'end' | 'center')[];
  /** Said below it: how many rows are left out. @nodata '' */
  readonly note: string;
}

/** A bar chart of a scene. */
export interface DeckChart {
  readonly caption: string;
  /** Heading of the values with the unit: 投资完成率（%）. */
  readonly valueTitle: string;
  /** @nodata value null: not known, the text says so */
  readonly bars: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
}

/** A scene of a briefing as a slide: what was on the wall, what was said to it, where it comes from. */
export interface DeckScene {
  readonly kind: 'scene';
  readonly title: string;
  readonly points: readonly string[];
  /** What the presenter says; lines by line breaks. @nodata '' */
  readonly notes: string;
  readonly picture: DeckPicture | null;
  readonly table: DeckTable | null;
  readonly chart: DeckChart | null;
  /** Why what stood on the wall is not on the paper, or not all of it. @nodata '' */
  readonly notDrawn: string;
  /** @nodata '' */
  readonly sources: string;
  /** The month the picture and the numbers are of: 2020年6月. */
  readonly monthText: string;
  /** Simulated data is shown. */
  readonly drill: boolean;
}

/** A slide with a title alone: at the start, before a chapter, at the end. */
export interface DeckCard {
  readonly kind: 'opening' | 'chapter' | 'closing';
  readonly title: string;
  readonly lines: readonly string[];
  /** @nodata '' */
  readonly notes: string;
}

export type DeckSlide = DeckScene | DeckCard;

/** A briefing as data: the writers of slides and of the handout read this and nothing else. */
export interface SlideDeck {
  readonly title: string;
  readonly stamp: DocumentStamp;
  /** 审图号 of the office's boundaries, or 内部工作用图 · 未送审; behind it what the review left open. */
  readonly mapReview: string;
  readonly slides: readonly DeckSlide[];
}

/** What stands at the foot of a scene: the month, under what number its map stands, what is not drawn, its sources. */
export const sceneFoot = (
  { mapReview, stamp }: Pick<SlideDeck, 'mapReview' | 'stamp'>,
  { monthText, picture, notDrawn, sources }: DeckScene,
): string =>
  [
    isEnglish(stamp) ? `Shown: ${monthText}` : `图示${monthText}`,
    ...(picture?.isMap === true ? [mapReview] : []),
    ...(notDrawn === '' ? [] : [notDrawn]),
    ...(sources === '' ? [] : [isEnglish(stamp) ? `Sources: ${sources}` : `来源：${sources}`]),
  ].join('　');
