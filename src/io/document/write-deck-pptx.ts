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
import { pointsOf } from './inches';
import { AFTER_PT, BULLET_PT, LINE_SPACING, pointsHeight, pointsInBox } from './points-room';
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
/** Room of the lines below the title of an opening, a chapter or a closing. @unit in */
const CARD_LINES = { width: 10.93, height: 2.7 } as const;

/** A chart whose figures one format writes. */
type DrawnChart = DeckChart & { readonly series: ChartSeries };

/** Size of points: as large as their number and their room let them be. @unit pt */
const pointSize = (count: number, isWide: boolean): number => {
  if (isWide) return 22;
  if (count <= 3) return 20;
  return count > 5 ? 15 : 17;
};

/** Size of points over their table. @unit pt */
const OVER_TABLE_PT = 17;

/** Where points stand, and in what size. */
interface PointsBox {
  /** @unit in */
  readonly left: number;
  /** @unit in */
  readonly width: number;
  /** @unit in */
  readonly height: number;
  /** @unit pt */
  readonly size: number;
}

const WHOLE_WIDTH = { left: SLIDE.left, width: SLIDE.contentWidth } as const;

/** The points beside the picture, over their table, or over the whole slide. */
function addPoints(slide: PptxGenJS.Slide, points: readonly string[], box: PointsBox): void {
  if (points.length === 0) return;
  slide.addText(
    points.map((text) => ({ text, options: { bullet: { indent: BULLET_PT }, breakLine: true } })),
    {
      x: box.left,
      y: TOP,
      w: box.width,
      h: box.height,
      margin: 0,
      fontFace: SLIDE_FACE,
      fontSize: box.size,
      color: INK,
      valign: 'top',
      paraSpaceAfter: AFTER_PT,
      lineSpacingMultiple: LINE_SPACING,
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

  /** Few points over a table that has room for them. @returns whether it has */
  private addTableUnderPoints(table: PlainTable, points: readonly string[]): boolean {
    const taken = pointsHeight(points, SLIDE.contentWidth, OVER_TABLE_PT);
    const parts = paginateTable(table, '', 0, pointsOf(taken));
    const [part] = parts;
    if (part === undefined || parts.length > 1) return false;
    const slide = this.addSlide();
    addPoints(slide, points, { ...WHOLE_WIDTH, height: taken, size: OVER_TABLE_PT });
    addTable(slide, part, TOP + taken, BOTTOM);
    return true;
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
    const isBare = picture === null && chart === null;
    const left = isBare ? SLIDE.left : SLIDE.left + PICTURE.width + GAP;
    const width = SLIDE.left + SLIDE.contentWidth - left;
    const height = BOTTOM - TOP;
    const { part, rest } = pointsInBox(points, { width, height }, pointSize(points.length, isBare));
    addPoints(slide, part.points, { left, width, height, size: part.size });
    // What has no room beside the picture is read on the next slide, not shrunk out of sight.
    if (rest.length > 0) this.addStage(null, null, rest);
  }

  write(): void {
    const { points, picture, table, chart } = this.scene;
    const series = chart === null ? null : chartSeries(chart.bars);
    const drawn = chart === null || series === null ? null : { ...chart, series };
    const isPlain = picture === null && chart === null && points.length > 0;
    if (isPlain && table !== null && this.addTableUnderPoints(plainDeckTable(table), points)) return;
    if (picture !== null) this.addStage(picture, null, points);
    if (drawn !== null || (picture === null && (points.length > 0 || table === null)))
      this.addStage(null, drawn, picture === null ? points : []);
    if (table !== null) this.addTables(plainDeckTable(table));
    if (chart !== null && drawn === null) this.addTables(plainDeckChart(chart, this.deck));
  }
}

function addCard(file: PptxGenJS, deck: SlideDeck, { title, lines, notes }: DeckCard): void {
  const slide = addSlide(file, title, deck.stamp, 'title');
  const { part } = pointsInBox(lines, CARD_LINES, 20);
  if (lines.length > 0)
    slide.addText(
      lines.map((text) => ({ text, options: { breakLine: true } })),
      {
        x: 1.2,
        y: 4.15,
        w: CARD_LINES.width,
        h: CARD_LINES.height,
        fontFace: SLIDE_FACE,
        fontSize: part.size,
        color: QUIET_INK,
        align: 'center',
        valign: 'top',
        lineSpacingMultiple: LINE_SPACING,
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
