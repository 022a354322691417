import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { STATE_CLASS } from './line-layers';
import { atScale, type StyleInput } from './style-input';

const visibility = (visible: boolean): 'visible' | 'none' => (visible ? 'visible' : 'none');

/** `kind` of the area beyond the sheet, in the source of the land. */
export const OUTSIDE_KIND = 'outside';

/** Sea, neighbouring land, what is beyond the sheet, the province, circle tints and lakes. */
export function buildGroundLayers(input: StyleInput): readonly LayerSpecification[] {
  const { palette, choices } = input;
  const tints = classesOfLayer('circle', palette.id).flatMap(({ symbol }, index) =>
    symbol.kind === 'area' ? [{ index, symbol }] : [],
  );
  const tintColors = tints.flatMap(({ index, symbol }) => [index, symbol.color]);
  const tintOpacity = tints[0]?.symbol.opacity ?? 0;
  const shown: ExpressionSpecification = ['>=', STATE_CLASS, 0];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'neighbour',
      type: 'fill',
      source: 'land',
      filter: ['!=', ['get', 'kind'], OUTSIDE_KIND],
      paint: { 'fill-color': palette.neighbour, 'fill-antialias': true },
    },
    {
      id: 'outside',
      type: 'fill',
      source: 'land',
      filter: ['==', ['get', 'kind'], OUTSIDE_KIND],
      paint: { 'fill-color': palette.outside, 'fill-outline-color': palette.provinceBorder },
    },
    {
      id: 'province',
      type: 'fill',
      source: 'province',
      // Its edge is drawn by the borders and the coast.
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'circle:tint',
      type: 'fill',
      source: 'circle',
      layout: { visibility: visibility(choices.circle.visible) },
      paint: {
        'fill-color': [
          'match',
          STATE_CLASS,
          ...tintColors,
          'rgba(0,0,0,0)',
        ] as unknown as ExpressionSpecification,
        'fill-opacity': ['case', shown, tintOpacity * choices.circle.opacity, 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'county:fill',
      type: 'fill',
      source: 'county',
      // Found under the pointer and never drawn: a value for all of them, so that no frame fills 136 shapes with nothing.
      paint: { 'fill-opacity': 0 },
    },
    {
      id: 'county:hover',
      type: 'fill',
      source: 'hovered',
      paint: { 'fill-color': palette.hover, 'fill-opacity': 0.1, 'fill-antialias': false },
    },
    {
      id: 'lake:fill',
      type: 'fill',
      source: 'lake',
      layout: { visibility: visibility(choices.lake.visible) },
      paint: {
        'fill-color': palette.water,
        'fill-opacity': choices.lake.opacity,
        'fill-outline-color': palette.waterLine,
      },
    },
  ];
}

/** Boundary lines, finest first; each is its own line so that shared borders are drawn once. */
export function buildBorderLayers(input: StyleInput): readonly LineLayerSpecification[] {
  const { palette, choices, scale } = input;
  // Values by feature, as the networks have them: borders then share the networks' shader programs.
  const ofKind = (kind: string, value: number | string): ExpressionSpecification => [
    'match',
    ['get', 'kind'],
    kind,
    value,
    typeof value === 'string' ? 'rgba(0,0,0,0)' : 0,
  ];
  const border = (
    kind: string,
    color: string,
    widths: readonly [number, number],
    shown: boolean,
    opacity: number,
    minzoom: number,
    dash?: number[],
  ): LineLayerSpecification => ({
    id: `border:${kind}`,
    type: 'line',
    source: 'border',
    filter: ['==', ['get', 'kind'], kind],
    minzoom,
    // A round bend in a line this thin is not seen, and costs a third of the triangles of the whole map.
    layout: { visibility: visibility(shown), 'line-join': widths[0] < 1 ? 'miter' : 'round' },
    paint: {
      'line-color': ofKind(kind, color),
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        atScale(6, input),
        ofKind(kind, widths[0] * scale),
        atScale(11, input),
        ofKind(kind, widths[1] * scale),
      ],
      'line-opacity': ofKind(kind, opacity),
      ...(dash === undefined ? {} : { 'line-dasharray': dash }),
    },
  });
  return [
    border('county', palette.countyBorder, [0.5, 1.1], choices.county.visible, choices.county.opacity, 6),
    border('city', palette.cityBorder, [0.9, 2], choices.city.visible, choices.city.opacity, 5),
    border('circle', palette.circleBorder, [1.5, 3], choices.circle.visible, choices.circle.opacity, 4),
    border('coast', palette.coast, [0.8, 1.3], true, 1, 4),
    border('neighbour', palette.provinceBorder, [1.6, 3], true, 1, 4, [6, 1.5, 1.2, 1.5]),
  ];
}
