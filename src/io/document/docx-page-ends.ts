import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { drillLine, stampText } from '@/domain/document/document-words';
import type { DocumentStamp } from '@/domain/document/official-document';
import { DRILL_INK, QUIET_INK } from './document-inks';
import { runOptions, SIZE_4, SIZE_SMALL_5, textRun } from './docx-run';

/** The head of a page: where its numbers come from, and that they are simulated where they are. */
function headerOf(stamp: DocumentStamp): Header {
  const lines = [
    ...(stamp.drill
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [textRun(drillLine(stamp), 'level1', SIZE_SMALL_5 + 1.5, { color: DRILL_INK })],
          }),
        ]
      : []),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6', space: 2 } },
      children: [textRun(stampText(stamp), 'body', SIZE_SMALL_5, { color: QUIET_INK })],
    }),
  ];
  return new Header({ children: lines });
}

/** — 1 — at the outer side, one character in. @source GB/T 9704—2012, 7.5 */
function footerOf(side: 'left' | 'right'): Footer {
  const oneCharacter = SIZE_4 * 20;
  const number = new TextRun({
    ...runOptions('number', SIZE_4),
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: side === 'left' ? { left: oneCharacter } : { right: oneCharacter },
        tabStops: [{ type: TabStopType.CLEAR, position: 4513 }],
        children: [number],
      }),
    ],
  });
}

/** Head and foot of odd and of even pages; they are made anew for every section. */
export const pageEnds = (stamp: DocumentStamp) => ({
  headers: { default: headerOf(stamp), even: headerOf(stamp) },
  footers: { default: footerOf('right'), even: footerOf('left') },
});
