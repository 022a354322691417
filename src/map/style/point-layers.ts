import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { POINT_LAYERS } from './icon-image';
import { STATE_CLASS } from './line-layers';
import { atScale, isInside, LABEL_FONT, type StyleInput } from './style-input';

type PointLayerId = (typeof POINT_LAYERS)[number];

/** From which zoom a layer's icons and names appear, and how its names look. */
interface Reveal {
  readonly icons: number;
  readonly names: number;
  readonly size: number;
  readonly timed: boolean;
}

const REVEAL: Readonly<Record<PointLayerId, Reveal>> = {
  interchange: { icons: 8.4, names: 10.5, size: 14, timed: false },
  station: { icons: 6.9, names: 8.6, size: 14, timed: true },
  peak: { icons: 7.2, names: 7.2, size: 14, timed: false },
  park: { icons: 5, names: 8.3, size: 14, timed: false },
  port: { icons: 5, names: 7.6, size: 14, timed: false },
  general_airport: { icons: 6.3, names: 8.2, size: 14, timed: true },
  airport: { icons: 5, names: 6.7, size: 14, timed: true },
  project: { icons: 5, names: 7.8, size: 14, timed: false },
  core: { icons: 3, names: 24, size: 14, timed: false },
};

/** What appears from here on stands on every map of the province, at any scale. */
const PROVINCE_ZOOM = 5;
/** Opacity of a sign outside the region. */
const OUTSIDE = 0.3;
const SLOT_RADIUS = 17;

/** Displacement on screen of a mark that shares its position with others. */
const slotOffset = (scale: number): ExpressionSpecification =>
  [
    'match',
    ['get', 'slot'],
    ...Array.from({ length: 8 }, (_, step) => {
      const angle = (step / 8) * 2 * Math.PI - Math.PI / 2;
      return [
        step + 1,
        [
          'literal',
          [
            Math.round(Math.cos(angle) * SLOT_RADIUS * scale),
            Math.round(Math.sin(angle) * SLOT_RADIUS * scale),
          ],
        ],
      ];
    }).flat(),
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification;

const iconSize = (input: StyleInput): ExpressionSpecification =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...[[5.5, 0.62] as const, [8, 0.9] as const, [11, 1.15] as const].flatMap(([zoom, size]) => [
      atScale(zoom, input),
      size * input.scale,
    ]),
  ] as unknown as ExpressionSpecification;

/** Icons of one point layer: one style layer, or one per class where the class follows the month. */
export function buildIconLayers(layer: PointLayerId, input: StyleInput): readonly SymbolLayerSpecification[] {
  const choice = input.choices[layer];
  const reveal = REVEAL[layer];
  const base = (
    id: string,
    image: ExpressionSpecification,
    opacity: ExpressionSpecification,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: layer,
    minzoom: reveal.icons <= PROVINCE_ZOOM ? reveal.icons : atScale(reveal.icons, input),
    layout: {
      visibility: choice.visible ? 'visible' : 'none',
      'icon-image': image,
      'icon-size': iconSize(input),
      'icon-offset': slotOffset(1),
      'icon-allow-overlap': true,
      // Names keep clear of signs; of the finest ones there are too many.
      'icon-ignore-placement': layer === 'interchange' || layer === 'station',
      'icon-padding': 0,
      'symbol-sort-key': ['-', 0, ['get', 'rank']],
    },
    // What lies outside the region is as quiet as its ground; cores orient everywhere.
    paint: {
      'icon-opacity':
        input.counties === null || layer === 'core'
          ? opacity
          : ['*', opacity, ['case', isInside(input), 1, OUTSIDE]],
    },
  });
  const suffix: ExpressionSpecification = ['case', ['get', 'rough'], '/rough', '/exact'];
  if (!reveal.timed)
    return [
      base(
        `${layer}:icon`,
        ['concat', `${layer}/`, ['to-string', ['get', 'k']], suffix],
        ['case', ['>=', STATE_CLASS, 0], choice.opacity, 0],
      ),
    ];
  return classesOfLayer(layer, input.palette.id).map((_, index) =>
    base(
      `${layer}:icon:${index}`,
      ['concat', `${layer}/${index}`, suffix],
      ['case', ['==', STATE_CLASS, index], choice.opacity, 0],
    ),
  );
}

/** Names of one point layer. */
export function buildNameLayer(layer: PointLayerId, input: StyleInput): SymbolLayerSpecification | null {
  const reveal = REVEAL[layer];
  if (reveal.names >= 24) return null;
  const choice = input.choices[layer];
  const classes = classesOfLayer(layer, input.palette.id);
  const colors = classes.flatMap(({ symbol }, index) =>
    symbol.kind === 'point' ? [index, symbol.color] : [],
  );
  return {
    id: `${layer}:name`,
    type: 'symbol',
    source: layer,
    filter: isInside(input),
    minzoom: atScale(reveal.names, input),
    layout: {
      visibility: choice.visible ? 'visible' : 'none',
      'text-field': ['get', input.locale === 'zh' ? 'zh' : 'en'],
      'text-font': LABEL_FONT,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        atScale(7, input),
        reveal.size * input.scale,
        atScale(12, input),
        (reveal.size + 2) * input.scale,
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.1,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 1,
    },
    paint: {
      'text-color': [
        'match',
        STATE_CLASS,
        ...colors,
        input.palette.text,
      ] as unknown as ExpressionSpecification,
      'text-halo-color': input.palette.halo,
      'text-halo-width': 1.5 * input.scale,
      'text-opacity': ['case', ['>=', STATE_CLASS, 0], choice.opacity, 0],
    },
  };
}
