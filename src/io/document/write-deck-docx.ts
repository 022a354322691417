import { isEnglish } from '@/domain/document/document-words';
import { AlignmentType, Document, type FileChild, ImageRun, LineRuleType, Packer, Paragraph } from 'docx';
import {
  type DeckPicture,
  type DeckScene,
  type DeckSlide,
  type SlideDeck,
  sceneFoot,
} from '@/domain/document/slide-deck';
import { contentsOf, contentsTitle } from './deck-contents';
import { noteLines, notesTitle } from './deck-notes';
import { pictureRoom } from './picture-room';
import { fitInBox, plainDeckChart, plainDeckTable } from './deck-table';
import { LINE_PITCH, PORTRAIT, PORTRAIT_WIDTH_PT } from './docx-page';
import { pageEnds } from './docx-page-ends';
import { type Face, fontOf, SIZE_2, SIZE_3, SIZE_4, SIZE_SMALL_4, textRun } from './docx-run';
import { tableBlock } from './docx-table';

/** A point in px of 96 to the inch. */
const PX = 96 / 72;
const PITCH = { line: LINE_PITCH, lineRule: LineRuleType.EXACT } as const;
const TIGHT = { line: 440, lineRule: LineRuleType.EXACT, after: 40 } as const;

/** @param room its height at most @unit pt */
function pictureOf({ bytes, type, alt, ...size }: DeckPicture, room: number): Paragraph {
  const { width, height } = fitInBox(size, { width: PORTRAIT_WIDTH_PT * PX, height: room * PX });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: type === 'jpeg' ? 'jpg' : 'png',
        data: bytes,
        transformation: { width: Math.round(width), height: Math.round(height) },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  });
}

const small = (text: string, face: Face = 'body'): Paragraph =>
  new Paragraph({
    spacing: { line: 300, lineRule: LineRuleType.EXACT, before: 40 },
    children: [textRun(text, face, 10.5)],
  });

/** What is said, under its heading. */
const notesChildren = (deck: SlideDeck, notes: string): readonly FileChild[] => {
  const lines = noteLines(notes);
  return (lines.length === 0 ? [] : [notesTitle(deck), ...lines]).map(
    (text, at) =>
      new Paragraph({
        spacing: at === 0 ? { ...TIGHT, before: 200 } : TIGHT,
        keepNext: at === 0,
        ...(at === 0 ? {} : { indent: { firstLine: 2 * SIZE_SMALL_4 * 20 } }),
        children: [textRun(text, at === 0 ? 'level1' : 'level2', SIZE_SMALL_4)],
      }),
  );
};

/** A scene: its title, what was on the wall, what was said, where it comes from. */
function sceneChildren(
  deck: SlideDeck,
  scene: DeckScene,
  isFirst: boolean,
  above: DeckSlide | undefined,
  below: DeckSlide | undefined,
): readonly FileChild[] {
  const { title, points, notes, picture, table, chart } = scene;
  return [
    new Paragraph({
      heading: 'Heading2',
      keepNext: true,
      pageBreakBefore: !isFirst,
      spacing: { ...PITCH, before: isFirst ? 240 : 0, after: 80 },
      children: [textRun(title, 'level1', SIZE_3, { color: '000000' })],
    }),
    ...(picture === null ? [] : [pictureOf(picture, pictureRoom(deck, scene, above, below))]),
    small(sceneFoot(deck, scene)),
    ...points.map(
      (text) =>
        new Paragraph({
          spacing: TIGHT,
          indent: { left: 560, hanging: 280 },
          children: [textRun(`· ${text}`, 'body', SIZE_4)],
        }),
    ),
    ...notesChildren(deck, notes),
    // Tables last: what runs over to the next page is rows, never two lines of notes alone.
    ...(table === null ? [] : tableBlock(plainDeckTable(table), PORTRAIT_WIDTH_PT)),
    ...(chart === null ? [] : tableBlock(plainDeckChart(chart, deck), PORTRAIT_WIDTH_PT)),
  ];
}

/** What the handout holds: the first page says it, as a document's does. */
const contentsChildren = (deck: SlideDeck): readonly FileChild[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...PITCH, before: 560, after: 160 },
    children: [textRun(contentsTitle(deck), 'level1', SIZE_3)],
  }),
  ...contentsOf(deck).map(
    ({ text, isChapter }) =>
      new Paragraph({
        spacing: isChapter ? { ...TIGHT, before: 160 } : TIGHT,
        indent: { left: isChapter ? 1400 : 1960 },
        children: [textRun(text, isChapter ? 'level1' : 'body', SIZE_4)],
      }),
  ),
];

function slideChildren(
  deck: SlideDeck,
  slide: DeckSlide,
  before: DeckSlide | undefined,
  after: DeckSlide | undefined,
): readonly FileChild[] {
  // A scene right behind a title stands on its page, and closing words on that of the last scene.
  if (slide.kind === 'scene')
    return sceneChildren(
      deck,
      slide,
      before === undefined || before.kind !== 'scene',
      before?.kind === 'scene' ? undefined : before,
      after?.kind === 'closing' ? after : undefined,
    );
  const isOpening = slide.kind === 'opening';
  const isKept = slide.kind === 'chapter' || (slide.kind === 'closing' && slide.notes !== '');
  return [
    new Paragraph({
      heading: 'Heading1',
      // Few lines: a closing goes to the next page whole, with what is said.
      keepNext: isKept,
      pageBreakBefore: before !== undefined && slide.kind !== 'closing',
      alignment: AlignmentType.CENTER,
      spacing: { line: 35 * 20, lineRule: LineRuleType.EXACT, after: 160 },
      children: [
        textRun(slide.title, isOpening ? 'title' : 'level1', isOpening ? SIZE_2 : SIZE_3 + 2, {
          color: '000000',
        }),
      ],
    }),
    ...slide.lines.map(
      (text) =>
        new Paragraph({
          keepNext: isKept,
          alignment: AlignmentType.CENTER,
          spacing: TIGHT,
          children: [textRun(text, 'level2', SIZE_4)],
        }),
    ),
    ...notesChildren(deck, slide.notes),
    ...(isOpening ? contentsChildren(deck) : []),
  ];
}

/** Write a briefing as a handout: picture, points, notes and sources of each scene on pages of the official form. */
export async function writeDeckDocx(deck: SlideDeck): Promise<Blob> {
  const plain = (face: Face) => ({ run: { font: fontOf(face), size: SIZE_3 * 2, color: '000000' } });
  const file = new Document({
    title: deck.title,
    creator: deck.stamp.library,
    lastModifiedBy: deck.stamp.library,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: fontOf('body'),
            size: SIZE_3 * 2,
            language: { value: isEnglish(deck.stamp) ? 'en-US' : 'zh-CN', eastAsia: 'zh-CN' },
          },
        },
        heading1: plain('level1'),
        heading2: plain('level1'),
      },
    },
    sections: [
      {
        properties: PORTRAIT,
        ...pageEnds(deck.stamp),
        children: deck.slides.flatMap((slide, at) =>
          slideChildren(deck, slide, deck.slides[at - 1], deck.slides[at + 1]),
        ),
      },
    ],
  });
  return Packer.toBlob(file);
}
