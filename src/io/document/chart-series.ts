import type { DocumentChart, DocumentFigure, OfficialDocument } from '@/domain/document/official-document';
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

/** The figures of a chart. @throws where one is not in the document */
function figuresOf(document: OfficialDocument, chart: DocumentChart): readonly DocumentFigure[] {
  return chart.bars.map(({ figureId }) => {
    const figure = document.figures.get(figureId);
    if (figure === undefined) throw new Error(`figuresOf: the document has no figure ${figureId}`);
    return figure;
  });
}

/**
 * The series of a chart, where one number format shows every bar as the document writes it.
 * @returns null where none does: the chart is then a table
 */
export function chartSeries(document: OfficialDocument, chart: DocumentChart): ChartSeries | null {
  const figures = figuresOf(document, chart);
  const known = figures.filter(({ value }) => value !== null);
  const formats = [...new Set(known.map((figure) => numberFormatOf(figure) ?? ''))];
  // A format for negative numbers too is the longer one.
  const format = formats
    .sort((a, b) => b.length - a.length)
    .find((one) => one !== '' && known.every(({ text, value }) => showNumber(value ?? 0, one) === text));
  if (format === undefined) return null;
  return {
    labels: chart.bars.map(({ label }, at) =>
      figures[at]?.value === null ? `${label}${UNKNOWN_BAR}` : label,
    ),
    values: figures.map(({ value }) => value),
    format,
  };
}
