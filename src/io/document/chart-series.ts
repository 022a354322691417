import type { DocumentChart, OfficialDocument } from '@/domain/document/official-document';
import { numberFormatOf } from './number-format';
import { showNumber } from './show-number';

/** A chart as a program draws it: labels, values, how the values are written at the bars. */
export interface ChartSeries {
  readonly labels: readonly string[];
  /** @nodata null: no bar */
  readonly values: readonly (number | null)[];
  readonly format: string;
}

/** Stands behind the label of a bar that is not known. */
export const UNKNOWN_BAR = ' —';

/** A bar with its number and how it is written. */
export interface WrittenBar {
  readonly label: string;
  /** @nodata null: no bar */
  readonly value: number | null;
  readonly text: string;
}

/** The bars of a chart of the document. @throws where a figure is not in it */
export const barsOf = (document: OfficialDocument, { bars }: DocumentChart): readonly WrittenBar[] =>
  bars.map(({ label, figureId }) => {
    const figure = document.figures.get(figureId);
    if (figure === undefined) throw new Error(`barsOf: the document has no figure ${figureId}`);
    return { label, value: figure.value, text: figure.text };
  });

/**
 * The series of a chart, where one number format shows every bar as it is written.
 * @returns null where none does: the chart is then a table
 */
export function chartSeries(bars: readonly WrittenBar[]): ChartSeries | null {
  const known = bars.filter(({ value }) => value !== null);
  const formats = [...new Set(known.map((bar) => numberFormatOf(bar) ?? ''))];
  // A format for negative numbers too is the longer one.
  const format = formats
    .sort((a, b) => b.length - a.length)
    .find((one) => one !== '' && known.every(({ text, value }) => showNumber(value ?? 0, one) === text));
  if (format === undefined) return null;
  return {
    labels: bars.map(({ label, value }) => (value === null ? `${label}${UNKNOWN_BAR}` : label)),
    values: bars.map(({ value }) => value),
    format,
  };
}
