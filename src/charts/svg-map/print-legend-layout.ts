import type { LayerId } from '@/domain/view-state/layer-id';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import type { LegendSection } from '@/layers/legend';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { MapSymbol } from '@/symbology/symbol';
import { measureEm, wrapText } from './measure-text';

/** A line of the legend: a heading, or a class with its symbol and count. */
export interface LegendLine {
  readonly key: string;
  readonly symbol: MapSymbol | null;
  readonly lines: readonly string[];
  readonly count: string;
  /** Top and left within the legend. @unit px */
  readonly x: number;
  readonly y: number;
}

/** A legend in its columns. */
export interface PrintLegend {
  readonly lines: readonly LegendLine[];
  readonly size: number;
  readonly columnWidth: number;
  readonly height: number;
  /** Whether every line fits the room. */
  readonly fits: boolean;
}

/** Width of a symbol and the gap after it, in multiples of the text size. */
export const SWATCH_EM = 3.1;
const ROW_EM = 1.45;
const LINE_EM = 1.22;
const COUNT_EM = 2.4;

/** Room above a layer's first line. */
const GAP_EM = 0.42;

type Entry = Omit<LegendLine, 'x' | 'y'> & { readonly em: number; readonly gapEm: number };

/** Rows of what is on the sheet: hidden classes, empty classes and layers not drawn at this scale are left out. */
function entriesOf(
  sections: readonly LegendSection[],
  notRevealed: ReadonlySet<LayerId>,
  t: Translate,
  locale: Locale,
  textEm: number,
): readonly Entry[] {
  return sections.flatMap(({ layer, rows }): readonly Entry[] => {
    const shown = rows.filter((row) => !row.hidden && row.inView > 0);
    if (shown.length === 0 || notRevealed.has(layer)) return [];
    const layerName = t(`layer.${layer}`);
    const isLone = shown.length === 1;
    const heading: Entry = {
      key: layer,
      symbol: null,
      lines: [layerName],
      count: '',
      em: ROW_EM,
      gapEm: GAP_EM,
    };
    const classes = shown.map(({ symbolClass, inView }): Entry => {
      const own = symbolClass[locale];
      const name = isLone && classesOfLayer(layer, 'light').length > 1 ? `${layerName} · ${own}` : own;
      const lines = wrapText(name, textEm);
      return {
        key: `${layer}:${symbolClass.id}`,
        symbol: symbolClass.symbol,
        lines,
        count: formatNumber(inView),
        em: ROW_EM + (lines.length - 1) * LINE_EM,
        gapEm: isLone ? GAP_EM : 0,
      };
    });
    return isLone ? classes : [heading, ...classes];
  });
}

/** Lay a legend out in columns, a heading never last in one. */
export function layoutPrintLegend(
  sections: readonly LegendSection[],
  notRevealed: ReadonlySet<LayerId>,
  t: Translate,
  locale: Locale,
  room: { readonly width: number; readonly height: number; readonly columns: number; readonly size: number },
): PrintLegend {
  const { size, columns, height } = room;
  const gap = size * 1.2;
  const columnWidth = (room.width - gap * (columns - 1)) / columns;
  const entries = entriesOf(sections, notRevealed, t, locale, columnWidth / size - SWATCH_EM - COUNT_EM);
  const total = entries.reduce((sum, entry) => sum + entry.em + entry.gapEm, 0) * size;
  // Even columns, but never higher than the room.
  const target = Math.min(height, total / columns + size * ROW_EM * 1.5);
  const lines: LegendLine[] = [];
  let column = 0;
  let y = 0;
  let tallest = 0;
  entries.forEach((entry, i) => {
    const needed =
      (entry.em + entry.gapEm) * size + (entry.symbol === null ? (entries[i + 1]?.em ?? 0) * size : 0);
    if (y > 0 && y + needed > target && column < columns - 1) {
      column++;
      y = 0;
    }
    if (y > 0) y += entry.gapEm * size;
    lines.push({
      key: entry.key,
      symbol: entry.symbol,
      lines: entry.lines,
      count: entry.count,
      x: column * (columnWidth + gap),
      y,
    });
    y += entry.em * size;
    tallest = Math.max(tallest, y);
  });
  const isNarrow = entries.some(({ lines: text }) =>
    text.some((line) => measureEm(line) * size > columnWidth),
  );
  return { lines, size, columnWidth, height: tallest, fits: tallest <= height && !isNarrow };
}
