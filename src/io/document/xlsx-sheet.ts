import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { DRILL_LINE, stampText } from '@/domain/document/document-words';
import type { DocumentStamp } from '@/domain/document/official-document';
import { textWidth } from '@/lib/text-width';
import { DRILL_STYLE, HEAD_STYLE, NOTE_STYLE, TITLE_STYLE } from './xlsx-styles';

/** @unit pt */
const LINE_HEIGHT = 16;

/** A cell to be written: a text, a number or a blank, in its style. */
export interface StyledCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

/** A sheet to be written: a title, heads, rows, a note below. */
export interface StyledSheet {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly StyledCell[])[];
  /** How wide a column of words may become. @unit characters */
  readonly widest: number;
  /** @nodata '' */
  readonly note: string;
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
}

/** @unit characters */
const NARROWEST = 8;
/** Title, stamp, drill line, heads. */
const HEAD_ROWS = 4;

/** A sign that begins a code in heads and feet is doubled. */
const escapeCode = (text: string): string => text.replaceAll('&', '&&');

function widthOf(sheet: StyledSheet, at: number): number {
  const longest = sheet.rows.reduce(
    (most, row) => Math.max(most, textWidth(String(row[at]?.value ?? ''))),
    0,
  );
  // Numbers are stored unrounded: a column of them is as wide as its head.
  const isNumbers = sheet.rows.some((row) => typeof row[at]?.value === 'number');
  const content = isNumbers ? NARROWEST + 2 : longest;
  return Math.min(
    sheet.widest,
    Math.max(NARROWEST, content, Math.ceil(textWidth(sheet.heads[at] ?? '') / 2)) + 2,
  );
}

/** Widths of the columns, together at least as wide as the stamp: what runs over the last column is cut in print. */
function columnWidths(sheet: StyledSheet, stamp: DocumentStamp): readonly number[] {
  const widths = sheet.heads.map((_, at) => widthOf(sheet, at));
  const missing = textWidth(stampText(stamp)) - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width + Math.max(0, Math.ceil(missing / widths.length)));
}

/** How high a row must be for the cells whose words break. @unit pt */
function heightOf(row: readonly StyledCell[], widths: readonly number[]): number {
  const lines = row.map(({ value }, at) =>
    typeof value === 'string' ? Math.ceil(textWidth(value) / Math.max(1, (widths[at] ?? NARROWEST) - 1)) : 1,
  );
  return LINE_HEIGHT * Math.max(1, ...lines) + 2;
}

/** A sheet with frozen heads that repeat on every page, fitted to the paper's width, with the stamp above and below. */
export function toWriteSheet(sheet: StyledSheet, stamp: DocumentStamp): WriteSheet {
  const drill = stamp.drill ? DRILL_LINE : null;
  const widths = columnWidths(sheet, stamp);
  const rows: CellValue[][] = [
    [sheet.title],
    [stampText(stamp)],
    [drill],
    [...sheet.heads],
    ...sheet.rows.map((row) => row.map(({ value }) => value)),
    ...(sheet.note === '' ? [] : [[sheet.note]]),
  ];
  const cells = new Map<string, { style: CellStyle }>([
    ['0,0', { style: TITLE_STYLE }],
    ['1,0', { style: NOTE_STYLE }],
    ['2,0', { style: DRILL_STYLE }],
    [`${HEAD_ROWS + sheet.rows.length},0`, { style: NOTE_STYLE }],
  ]);
  sheet.heads.forEach((_, at) => cells.set(`${HEAD_ROWS - 1},${at}`, { style: HEAD_STYLE }));
  sheet.rows.forEach((row, down) => {
    row.forEach(({ style }, at) => cells.set(`${HEAD_ROWS + down},${at}`, { style }));
  });
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rows,
    cells,
    rowDefs: new Map([
      [0, { height: 28 }],
      [HEAD_ROWS - 1, { height: 34 }],
      ...sheet.rows.map((row, at) => [HEAD_ROWS + at, { height: heightOf(row, widths) }] as const),
    ]),
    freezePane: { rows: HEAD_ROWS },
    pageSetup: {
      paperSize: sheet.paper,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$1:$${HEAD_ROWS}`,
    },
    headerFooter: {
      ...(drill === null ? {} : { oddHeader: `&C${escapeCode(drill)}` }),
      oddFooter: `&L${escapeCode(stampText(stamp))}&R第 &P 页 共 &N 页`,
    },
  };
}
