import {
  AlignmentType,
  Document,
  type FileChild,
  type HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  type TextRun,
} from 'docx';
import { EDITED_MARK, editedNotes, issuerLines } from '@/domain/document/document-words';
import {
  type DocumentBlock,
  type DocumentHeading,
  type DocumentParagraph,
  type OfficialDocument,
  shownRuns,
  textOfRun,
} from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';
import { breakTitle } from './break-title';
import { CHARACTER_SPACING, landscapeOf, LINE_PITCH, PORTRAIT, PORTRAIT_WIDTH_PT } from './docx-page';
import { pageEnds } from './docx-page-ends';
import { type Face, fontOf, SIZE_2, SIZE_3, textRun } from './docx-run';
import { cutIntoPages } from './docx-sections';
import { tableBlock } from './docx-table';
import { plainChart, plainTable } from './plain-table';

const LEVELS = {
  1: { face: 'level1', style: 'Heading1' },
  2: { face: 'level2', style: 'Heading2' },
  3: { face: 'body', style: 'Heading3' },
} as const satisfies Record<
  DocumentHeading['level'],
  { face: Face; style: (typeof HeadingLevel)[keyof typeof HeadingLevel] }
>;
const PITCH = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** What 156 mm hold of type of 22 pt. @unit half squares */
const TITLE_WIDTH = 38;
/** Two characters, said in characters and, for programs that do not know those, in twips. */
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 2 * (SIZE_3 * 20 + CHARACTER_SPACING) };

const bodyLine = (children: readonly TextRun[], more: { keepNext?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: PITCH,
    indent: TWO_CHARACTERS,
    ...more,
    children,
  });

function titleLines(document: OfficialDocument): readonly FileChild[] {
  const blank = new Paragraph({ spacing: PITCH, children: [textRun('', 'body', SIZE_3)] });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 35 * 20, lineRule: LineRuleType.EXACT },
      children: breakTitle(document.title, TITLE_WIDTH).map((line, at) =>
        textRun(line, 'title', SIZE_2, at > 0 ? { break: 1 } : {}),
      ),
    }),
    blank,
    ...issuerLines(document).addressed.map(
      (line) => new Paragraph({ spacing: PITCH, children: [textRun(line, 'body', SIZE_3)] }),
    ),
  ];
}

function closingLines(document: OfficialDocument): readonly FileChild[] {
  const { signed } = issuerLines(document);
  return [
    ...signed.map(
      (line, at) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: at === 0 ? { ...PITCH, before: LINE_PITCH } : PITCH,
          indent: { right: 2 * SIZE_3 * 20 },
          children: [textRun(line, 'body', SIZE_3)],
        }),
    ),
    ...editedNotes(document).map(
      (line, at) =>
        new Paragraph({
          spacing: { before: at === 0 ? LINE_PITCH : 0, line: 360, lineRule: LineRuleType.EXACT },
          indent: { firstLine: 480 },
          children: [textRun(line, 'level2', 12)],
        }),
    ),
  ];
}

function paragraphOf(document: OfficialDocument, paragraph: DocumentParagraph): Paragraph {
  const words = shownRuns(paragraph).map((run) => textRun(textOfRun(document, run), 'body', SIZE_3));
  const isRecounted = paragraph.edited?.numbersChanged === true;
  return bodyLine(
    isRecounted ? [...words, textRun(EDITED_MARK, 'body', SIZE_3, { superScript: true })] : words,
  );
}

function headingOf({ level, text }: DocumentHeading): Paragraph {
  const { face, style } = LEVELS[level];
  return new Paragraph({
    heading: style,
    keepNext: true,
    alignment: AlignmentType.LEFT,
    spacing: PITCH,
    indent: TWO_CHARACTERS,
    children: [textRun(text, face, SIZE_3, { bold: level === 3, color: '000000' })],
  });
}

function blockChildren(
  document: OfficialDocument,
  block: DocumentBlock,
  widthPt: number,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(document, block)];
    case 'table':
      return tableBlock(plainTable(document, block), widthPt);
    case 'chart':
      return tableBlock(plainChart(document, block), widthPt);
    default:
      return assertNever(block, 'block');
  }
}

/**
 * Write a document in official-document form: the page, faces and lines of the standard, wide tables on turned pages.
 * It seals and sends nothing: red head, number and seal are the office's.
 * @source GB/T 9704—2012
 */
export async function writeDocx(document: OfficialDocument): Promise<Blob> {
  const pages = cutIntoPages(document);
  const sections = pages.map(({ sheet, blocks }, at) => ({
    properties: sheet === null ? PORTRAIT : landscapeOf(sheet),
    ...pageEnds(document.stamp),
    children: [
      ...(at === 0 ? titleLines(document) : []),
      ...blocks.flatMap((block) => blockChildren(document, block, sheet?.widthPt ?? PORTRAIT_WIDTH_PT)),
      ...(at === pages.length - 1 ? closingLines(document) : []),
    ],
  }));
  const plain = (face: Face) => ({ run: { font: fontOf(face), size: SIZE_3 * 2, color: '000000' } });
  const file = new Document({
    title: document.title,
    creator: document.stamp.library,
    lastModifiedBy: document.stamp.library,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: fontOf('body'), size: SIZE_3 * 2, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        },
        heading1: plain('level1'),
        heading2: plain('level2'),
        heading3: plain('body'),
      },
    },
    sections,
  });
  return Packer.toBlob(file);
}
