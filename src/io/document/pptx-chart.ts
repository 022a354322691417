import type PptxGenJS from 'pptxgenjs';
import type { ChartSeries } from './chart-series';
import { ACCENT, INK, SLIDE, SLIDE_FACE } from './pptx-deck';

/** Up to so many bars with short labels stand upright. */
const MOST_COLUMNS = 20;
const LONGEST_LABEL = 6;

/** A native bar chart whose data can be edited; the figures stand at the bars. Top and bottom in inches. */
export function addBarChart(
  slide: PptxGenJS.Slide,
  chart: {
    readonly name: string;
    readonly alt: string;
    readonly series: ChartSeries;
    readonly top: number;
    readonly bottom: number;
    /** @nodata undefined: the whole width. In inches */
    readonly width?: number;
  },
): void {
  const { name, alt, series, top, bottom, width = SLIDE.contentWidth } = chart;
  const { labels, values, format } = series;
  const isUpright = labels.length <= MOST_COLUMNS && labels.every((label) => label.length <= LONGEST_LABEL);
  const axis = { fontFace: SLIDE_FACE, color: INK };
  // The library's types know numbers only. An unknown value is written as an empty one and then left out; so would a 0
  // be in the sheet behind the chart, but not the text of it.
  const written = values.map((value) => (value === 0 ? '0' : value));
  const data = [{ name, labels: [...labels], values: written as number[] }];
  slide.addChart('bar', data, {
    altText: alt,
    x: SLIDE.left,
    y: top,
    w: width,
    h: bottom - top,
    barDir: isUpright ? 'col' : 'bar',
    barGapWidthPct: 45,
    chartColors: [ACCENT],
    catAxisLabelFontFace: axis.fontFace,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: axis.color,
    // The first bar stands on top; the library's types know one direction only, the library both.
    catAxisOrientation: (isUpright ? 'minMax' : 'maxMin') as 'minMax',
    catAxisLabelPos: 'low',
    valAxisLabelFontFace: axis.fontFace,
    valAxisLabelFontSize: 12,
    valAxisLabelColor: axis.color,
    // A bar is as long as its number: its axis begins at nothing.
    ...(values.every((value) => value === null || value >= 0) ? { valAxisMinVal: 0 } : {}),
    valGridLine: { color: 'D9D4C8', size: 0.5 },
    valAxisHidden: false,
    showValue: true,
    dataLabelPosition: 'outEnd',
    dataLabelFormatCode: format,
    dataLabelFontFace: axis.fontFace,
    dataLabelFontSize: 11,
    dataLabelColor: axis.color,
    chartArea: { roundedCorners: false },
    showLegend: false,
    showTitle: false,
  });
}
