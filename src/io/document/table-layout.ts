import { textWidth } from '@/lib/text-width';

/** What is set: heads in lines that stay whole, cells as text. */
export interface TableTexts {
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** How a table is set: size of its type and widths of its columns. */
export interface TableLayout {
  /** @unit pt */
  readonly fontPt: number;
  /** @unit pt */
  readonly widths: readonly number[];
}

/** White on both sides of a cell's text, together. @unit pt */
export const CELL_PADDING_PT = 8;
/** A column of words may break its lines: it reads well from here on … @unit half squares */
const COMFORTABLE_TEXT = 26;
/** … and is not set narrower than this. @unit half squares */
const NARROWEST_TEXT = 12;
/** A head breaks its lines too, but a unit such as （个百分点） rather not. @unit half squares */
const COMFORTABLE_HEAD = 12;
const NARROWEST_HEAD = 8;

/** Widths of a column without breaks, with few and with many. @unit half squares */
interface ColumnNeed {
  readonly whole: number;
  readonly comfortable: number;
  readonly least: number;
}

/** Numbers, marks and the words of a light are never broken. */
const isUnbroken = (text: string): boolean => /^[◆▲●－红黄绿灯不亮\s+\-−—\d.,%]*$/u.test(text);

function needOf(heading: readonly string[], texts: readonly string[]): ColumnNeed {
  const head = Math.max(...heading.map(textWidth));
  const widestOf = (limit: number): number =>
    texts.reduce(
      (most, text) =>
        Math.max(most, isUnbroken(text) ? textWidth(text) + 1 : Math.min(textWidth(text), limit)),
      4,
    );
  return {
    whole: Math.max(head, widestOf(Number.POSITIVE_INFINITY)),
    comfortable: Math.max(Math.min(head, COMFORTABLE_HEAD), widestOf(COMFORTABLE_TEXT)),
    least: Math.max(Math.min(head, NARROWEST_HEAD), widestOf(NARROWEST_TEXT)),
  };
}

const needsOf = ({ headings, rows }: TableTexts): readonly ColumnNeed[] =>
  headings.map((heading, at) =>
    needOf(
      heading,
      rows.map((row) => row[at] ?? ''),
    ),
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const widthsAt = (needs: readonly ColumnNeed[], kind: keyof ColumnNeed, fontPt: number): readonly number[] =>
  needs.map((need) => (need[kind] * fontPt) / 2 + CELL_PADDING_PT);

/** Widths between a narrow and a wide setting, so that they fill what there is. */
function spread(narrow: readonly number[], wide: readonly number[], availablePt: number): readonly number[] {
  const [fewest, most] = [sum(narrow), sum(wide)];
  if (fewest > availablePt) return narrow.map((width) => (width * availablePt) / fewest);
  if (most <= availablePt) return wide.map((width) => width + (availablePt - most) / wide.length);
  const share = (availablePt - fewest) / (most - fewest);
  return narrow.map((width, at) => width + ((wide[at] ?? width) - width) * share);
}

/**
 * Find the largest type at which a table reads well, else the largest at which no number is broken, and fill the width.
 * Where even the smallest is too large, columns are narrowed in proportion and numbers may break.
 * @param sizes type sizes to try, largest first @unit pt
 */
export function layOutTable(texts: TableTexts, availablePt: number, sizes: readonly number[]): TableLayout {
  const needs = needsOf(texts);
  const fits = (kind: keyof ColumnNeed) => (size: number) => sum(widthsAt(needs, kind, size)) <= availablePt;
  const fontPt = sizes.find(fits('comfortable')) ?? sizes.find(fits('least')) ?? sizes.at(-1) ?? 9;
  const narrow = fits('comfortable')(fontPt) ? 'comfortable' : 'least';
  return {
    fontPt,
    widths: spread(widthsAt(needs, narrow, fontPt), widthsAt(needs, 'whole', fontPt), availablePt),
  };
}

/** Whether a table reads well in a width at a size. */
export const fitsWidth = (texts: TableTexts, availablePt: number, fontPt: number): boolean =>
  sum(widthsAt(needsOf(texts), 'comfortable', fontPt)) <= availablePt;
