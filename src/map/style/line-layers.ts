import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { LayerId } from '@/domain/view-state/layer-id';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import type { LineSymbol } from '@/symbology/symbol';
import { atScale, type StyleInput } from './style-input';

/** Class index of a feature as the frame set it; -1 until then. */
export const STATE_CLASS: ExpressionSpecification = ['coalesce', ['feature-state', 'c'], -1];

/** Layers drawn as lines whose class is in feature-state. */
export const LINE_LAYERS = [
  'river',
  'expressway',
  'rail_freight',
  'rail_high_speed',
] as const satisfies readonly LayerId[];

const dashKey = (symbol: LineSymbol): string => symbol.dash?.join('-') ?? 'solid';

function matchClass<T extends string | number>(
  entries: readonly (readonly [number, T])[],
  otherwise: T,
): ExpressionSpecification {
  return ['match', STATE_CLASS, ...entries.flat(), otherwise] as unknown as ExpressionSpecification;
}

/** How wide a line is at a zoom, against what its class says. */
const WIDTHS: readonly (readonly [zoom: number, share: number])[] = [
  [5, 0.62],
  [8, 1.1],
  [11, 1.9],
  [14, 3],
];

const byZoom = (width: ExpressionSpecification, input: StyleInput): ExpressionSpecification =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...WIDTHS.flatMap(([zoom, share]) => [atScale(zoom, input), ['*', share * input.scale, width]]),
  ] as unknown as ExpressionSpecification;

/**
 * MapLibre layers of one network: one per distinct dash (a dash cannot depend on feature-state), each
 * showing only the features whose class has that dash. A month step changes states, never geometry.
 */
export function buildLineLayers(layer: LayerId, input: StyleInput): readonly LineLayerSpecification[] {
  const choice = input.choices[layer];
  const visibility = choice.visible ? 'visible' : 'none';
  const classes = classesOfLayer(layer, input.palette.id).flatMap(({ symbol }, index) =>
    symbol.kind === 'line' ? [{ symbol, index }] : [],
  );
  const dashes = [...new Set(classes.map(({ symbol }) => dashKey(symbol)))];
  const cased = classes.filter(({ symbol }) => symbol.casing !== null);
  const layers: LineLayerSpecification[] = [];
  if (cased.length > 0) {
    layers.push({
      id: `${layer}:casing`,
      type: 'line',
      source: layer,
      layout: { visibility, 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        // By class like the line above it: the same kinds of expressions share one shader program.
        'line-color': matchClass(
          cased.map(({ index }) => [index, input.palette.land] as const),
          'rgba(0,0,0,0)',
        ),
        'line-width': byZoom(
          matchClass(
            cased.map(({ symbol, index }) => [index, symbol.width + 1.6] as const),
            0,
          ),
          input,
        ),
        'line-opacity': matchClass(
          cased.map(({ index }) => [index, 0.9 * choice.opacity] as const),
          0,
        ),
      },
    });
  }
  for (const dash of dashes) {
    const members = classes.filter(({ symbol }) => dashKey(symbol) === dash);
    const pattern = members[0]?.symbol.dash ?? null;
    layers.push({
      id: `${layer}:${dash}`,
      type: 'line',
      source: layer,
      layout: { visibility, 'line-cap': pattern === null ? 'round' : 'butt', 'line-join': 'round' },
      paint: {
        'line-color': matchClass(
          members.map(({ symbol, index }) => [index, symbol.color] as const),
          'rgba(0,0,0,0)',
        ),
        'line-width': byZoom(
          matchClass(
            members.map(({ symbol, index }) => [index, symbol.width] as const),
            0,
          ),
          input,
        ),
        'line-opacity': matchClass(
          members.map(({ index }) => [index, choice.opacity] as const),
          0,
        ),
        ...(pattern === null ? {} : { 'line-dasharray': [...pattern] }),
      },
    });
  }
  return layers;
}
