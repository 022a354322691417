import type PptxGenJS from 'pptxgenjs';
import {
  type DeckCard,
  type DeckChart,
  type DeckPicture,
  type DeckScene,
  type SlideDeck,
  sceneFoot,
} from '@/domain/document/slide-deck';
import { isEnglish } from '@/domain/document/document-words';
import { toBase64 } from '@/lib/base64';
import { type ChartSeries, chartSeries } from './chart-series';
import { fitInBox, plainDeckChart, plainDeckTable } from './deck-table';
import { QUIET_INK } from './document-inks';
import { finishPptx } from './finish-pptx';
import type { PlainTable } from './plain-table';
import { continuedIn } from './plan-slides';
import { addBarChart } from './pptx-chart';
import { addCaption, addSlide, createDeck, INK, packDeck, SHAPES, SLIDE, SLIDE_FACE } from './pptx-deck';
import { addTable } from './pptx-table';
import { paginateTable } from './slide-table';

/** @unit in */
const TOP = 1.25;
const BOTTOM = 6.66;
const PICTURE = { width: 8.6, height: BOTTOM - TOP };
const GAP = 0.3;

/** A chart whose figures one format writes. */
type DrawnChart = DeckChart & { readonly series: ChartSeries };

/** Size of points: as large as their number and their room let them be. @unit pt */
const pointSize = (count: number, isWide: boolean): number => {
  if (isWide) return 22;
  if (count <= 3) return 20;
  return count > 5 ? 15 : 17;
};

/** The points beside the picture, or over the whole width. */
function addPoints(slide: PptxGenJS.Slide, points: readonly string[], left: number, width: number): void {
  if (points.length === 0) return;
  slide.addText(
    points.map((text) => ({ text, options: { bullet: { indent: 16 }, breakLine: true } })),
    {
      x: left,
      y: TOP,
      w: width,
      h: BOTTOM - TOP,
      margin: 0,
      fontFace: SLIDE_FACE,
      fontSize: pointSize(points.length, width > PICTURE.width),
      color: INK,
      valign: 'top',
      paraSpaceAfter: 9,
      lineSpacingMultiple: 1.2,
      fit: 'shrink',
    },
  );
}

/** The picture in its box; where it stands alone, in the middle of the slide. */
function addPicture(slide: PptxGenJS.Slide, picture: DeckPicture, isAlone: boolean): void {
  const box = isAlone ? { width: SLIDE.contentWidth, height: PICTURE.height } : PICTURE;
  const size = fitInBox(picture, box);
  slide.addImage({
    data: `image/${picture.type};base64,${toBase64(picture.bytes)}`,
    altText: picture.alt,
    x: SLIDE.left + (box.width - size.width) / 2,
    y: TOP + (box.height - size.height) / 2,
    w: size.width,
    h: size.height,
  });
}

/** The month shown, the map's number, and where what is said comes from. */
function addFoot(slide: PptxGenJS.Slide, text: string): void {
  slide.addText(text, {
    objectName: SHAPES.source,
    x: SLIDE.left,
    y: 6.72,
    w: SLIDE.contentWidth,
    h: 0.3,
    margin: 0,
    fontFace: SLIDE_FACE,
    fontSize: 11,
    color: QUIET_INK,
    valign: 'middle',
    fit: 'shrink',
  });
}

/** Slides of one scene: what was on the wall and the points beside it first, its table after, all under its title. */
class SceneWriter {
  private isFirst = true;

  constructor(
    private readonly file: PptxGenJS,
    private readonly deck: SlideDeck,
    private readonly scene: DeckScene,
  ) {}

  private addSlide(): PptxGenJS.Slide {
    const { title, notes, drill } = this.scene;
    const stamp = { ...this.deck.stamp, drill };
    const slide = addSlide(this.file, this.isFirst ? title : `${title}${continuedIn(stamp)}`, stamp);
    addFoot(slide, sceneFoot(this.deck, this.scene));
    if (this.isFirst && notes !== '') slide.addNotes(notes);
    this.isFirst = false;
    return slide;
  }

  private addTables(table: PlainTable): void {
    for (const part of paginateTable(table, continuedIn(this.deck.stamp), 0))
      addTable(this.addSlide(), part, TOP, BOTTOM);
  }

  /** A picture, else a chart, with the points beside it; alone it has the whole width. */
  private addStage(picture: DeckPicture | null, chart: DrawnChart | null, points: readonly string[]): void {
    const slide = this.addSlide();
    const isAlone = points.length === 0;
    if (picture !== null) addPicture(slide, picture, isAlone);
    else if (chart !== null) {
      const { caption, valueTitle, bars, series } = chart;
      const width = isAlone ? SLIDE.contentWidth : PICTURE.width;
      addCaption(slide, caption, TOP, width);
      const alt = isEnglish(this.deck.stamp)
        ? `${caption}: bar chart, ${bars.length} items, ${valueTitle}`
        : `${caption}：柱形图，${bars.length}项，${valueTitle}`;
      addBarChart(slide, { name: valueTitle, alt, series, top: TOP + 0.4, bottom: BOTTOM, width });
    }
    const left = picture === null && chart === null ? SLIDE.left : SLIDE.left + PICTURE.width + GAP;
    addPoints(slide, points, left, SLIDE.left + SLIDE.contentWidth - left);
  }

  write(): void {
    const { points, picture, table, chart } = this.scene;
    const series = chart === null ? null : chartSeries(chart.bars);
    const drawn = chart === null || series === null ? null : { ...chart, series };
    if (picture !== null) this.addStage(picture, null, points);
    if (drawn !== null || (picture === null && (points.length > 0 || table === null)))
      this.addStage(null, drawn, picture === null ? points : []);
    if (table !== null) this.addTables(plainDeckTable(table));
    if (chart !== null && drawn === null) this.addTables(plainDeckChart(chart, this.deck));
  }
}

function addCard(file: PptxGenJS, deck: SlideDeck, { title, lines, notes }: DeckCard): void {
  const slide = addSlide(file, title, deck.stamp, 'title');
  if (lines.length > 0)
    slide.addText(
      lines.map((text) => ({ text, options: { breakLine: true } })),
      {
        x: 1.2,
        y: 4.15,
        w: 10.93,
        h: 2,
        fontFace: SLIDE_FACE,
        fontSize: 20,
        color: QUIET_INK,
        align: 'center',
        valign: 'top',
        lineSpacingMultiple: 1.2,
      },
    );
  if (notes !== '') slide.addNotes(notes);
}

/** Write a briefing as slides: titles, points, tables and charts can be edited, the map is a sharp picture, notes are kept. */
export async function writeDeckPptx(deck: SlideDeck): Promise<Blob> {
  const file = createDeck(deck.title, deck.stamp.library);
  for (const slide of deck.slides)
    if (slide.kind === 'scene') new SceneWriter(file, deck, slide).write();
    else addCard(file, deck, slide);
  const bytes = finishPptx(await packDeck(file), deck.stamp);
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
