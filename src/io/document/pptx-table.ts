import type PptxGenJS from 'pptxgenjs';
import { HEAD_GROUND } from './document-inks';
import { inchesOf } from './inches';
import { addCaption, INK, SHAPES, SLIDE, SLIDE_FACE } from './pptx-deck';
import { NOTE_PT, noteHeight, type SlideTable } from './slide-table';

const ALIGNS = { start: 'left', end: 'right', center: 'center' } as const;
/** Where notes end: above the stamp. @unit in */
const NOTE_BOTTOM = 7.02;
const BORDER = { type: 'solid', pt: 0.5, color: 'B8B2A6' } as const;

/** A native table that can be edited, with its caption above and its note below. @param top, noteBottom in inches */
export function addTable(
  slide: PptxGenJS.Slide,
  table: SlideTable,
  top: number,
  noteBottom: number = NOTE_BOTTOM,
): void {
  const words = { fontFace: SLIDE_FACE, color: INK, margin: 0 } as const;
  addCaption(slide, table.caption, top);
  const head: PptxGenJS.TableCell[] = table.headings.map((lines) => ({
    text: lines.map((text, at) => ({
      text,
      options: at > 0 ? { breakLine: false, softBreakBefore: true } : {},
    })),
    options: { bold: true, align: 'center', fill: { color: HEAD_GROUND } },
  }));
  const rows: PptxGenJS.TableCell[][] = table.rows.map((row) =>
    row.map(({ text, color }, at) => ({
      text,
      options: { align: ALIGNS[table.aligns[at] ?? 'start'], color: color ?? INK },
    })),
  );
  const width = inchesOf(table.widths.reduce((sum, one) => sum + one, 0));
  slide.addTable([head, ...rows], {
    x: SLIDE.left,
    y: table.caption === '' ? top : top + 0.42,
    w: width,
    colW: table.widths.map(inchesOf),
    rowH: table.heights.map(inchesOf),
    fontFace: SLIDE_FACE,
    fontSize: table.fontPt,
    color: INK,
    valign: 'middle',
    border: BORDER,
    // Inches; half of the white that the layout reckons with on each side.
    margin: [0.02, 0.05, 0.02, 0.05],
  });
  if (table.note === '') return;
  slide.addText(table.note, {
    ...words,
    objectName: SHAPES.note,
    x: SLIDE.left,
    // Above the foot, so that it stands clear however high a program makes the rows.
    y: noteBottom - inchesOf(noteHeight(table.note)),
    w: SLIDE.contentWidth,
    h: inchesOf(noteHeight(table.note)),
    fontSize: NOTE_PT,
    valign: 'top',
  });
}
