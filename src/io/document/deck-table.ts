import { isEnglish } from '@/domain/document/document-words';
import type { DeckChart, DeckTable, SlideDeck } from '@/domain/document/slide-deck';
import type { PlainTable } from './plain-table';

const plainRow = (row: readonly string[]): PlainTable['rows'][number] =>
  row.map((text) => ({ text, color: null }));

/** A table of a scene, as writers of tables take it. */
export const plainDeckTable = ({ caption, headings, rows, aligns, note }: DeckTable): PlainTable => ({
  title: caption,
  headings: headings.map((heading) => [heading]),
  rows: rows.map(plainRow),
  aligns,
  note,
});

/** A chart of a scene as a table of its figures. */
export const plainDeckChart = (
  { caption, valueTitle, bars }: DeckChart,
  { stamp }: Pick<SlideDeck, 'stamp'>,
): PlainTable => ({
  title: caption,
  headings: [[isEnglish(stamp) ? 'Item' : '项目'], [valueTitle]],
  rows: bars.map(({ label, text }) => plainRow([label, text])),
  aligns: ['start', 'end'],
  note: '',
});

/** Largest size in a box that keeps a picture's shape. */
export function fitInBox(
  picture: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}
