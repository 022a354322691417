import PptxGenJS from 'pptxgenjs';
import { drillLine, stampText } from '@/domain/document/document-words';
import type { DocumentStamp } from '@/domain/document/official-document';
import { DRILL_INK, QUIET_INK } from './document-inks';
import { type TitleBox, titleSize } from './title-size';

/** The face of slides: on every office PC, and WPS knows it by the same name. */
export const SLIDE_FACE = '微软雅黑';
/** A slide of 16:9. @unit in */
export const SLIDE = { width: 13.333, height: 7.5, left: 0.6, contentWidth: 12.12 } as const;
export const INK = '1F2328';
export const ACCENT = '7A1F1F';
const MASTERS = { content: '内容页', title: '标题页' } as const;
/** Names of shapes, as the selection pane of a program lists them; a check finds them by these. */
export const SHAPES = {
  stamp: '数据来源',
  drill: '演练标记',
  caption: '表题',
  note: '注',
  source: '来源',
} as const;

/** Boxes of the titles of either master. */
const TITLES: Readonly<Record<keyof typeof MASTERS, TitleBox>> = {
  content: { width: SLIDE.contentWidth - 1.6, height: 0.75, size: 26 },
  title: { width: 10.93, height: 1.7, size: 36 },
};

const SLIDE_NUMBER = {
  x: 12.2,
  y: 7.05,
  w: 0.55,
  h: 0.3,
  fontFace: SLIDE_FACE,
  fontSize: 11,
  color: QUIET_INK,
  align: 'right',
} as const;

/** An empty deck with two masters: titles are placeholders, so that outline and screen reader know it. */
export function createDeck(title: string, library: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.subject = title;
  deck.author = library;
  deck.company = library;
  deck.theme = { headFontFace: SLIDE_FACE, bodyFontFace: SLIDE_FACE };
  deck.defineSlideMaster({
    title: MASTERS.content,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: SLIDE.left,
            y: 0.32,
            w: TITLES.content.width,
            h: TITLES.content.height,
            fontFace: SLIDE_FACE,
            fontSize: TITLES.content.size,
            bold: true,
            color: ACCENT,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      { line: { x: SLIDE.left, y: 1.1, w: SLIDE.contentWidth, h: 0, line: { color: ACCENT, width: 1.25 } } },
    ],
    slideNumber: SLIDE_NUMBER,
  });
  deck.defineSlideMaster({
    title: MASTERS.title,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 1.2,
            y: 2.1,
            w: TITLES.title.width,
            h: TITLES.title.height,
            fontFace: SLIDE_FACE,
            fontSize: TITLES.title.size,
            bold: true,
            color: ACCENT,
            align: 'center',
            valign: 'middle',
          },
          text: '',
        },
      },
      { rect: { x: 0, y: 0, w: SLIDE.width, h: 0.28, fill: { color: ACCENT } } },
      { line: { x: 4.67, y: 3.95, w: 4, h: 0, line: { color: ACCENT, width: 1.25 } } },
    ],
    slideNumber: SLIDE_NUMBER,
  });
  return deck;
}

/** Say on a slide where its numbers come from, and that they are simulated where they are. */
export function addStamp(slide: PptxGenJS.Slide, stamp: DocumentStamp): void {
  slide.addText(stampText(stamp), {
    objectName: SHAPES.stamp,
    x: SLIDE.left,
    y: 7.05,
    w: 8,
    h: 0.3,
    margin: 0,
    fontFace: SLIDE_FACE,
    fontSize: 11,
    color: QUIET_INK,
    valign: 'middle',
  });
  if (!stamp.drill) return;
  slide.addText(drillLine(stamp), {
    objectName: SHAPES.drill,
    x: 8.7,
    y: 7.05,
    w: 3.4,
    h: 0.3,
    margin: 0,
    fontFace: SLIDE_FACE,
    fontSize: 12,
    bold: true,
    color: DRILL_INK,
    align: 'right',
    valign: 'middle',
  });
}

/** A slide with its title, as large as its box lets it be, and its stamp. */
export function addSlide(
  deck: PptxGenJS,
  title: string,
  stamp: DocumentStamp,
  master: keyof typeof MASTERS = 'content',
): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: MASTERS[master] });
  slide.addText([{ text: title, options: { fontSize: titleSize(title, TITLES[master]) } }], {
    placeholder: 'title',
  });
  addStamp(slide, stamp);
  return slide;
}

/** The name of a table or a chart above it; nothing where the title of the slide says it. @param top in inches */
export function addCaption(
  slide: PptxGenJS.Slide,
  text: string,
  top: number,
  width: number = SLIDE.contentWidth,
): void {
  if (text === '') return;
  slide.addText(text, {
    objectName: SHAPES.caption,
    x: SLIDE.left,
    y: top,
    w: width,
    h: 0.36,
    margin: 0,
    fontFace: SLIDE_FACE,
    fontSize: 16,
    bold: true,
    color: INK,
    align: 'center',
    valign: 'middle',
  });
}

/** The bytes of a deck, not compressed: it is opened once more and packed then. */
export async function packDeck(deck: PptxGenJS): Promise<Uint8Array> {
  const packed = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(packed instanceof Uint8Array)) throw new Error('packDeck: the deck is not an array of bytes');
  return packed;
}
