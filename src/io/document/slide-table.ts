import { textWidth } from '@/lib/text-width';
import { type PlainTable, textsOf } from './plain-table';
import { CELL_PADDING_PT, layOutTable } from './table-layout';

/** A piece of a table that fits a slide. */
export interface SlideTable {
  /** @nodata '': the title of the slide says it */
  readonly caption: string;
  readonly headings: PlainTable['headings'];
  readonly rows: PlainTable['rows'];
  readonly aligns: PlainTable['aligns'];
  /** @unit pt */
  readonly fontPt: number;
  /** @unit pt */
  readonly widths: readonly number[];
  /** Of the head and of each row. @unit pt */
  readonly heights: readonly number[];
  /** On the last piece. @nodata '' */
  readonly note: string;
}

/** Room for a table on a slide of 960 × 540. @unit pt */
export const TABLE_WIDTH_PT = 872;
const TABLE_HEIGHT_PT = 358;
/** Sizes a table may be set in, and those at which it is rather cut than set smaller. @unit pt */
const SIZES = [14, 12, 11, 10.5, 10, 9] as const;
const FROM_AFAR = 10.5;
/** Where the face of slides is missing, figures and letters of another are wider by so much. */
const WIDER = 1.06;

/** Type of the note below a table. @unit pt */
export const NOTE_PT = 12;

/** Height of the note below a table, in as many lines as it needs. @unit pt */
export const noteHeight = (note: string): number =>
  Math.ceil(textWidth(note) / (TABLE_WIDTH_PT / (NOTE_PT / 2))) * NOTE_PT * 1.45;

/** Height of a row with its broken lines. @unit pt */
function heightOf(texts: readonly (readonly string[])[], widths: readonly number[], fontPt: number): number {
  const lines = texts.map((cell, at) => {
    const room = Math.max(2, ((widths[at] ?? 0) - CELL_PADDING_PT) / ((fontPt / 2) * WIDER));
    return cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  });
  // Faces for hanzi stand 1.32 to 1.45 em high; a program makes a row higher than asked, never lower.
  return Math.max(1, ...lines) * fontPt * 1.46 + 3.5;
}

interface Setting {
  readonly fontPt: number;
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly heights: readonly number[];
}

function setAt(table: PlainTable, sizes: readonly number[]): Setting {
  const { fontPt, widths } = layOutTable(textsOf(table), TABLE_WIDTH_PT, sizes);
  return {
    fontPt,
    widths,
    headHeight: heightOf(table.headings, widths, fontPt),
    heights: table.rows.map((row) =>
      heightOf(
        row.map(({ text }) => [text]),
        widths,
        fontPt,
      ),
    ),
  };
}

const total = ({ headHeight, heights }: Setting): number =>
  heights.reduce((sum, height) => sum + height, headHeight);

/** The largest type that brings a table onto one slide; none does: one that can be read from afar. */
function chooseSetting(table: PlainTable, room: number): Setting {
  const settings = SIZES.map((_, at) => setAt(table, SIZES.slice(at)));
  const whole = settings.find((one) => one.fontPt >= FROM_AFAR && total(one) <= room);
  return (
    whole ??
    setAt(
      table,
      SIZES.filter((size) => size <= 12),
    )
  );
}

/**
 * Cut a table into pieces that fit a slide, each with its heads.
 * @param continued said behind the caption from the second on
 * @param free room below the table that the note may take @unit pt
 * @param taken room above the table that something else has @unit pt
 */
export function paginateTable(
  table: PlainTable,
  continued: string,
  free: number = NOTE_PT * 1.45,
  taken = 0,
): readonly SlideTable[] {
  const room = TABLE_HEIGHT_PT - taken - Math.max(0, noteHeight(table.note) - free);
  const setting = chooseSetting(table, room);
  const pieces: { from: number; to: number }[] = [{ from: 0, to: 0 }];
  let used = setting.headHeight;
  setting.heights.forEach((height, row) => {
    const last = pieces.at(-1);
    if (last !== undefined && (used + height <= room || last.to === last.from)) last.to = row + 1;
    else {
      pieces.push({ from: row, to: row + 1 });
      used = setting.headHeight;
    }
    used += height;
  });
  return pieces.map(({ from, to }, at) => ({
    caption: at === 0 || table.title === '' ? table.title : `${table.title}${continued}`,
    headings: table.headings,
    rows: table.rows.slice(from, to),
    aligns: table.aligns,
    fontPt: setting.fontPt,
    widths: setting.widths,
    heights: [setting.headHeight, ...setting.heights.slice(from, to)],
    note: at === pieces.length - 1 ? table.note : '',
  }));
}
