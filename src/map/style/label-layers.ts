import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { LayerId } from '@/domain/view-state/layer-id';
import { STATE_CLASS } from './line-layers';
import { atScale, isInside, LABEL_FONT, type StyleInput } from './style-input';

const nameOf = (input: StyleInput): ExpressionSpecification => ['get', input.locale === 'zh' ? 'zh' : 'en'];

const sizes = (
  input: StyleInput,
  ...stops: readonly (readonly [number, number])[]
): ExpressionSpecification =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, size]) => [atScale(zoom, input), size * input.scale]),
  ] as unknown as ExpressionSpecification;

const halo = (input: StyleInput, width: number) => ({
  'text-halo-color': input.palette.halo,
  'text-halo-width': width * input.scale,
});

const visible = (shown: boolean): 'visible' | 'none' => (shown ? 'visible' : 'none');

/** Names along network lines and rivers. */
export function buildLineNameLayer(layer: LayerId, input: StyleInput): SymbolLayerSpecification {
  const choice = input.choices[layer];
  const water = layer === 'river';
  return {
    id: `${layer}:name`,
    type: 'symbol',
    source: layer,
    minzoom: atScale(water ? 7 : 7.6, input),
    layout: {
      visibility: choice.visible ? 'visible' : 'none',
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': nameOf(input),
      'text-font': LABEL_FONT,
      'text-size': sizes(input, [7, 14], [12, 15]),
      'text-letter-spacing': water ? 0.2 : 0.04,
      'text-max-angle': water ? 25 : 32,
      'text-padding': 6,
      'text-keep-upright': true,
    },
    paint: {
      'text-color': water ? input.palette.textWater : input.palette.textQuiet,
      ...halo(input, 1.4),
      'text-opacity': ['case', ['>=', STATE_CLASS, 0], choice.opacity, 0],
    },
  };
}

/** Names of waters, each once. */
export function buildWaterNameLayer(input: StyleInput): SymbolLayerSpecification {
  const { palette, choices } = input;
  return {
    id: 'lake:name',
    type: 'symbol',
    source: 'region-label',
    // A filter sees whole levels: what is large enough at the one below is large enough now.
    filter: [
      'all',
      ['==', ['get', 'level'], 'lake'],
      isInside(input),
      ['<=', ['get', 'from'], ['-', ['zoom'], atScale(0, input)]],
    ],
    minzoom: atScale(7, input),
    layout: {
      visibility: visible(choices.lake.visible),
      'text-field': nameOf(input),
      'text-font': LABEL_FONT,
      'text-size': sizes(input, [7, 14], [11, 15]),
      'text-letter-spacing': 0.1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.textWater, ...halo(input, 1.2) },
  };
}

/** Names of counties. */
export function buildCountyNameLayer(input: StyleInput): SymbolLayerSpecification {
  const { palette, choices } = input;
  return {
    id: 'county:name',
    type: 'symbol',
    source: 'region-label',
    filter: ['all', ['==', ['get', 'level'], 'county'], isInside(input)],
    minzoom: atScale(7.7, input),
    layout: {
      visibility: visible(choices.county.visible),
      'text-field': nameOf(input),
      'text-font': LABEL_FONT,
      'text-size': sizes(input, [7.7, 14], [9, 14.5], [12, 17]),
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.8,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.textQuiet, ...halo(input, 1.6) },
  };
}

/** Places of a circle's name, the nearest first: it is moved where a city's name stands, and not left out. @unit em */
const AROUND: VariableAnchorOffsetCollectionSpecification = [
  [0, 0],
  [0, 0.8],
  [0, -0.8],
  [1.2, 0],
  [-1.2, 0],
  [1.2, 0.8],
  [-1.2, 0.8],
  [1.2, -0.8],
  [-1.2, -0.8],
  [0, 1.6],
  [0, -1.6],
  [2.4, 0],
  [-2.4, 0],
  [2.4, 0.8],
  [-2.4, 0.8],
  [2.4, -0.8],
  [-2.4, -0.8],
  [1.2, 1.6],
  [-1.2, 1.6],
  [2.4, 1.6],
  [-2.4, 1.6],
  [0, 2.4],
  [3.6, 0],
  [-3.6, 0],
  [3.6, 0.8],
  [-3.6, 0.8],
].flatMap((offset) => ['center', offset]) as VariableAnchorOffsetCollectionSpecification;

/** Hanzi of a circle's name stand far apart where there is room between the cities. @unit em */
const spread = (input: StyleInput): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  atScale(5.5, input),
  0.05,
  atScale(6.2, input),
  0.35,
];

/** Names of circles and cities, cores first: what orients, wherever one looks. */
export function buildRegionNameLayers(input: StyleInput): readonly LayerSpecification[] {
  const { palette, choices } = input;
  return [
    {
      id: 'circle:name',
      type: 'symbol',
      source: 'region-label',
      filter: ['all', ['==', ['get', 'level'], 'circle'], isInside(input)],
      maxzoom: atScale(7.7, input),
      layout: {
        visibility: visible(choices.circle.visible),
        'text-field': nameOf(input),
        'text-font': LABEL_FONT,
        'text-size': sizes(input, [5, 14], [6.6, 19], [7.4, 24]),
        'text-letter-spacing': input.locale === 'zh' ? spread(input) : 0.1,
        'text-max-width': 14,
        'text-variable-anchor-offset': AROUND,
        'text-allow-overlap': false,
        'text-padding': 2,
      },
      paint: { 'text-color': palette.textQuiet, 'text-opacity': 0.88, ...halo(input, 1.2) },
    },
    {
      id: 'city:leader',
      type: 'line',
      source: 'city-leader',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { visibility: visible(choices.city.visible) },
      paint: { 'line-color': palette.textQuiet, 'line-width': 1.1 * input.scale },
    },
    {
      id: 'city:dot',
      type: 'circle',
      source: 'city-leader',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { visibility: visible(choices.city.visible) },
      paint: {
        'circle-radius': 2.6 * input.scale,
        'circle-color': palette.text,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.2 * input.scale,
      },
    },
    {
      id: 'city:name',
      type: 'symbol',
      source: 'city-label',
      layout: {
        visibility: visible(choices.city.visible),
        'text-field': nameOf(input),
        'text-font': LABEL_FONT,
        'text-size': sizes(input, [5, 14], [7, 15.5], [10, 20]),
        'text-letter-spacing': 0.06,
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.text, ...halo(input, 2) },
    },
    {
      id: 'core:name',
      type: 'symbol',
      source: 'region-label',
      filter: ['==', ['get', 'level'], 'core'],
      layout: {
        visibility: visible(choices.core.visible),
        'text-field': nameOf(input),
        'text-font': LABEL_FONT,
        'text-size': sizes(input, [5, 16], [7, 21], [10, 26]),
        'text-letter-spacing': 0.08,
        'text-anchor': 'left',
        'text-offset': [0.75, 0],
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.core, 'text-opacity': choices.core.opacity, ...halo(input, 2.4) },
    },
  ];
}
