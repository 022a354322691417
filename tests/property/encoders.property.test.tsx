import {
  createExpression,
  type FeatureState,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import * as fc from 'fast-check';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import {
  INITIAL_VIEW,
  LAYER_PRESETS,
  layersShowing,
  type LayerPresetId,
} from '@/domain/view-state/view-state';
import { LOCALES } from '@/i18n/locale';
import { buildStyle, buildStyleLayers } from '@/map/style/build-style';
import { POINT_LAYERS } from '@/map/style/icon-image';
import { LINE_LAYERS } from '@/map/style/line-layers';
import type { StyleInput } from '@/map/style/style-input';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { paletteOf } from '@/symbology/palette';
import type { SymbolClass } from '@/symbology/symbol';
import { THEME_IDS, type ThemeId } from '@/symbology/theme';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { anyLayers } from './arbitrary-view';
import { holds, law } from './law';

const inputOf = (theme: ThemeId, choices: StyleInput['choices'] = INITIAL_VIEW.layers): StyleInput => ({
  palette: paletteOf(theme),
  locale: 'zh',
  scale: 1,
  choices,
  counties: null,
});

type Kind = 'fill' | 'line' | 'symbol';

/** The colour a paint property has for a class index, as the map would compute it. */
function paintColor(
  layers: readonly LayerSpecification[],
  id: string,
  property: string,
  classIndex: number,
): string {
  const layer = layers.find((item) => item.id === id);
  if (layer === undefined) throw new Error(`the style has no layer ${id}`);
  const value = (layer.paint as Record<string, unknown> | undefined)?.[property];
  if (typeof value === 'string') return value;
  const specs = latest as unknown as Record<string, Record<string, StylePropertySpecification>>;
  const spec = specs[`paint_${layer.type as Kind}`]?.[property];
  if (spec === undefined) throw new Error(`no specification of ${property}`);
  const expression = createExpression(value, id, spec);
  if (expression.result === 'error')
    throw new Error(`${id} › ${property}: ${JSON.stringify(expression.value)}`);
  const state: FeatureState = { c: classIndex };
  // A border feature says which border it is; the filter of its layer lets no other through.
  const feature = { type: 'Point', properties: { kind: id.replace('border:', '') } };
  return hex(expression.value.evaluate({ zoom: 8 }, feature as never, state));
}

const hex = (color: {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}): string =>
  color.a === 0
    ? 'none'
    : `#${[color.r, color.g, color.b]
        .map((channel) =>
          Math.round((channel / color.a) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;

/** The style layer and property that draws a class, or null where its colour stands only in its icon. */
function drawnBy(layer: LayerId, entry: SymbolClass): { id: string; property: string } | null {
  if (LINE_LAYERS.some((id) => id === layer) && entry.symbol.kind === 'line')
    return { id: `${layer}:${entry.symbol.dash?.join('-') ?? 'solid'}`, property: 'line-color' };
  if (layer === 'city' || layer === 'county') return { id: `border:${layer}`, property: 'line-color' };
  if (layer === 'circle') return { id: 'circle:tint', property: 'fill-color' };
  if (layer === 'lake') return { id: 'lake:fill', property: 'fill-color' };
  if (POINT_LAYERS.some((id) => id === layer)) return { id: `${layer}:name`, property: 'text-color' };
  return null;
}

const CASES = THEME_IDS.flatMap((theme) => LAYER_IDS.map((layer) => [theme, layer] as const));

describe('encoders agree', () => {
  it.each(CASES)('%s %s: the map style draws each class in its own colour', (theme, layer) => {
    const layers = buildStyleLayers(inputOf(theme));
    for (const [index, entry] of classesOfLayer(layer, theme).entries()) {
      const drawn = drawnBy(layer, entry);
      if (drawn === null) throw new Error(`${layer} is drawn by nothing`);
      expect([entry.id, paintColor(layers, drawn.id, drawn.property, index)]).toEqual([
        entry.id,
        entry.symbol.color,
      ]);
    }
  });

  it.each(CASES)('%s %s: the swatch of each class has its colour and dash', (theme, layer) => {
    for (const { id, symbol } of classesOfLayer(layer, theme)) {
      const markup = renderToStaticMarkup(<SymbolSwatch symbol={symbol} />);
      const colors = [...markup.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map((match) => match[1]);
      const allowed =
        symbol.kind === 'area' && symbol.border !== null ? [symbol.color, symbol.border] : [symbol.color];
      expect([id, colors.includes(symbol.color)]).toEqual([id, true]);
      expect([id, colors.filter((color) => color === undefined || !allowed.includes(color))]).toEqual([
        id,
        [],
      ]);
      if (symbol.kind === 'line') expect(markup.includes('stroke-dasharray')).toBe(symbol.dash !== null);
    }
  });

  it.each(LAYER_IDS)('%s: ids, words and forms are the same in every theme', (layer) => {
    const meaning = (theme: ThemeId) =>
      classesOfLayer(layer, theme).map(({ id, zh, en, symbol }) => ({
        id,
        zh,
        en,
        form: symbol.kind === 'point' ? `${symbol.shape}/${symbol.fill}/${symbol.size}` : symbol.kind,
        dash: symbol.kind === 'line' ? symbol.dash : null,
      }));
    for (const theme of THEME_IDS) expect(meaning(theme)).toEqual(meaning('light'));
    expect(new Set(classesOfLayer(layer, 'light').map(({ id }) => id)).size).toBe(
      classesOfLayer(layer, 'light').length,
    );
  });

  it.each(CASES)('%s %s: no two classes look alike without colour or with it', (theme, layer) => {
    const looks = classesOfLayer(layer, theme).map(({ symbol }) => JSON.stringify(symbol));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('a class drawn in one dash layer is drawn in no other', () => {
    for (const theme of THEME_IDS) {
      const layers = buildStyleLayers(inputOf(theme));
      for (const layer of LINE_LAYERS)
        for (const [index, entry] of classesOfLayer(layer, theme).entries()) {
          const visible = layers
            .filter((item) => item.type === 'line' && item.source === layer && !item.id.endsWith(':casing'))
            .filter((item) => paintColor(layers, item.id, 'line-color', index) !== 'none')
            .map((item) => item.id);
          expect([entry.id, visible]).toEqual([entry.id, [drawnBy(layer, entry)?.id]]);
        }
    }
  });
});

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/** Every source that the layers name, empty. */
const sourcesOf = (layers: readonly LayerSpecification[]) =>
  Object.fromEntries(layers.flatMap((layer) => ('source' in layer ? [[String(layer.source), EMPTY]] : [])));

function styleErrors(input: StyleInput): readonly string[] {
  const style = buildStyle(buildStyleLayers(input), sourcesOf(buildStyleLayers(input)));
  return validateStyleMin(style as never).map((error) => error.message);
}

describe('buildStyle', () => {
  const presets = Object.keys(LAYER_PRESETS) as LayerPresetId[];
  const cases = THEME_IDS.flatMap((theme) =>
    LOCALES.flatMap((locale) => presets.map((preset) => [theme, locale, preset] as const)),
  );

  it.each(cases)('%s %s %s: the style-spec validator finds nothing', (theme, locale, preset) => {
    expect(styleErrors({ ...inputOf(theme, layersShowing(LAYER_PRESETS[preset])), locale })).toEqual([]);
  });

  it('the validator does find a planted fault', () => {
    const input = inputOf('light');
    const style = buildStyle(buildStyleLayers(input), sourcesOf(buildStyleLayers(input)));
    const broken = { ...style, layers: [...style.layers, { id: 'x', type: 'line', source: 'nowhere' }] };
    expect(
      validateStyleMin(broken as never)
        .map((error) => error.message)
        .join(),
    ).toContain('nowhere');
  });

  it(law('any choice of layers and scale gives a valid style with the same layer ids', 25), () => {
    const ids = buildStyleLayers(inputOf('light')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    holds(
      fc.property(
        anyLayers,
        fc.constantFrom(...THEME_IDS),
        fc.constantFrom(...LOCALES),
        fc.double({ min: 0.8, max: 3, noNaN: true }),
        (choices, theme, locale, scale) => {
          const input = { ...inputOf(theme, choices), locale, scale };
          expect(styleErrors(input)).toEqual([]);
          expect(buildStyleLayers(input).map(({ id }) => id)).toEqual(ids);
        },
      ),
      25,
    );
  });
});
