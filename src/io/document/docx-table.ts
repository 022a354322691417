import {
  AlignmentType,
  type FileChild,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { HEAD_GROUND } from './document-inks';
import { type Face, SIZE_SMALL_4, textRun } from './docx-run';
import { type PlainTable, textsOf } from './plain-table';
import { CELL_PADDING_PT, layOutTable } from './table-layout';

/** Sizes a table may be set in: 小四 to 六号. @unit pt */
export const TABLE_SIZES: readonly number[] = [12, 10.5, 9, 8, 7.5];
const ALIGNMENTS = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER };
function paragraphOf(
  lines: readonly string[],
  face: Face,
  sizePt: number,
  align: 'start' | 'end' | 'center',
  color: string | null,
): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { line: Math.round(sizePt * 1.3 * 20), lineRule: LineRuleType.EXACT, before: 30, after: 30 },
    children: lines.map((text, at) =>
      textRun(text, face, sizePt, { ...(at > 0 ? { break: 1 } : {}), ...(color === null ? {} : { color }) }),
    ),
  });
}

function lineOf(text: string, face: Face, isTitle: boolean): Paragraph {
  return new Paragraph({
    alignment: isTitle ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: isTitle,
    spacing: {
      line: isTitle ? 400 : 320,
      lineRule: LineRuleType.EXACT,
      before: isTitle ? 160 : 60,
      after: isTitle ? 80 : 160,
    },
    children: [textRun(text, face, isTitle ? SIZE_SMALL_4 + 2 : 10.5)],
  });
}

/**
 * Title, table and note. The head repeats on every page, no row is torn apart.
 * @param availablePt width of the text area
 */
export function tableBlock(table: PlainTable, availablePt: number): readonly FileChild[] {
  const { fontPt, widths } = layOutTable(textsOf(table), availablePt, TABLE_SIZES);
  const columnWidths = widths.map((width) => Math.floor(width * 20));
  const cellOf = (paragraph: Paragraph, at: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: CELL_PADDING_PT * 8, right: CELL_PADDING_PT * 8, marginUnitType: WidthType.DXA },
      ...(isHead ? { shading: { fill: HEAD_GROUND, type: 'clear', color: 'auto' } } : {}),
      children: [paragraph],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.headings.map((lines, at) =>
      cellOf(paragraphOf(lines, 'level1', fontPt, 'center', null), at, true),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(({ text, color }, at) =>
          cellOf(paragraphOf([text], 'body', fontPt, table.aligns[at] ?? 'start', color), at, false),
        ),
      }),
  );
  return [
    lineOf(table.title, 'level1', true),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths,
      rows: [head, ...rows],
    }),
    ...(table.note === '' ? [] : [lineOf(table.note, 'body', false)]),
  ];
}
