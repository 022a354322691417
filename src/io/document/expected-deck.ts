import { type DeckChart, type DeckSlide, type SlideDeck, sceneFoot } from '@/domain/document/slide-deck';
import { chartSeries, UNKNOWN_BAR } from './chart-series';
import { contentsOf, contentsTitle } from './deck-contents';
import { noteLines, notesTitle } from './deck-notes';
import { plainDeckChart, plainDeckTable } from './deck-table';
import { type ExpectedLine, expectedWords } from './expected-line';
import type { PlainTable } from './plain-table';
import type { DeckKind } from './write-deck';

function tableLines(place: string, { title, headings, rows, note }: PlainTable): readonly ExpectedLine[] {
  return [
    expectedWords(`${place}表题`, title),
    ...headings.map((lines, at) => expectedWords(`${place}表头第${at + 1}列`, lines.join(''))),
    ...rows.flatMap((row, down) =>
      row.map(({ text }, at) => expectedWords(`${place}表格第${down + 1}行第${at + 1}列`, text)),
    ),
    expectedWords(`${place}表注`, note),
  ];
}

function chartLines(
  kind: DeckKind,
  deck: SlideDeck,
  place: string,
  chart: DeckChart,
): readonly ExpectedLine[] {
  if (kind === 'docx' || chartSeries(chart.bars) === null)
    return tableLines(place, plainDeckChart(chart, deck));
  return [
    expectedWords(`${place}图题`, chart.caption),
    expectedWords(`${place}图例`, chart.valueTitle),
    ...chart.bars.flatMap(({ label, value, text }): readonly ExpectedLine[] => {
      const where = `${place}图中“${label}”`;
      if (value === null) return [expectedWords(where, label), expectedWords(where, UNKNOWN_BAR.trim())];
      return [expectedWords(where, label), { place: where, pieces: [{ text, figure: null }], value }];
    }),
  ];
}

/** Notes under their heading, where there are any. */
const spokenOf = (deck: SlideDeck, notes: string): readonly string[] => {
  const lines = noteLines(notes);
  return lines.length === 0 ? [] : [notesTitle(deck), ...lines];
};

function slideLines(kind: DeckKind, deck: SlideDeck, slide: DeckSlide, at: number): readonly ExpectedLine[] {
  const place = `第${at + 1}幕`;
  const title = expectedWords(`${place}标题`, slide.title);
  if (slide.kind !== 'scene') {
    const lines = slide.lines.map((line) => expectedWords(`${place}文字`, line));
    if (kind === 'pptx') return [title, ...lines];
    const listed =
      slide.kind === 'opening' ? [contentsTitle(deck), ...contentsOf(deck).map(({ text }) => text)] : [];
    return [
      title,
      ...lines,
      ...spokenOf(deck, slide.notes).map((line) => expectedWords(`${place}讲稿`, line)),
      ...listed.map((line) => expectedWords(`${place}目录`, line)),
    ];
  }
  const { points, table, chart, picture } = slide;
  const said = points.map((text) => expectedWords(`${place}要点`, kind === 'docx' ? `· ${text}` : text));
  const cells = table === null ? [] : tableLines(place, plainDeckTable(table));
  const bars = chart === null ? [] : chartLines(kind, deck, place, chart);
  if (kind === 'docx') {
    return [
      title,
      expectedWords(`${place}来源`, sceneFoot(deck, slide)),
      ...said,
      ...spokenOf(deck, slide.notes).map((line) => expectedWords(`${place}讲稿`, line)),
      ...cells,
      ...bars,
    ];
  }
  // Slides: a chart stands with the points where there is no picture; one that is a table stands last.
  const isDrawn = chart !== null && chartSeries(chart.bars) !== null;
  if (!isDrawn) return [title, ...said, ...cells, ...bars];
  return picture === null ? [title, ...bars, ...said, ...cells] : [title, ...said, ...bars, ...cells];
}

/** The texts of a briefing in the order a file should hold them; a title that goes on is said once. */
export function expectedDeck(kind: DeckKind, deck: SlideDeck): readonly ExpectedLine[] {
  return deck.slides
    .flatMap((slide, at): readonly ExpectedLine[] => {
      const lines = slideLines(kind, deck, slide, at);
      // Slides under the title of the slide before are one.
      return kind === 'pptx' && deck.slides[at - 1]?.title === slide.title ? lines.slice(1) : lines;
    })
    .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}
