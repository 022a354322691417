import { isBeyondData } from '@/domain/time/month';
import { type EntityRef } from '@/domain/view-state/entity-ref';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import { type MercatorView, viewOfBounds } from '@/geo/web-mercator';
import { formatMonthWords } from '@/i18n/format-date';
import type { Locale } from '@/i18n/locale';
import { type Translate, translatorOf } from '@/i18n/translate';
import { computeLayerFrame } from '@/layers/layer-frame';
import { buildLegend } from '@/layers/legend';
import type { Mark } from '@/layers/mark';
import { isMarkInView } from '@/layers/mark-bounds';
import { type Palette, paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { layoutSvgMap, type SvgMapLayout } from './layout-svg-map';
import { makeMapPlane } from './map-plane';
import { wrapText } from './measure-text';
import { layoutPrintLegend, type PrintLegend } from './print-legend-layout';
import { type Orientation, type PaperId, printableMm, PX_PER_MM } from './print-paper';
import { formatDenominator, layoutScaleBar, type ScaleBar, scaleDenominator } from './scale-bar';
import type { SvgMapSource } from './svg-map-input';

/** Everything a printed sheet is a function of. */
export interface PrintSheetInput {
  readonly source: SvgMapSource & { readonly marksOf: Readonly<Record<LayerId, readonly Mark[]>> };
  readonly view: Pick<ViewState, 'layers' | 'month' | 'region' | 'officialOnly'> & {
    readonly selection: EntityRef | null;
  };
  /** What the map must show, `[west, south, east, north]`. */
  readonly bounds: readonly [number, number, number, number];
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly theme: ThemeId;
  readonly locale: Locale;
  /** Type on the map, 1 normal. */
  readonly textScale: number;
  readonly title: string;
  /** The office's own 审图号; blank prints that the map was not submitted. */
  readonly reviewNumber: string;
  readonly attribution: readonly string[];
  readonly version: string;
  readonly asOf: string;
  readonly printedOn: string;
}

/** A line of text on the sheet. */
export interface SheetText {
  readonly key: string;
  readonly x: number;
  /** Baseline. @unit px */
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly quiet: boolean;
}

/** A rectangle on the sheet. @unit px */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A printed sheet as a plain list of what stands where. */
export interface PrintSheetLayout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly title: string;
  readonly map: SvgMapLayout;
  readonly mapBox: SheetBox;
  readonly legend: PrintLegend;
  readonly legendBox: SheetBox;
  readonly scaleBar: ScaleBar;
  readonly scaleAt: SheetBox;
  readonly north: string;
  readonly texts: readonly SheetText[];
}

interface Measures {
  readonly width: number;
  readonly height: number;
  /** Type of the notes; everything else is a multiple. @unit px */
  readonly unit: number;
  readonly isLandscape: boolean;
}

/** Room for the north arrow and the scale bar. */
const furnitureHeight = (unit: number): number => unit * 7.2;
/** A3 is read from further away than A4. */
const A3_TYPE = 1.2;
const LEGEND_SIZES = [1.12, 1.06, 1, 0.94] as const;
/** Tried only where the legend already has more than one column. */
const SMALL_LEGEND_SIZES = [0.9, 0.86, 0.82, 0.78] as const;

function footerLines(input: PrintSheetInput, t: Translate, measures: Measures): readonly string[] {
  const lineEm = measures.width / measures.unit;
  return [
    ...wrapText(
      t('print.sources', { text: input.attribution.join(input.locale === 'zh' ? '；' : '; ') }),
      lineEm,
    ),
    ...wrapText(t('print.crs'), lineEm),
  ];
}

function legendNotes(
  input: PrintSheetInput,
  t: Translate,
  notRevealed: readonly LayerId[],
): readonly string[] {
  const layers = notRevealed.map((layer) => t(`layer.${layer}`)).join(input.locale === 'zh' ? '、' : ', ');
  return [
    ...(isBeyondData(input.view.month, input.asOf)
      ? [`${t('month.beyond')} · ${t('data.asOf', { date: input.asOf })}`]
      : []),
    t('print.counts'),
    t('legend.ring'),
    ...(notRevealed.length > 0 ? [t('print.notRevealed', { layers })] : []),
    ...(input.view.officialOnly ? [t('provenance.officialOnly')] : []),
  ];
}

function layoutMap(
  input: PrintSheetInput,
  box: SheetBox,
  palette: Palette,
): { map: SvgMapLayout; view: MercatorView } {
  const { view: choice, source } = input;
  const edge = 10;
  const view = viewOfBounds(input.bounds, box.width, box.height, {
    top: edge,
    right: edge,
    bottom: edge,
    left: edge,
  });
  const map = layoutSvgMap({
    source,
    frames: LAYER_IDS.map((layer) =>
      computeLayerFrame(
        layer,
        source.marksOf[layer],
        choice.layers[layer],
        choice.month,
        choice.officialOnly,
      ),
    ),
    choices: choice.layers,
    plane: makeMapPlane(view),
    region: choice.region,
    selection: choice.selection,
    palette,
    locale: input.locale,
    scale: input.textScale * (input.paper === 'a3' ? A3_TYPE : 1),
    detail: 0.9,
    labels: true,
    pickable: false,
  });
  return { map, view };
}

/** Lay out a whole sheet: title, map, legend, scale, sources, and the slot of the map review number. Pure. */
export function layoutPrintSheet(input: PrintSheetInput): PrintSheetLayout {
  if (input.orientation === 'portrait') return layoutWithLegend(input, 4);
  const narrow = layoutWithLegend(input, 1);
  return narrow.legend.fits ? narrow : layoutWithLegend(input, 2);
}

/** The sheet with a legend of so many columns: beside the map, or below it on upright paper. */
function layoutWithLegend(input: PrintSheetInput, columns: number): PrintSheetLayout {
  const t = translatorOf(input.locale);
  const palette = paletteOf(input.theme);
  const [widthMm, heightMm] = printableMm(input.paper, input.orientation);
  const width = widthMm * PX_PER_MM;
  const height = heightMm * PX_PER_MM;
  const unit = input.paper === 'a3' ? 13.5 : 10.8;
  const isLandscape = input.orientation === 'landscape';
  const measures: Measures = { width, height, unit, isLandscape };
  const titleSize = unit * 2.5;
  const top = titleSize * 1.55;
  const footer = footerLines(input, t, measures);
  const footerHeight = (footer.length + 1) * unit * 1.42 + unit * 0.5;
  const bodyHeight = height - top - footerHeight;
  const gap = unit;
  const sideWidth = isLandscape ? Math.max(unit * 19, width * 0.185) * (columns === 1 ? 1 : 1.6) : width;
  const belowHeight = unit * 21;
  const mapBox: SheetBox = isLandscape
    ? { x: 0, y: top, width: width - sideWidth - gap, height: bodyHeight }
    : { x: 0, y: top, width, height: bodyHeight - belowHeight - gap };
  const { map, view } = layoutMap(input, mapBox, palette);
  const legendBox: SheetBox = isLandscape
    ? { x: width - sideWidth, y: top, width: sideWidth, height: bodyHeight }
    : { x: 0, y: mapBox.y + mapBox.height + gap, width, height: belowHeight };
  const inner = unit * 0.9;
  const furnitureWidth = isLandscape
    ? legendBox.width - inner * 2
    : (legendBox.width - inner * 2) / columns - unit;
  const notes = legendNotes(input, t, map.notRevealed).flatMap((note) =>
    wrapText(note, furnitureWidth / (unit * 0.96)),
  );
  const notesHeight = notes.length * unit * 1.32;
  const sections = buildLegend(
    input.source.marksOf,
    input.view.layers,
    input.view.month,
    palette.id,
    (mark) => isMarkInView(mark, view.bounds),
  );
  const room = isLandscape
    ? {
        width: furnitureWidth,
        height: legendBox.height - unit * 3.1 - furnitureHeight(unit) - notesHeight - unit,
        columns,
      }
    : {
        width: legendBox.width - inner * 2 - furnitureWidth - unit,
        height: legendBox.height - unit * 3.1,
        columns: columns - 1,
      };
  const layLegend = (size: number): PrintLegend =>
    layoutPrintLegend(sections, new Set<LayerId>(map.notRevealed), t, input.locale, {
      ...room,
      size: unit * size,
    });
  const sizes = columns === 1 ? LEGEND_SIZES : [...LEGEND_SIZES, ...SMALL_LEGEND_SIZES];
  const tried = sizes.map(layLegend);
  const legend = tried.find((item) => item.fits) ?? layLegend(sizes.at(-1) ?? 1);
  const furnitureX = isLandscape
    ? legendBox.x + inner
    : legendBox.x + legendBox.width - inner - furnitureWidth;
  const scaleAt: SheetBox = {
    x: furnitureX,
    y: legendBox.y + legendBox.height - furnitureHeight(unit),
    width: furnitureWidth,
    height: furnitureHeight(unit),
  };
  const notesTop = scaleAt.y - notesHeight - unit * 0.3;
  const review = input.reviewNumber.trim();
  const line = (
    key: string,
    x: number,
    y: number,
    text: string,
    more: Partial<SheetText> = {},
  ): SheetText => ({
    key,
    x,
    y,
    text,
    size: unit,
    anchor: 'start',
    quiet: true,
    ...more,
  });
  const footerTop = height - footerHeight + unit * 1.5;
  return {
    widthMm,
    heightMm,
    width,
    height,
    palette,
    title: input.title,
    map,
    mapBox,
    legend,
    legendBox,
    scaleBar: layoutScaleBar(view, Math.min(furnitureWidth - unit * 6.2, unit * 15)),
    scaleAt,
    north: t('print.north'),
    texts: [
      line('title', width / 2, titleSize * 1.02, input.title, {
        size: titleSize,
        anchor: 'middle',
        quiet: false,
      }),
      line(
        'month',
        width,
        titleSize * 1.02,
        t('print.month', { month: formatMonthWords(input.view.month, input.locale) }),
        { anchor: 'end', size: unit * 1.1 },
      ),
      line('name', 0, titleSize * 1.02, t('app.name'), { size: unit * 1.1 }),
      line('legend', legendBox.x + inner, legendBox.y + unit * 2, t('print.legend'), {
        size: unit * 1.5,
        quiet: false,
      }),
      ...notes.map((note, i) =>
        line(`note:${i}`, furnitureX, notesTop + unit + i * unit * 1.32, note, { size: unit * 0.96 }),
      ),
      line(
        'scale',
        scaleAt.x + unit * 4.4,
        scaleAt.y + unit * 2.1,
        t('print.scale', { denominator: formatDenominator(scaleDenominator(view), input.locale) }),
        { size: unit * 1.15, quiet: false },
      ),
      line('scale:note', scaleAt.x + unit * 4.4, scaleAt.y + unit * 3.35, t('print.scale.note'), {
        size: unit * 0.92,
      }),
      line(
        'review',
        0,
        footerTop,
        review === '' ? t('data.internalMap') : t('print.review.label', { number: review }),
        { size: unit * 1.2, quiet: false },
      ),
      line(
        'version',
        width,
        footerTop,
        t('print.version', { version: input.version, asOf: input.asOf, date: input.printedOn }),
        { anchor: 'end' },
      ),
      ...footer.map((text, i) => line(`footer:${i}`, 0, footerTop + (i + 1) * unit * 1.42, text)),
    ],
  };
}
