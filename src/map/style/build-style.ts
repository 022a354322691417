import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { buildBorderLayers, buildGroundLayers } from './base-layers';
import { buildIconLayers, buildNameLayer } from './point-layers';
import { POINT_LAYERS } from './icon-image';
import {
  buildCountyNameLayer,
  buildLineNameLayer,
  buildRegionNameLayers,
  buildWaterNameLayer,
} from './label-layers';
import { buildLineLayers } from './line-layers';
import { LABEL_FONT, type StyleInput } from './style-input';

/** Overlays that follow the person: region mask, selection, hover, measure. */
function buildOverlayLayers(input: StyleInput): {
  readonly mask: LayerSpecification[];
  readonly top: LayerSpecification[];
} {
  const { palette, scale } = input;
  return {
    mask: [
      {
        id: 'mask:fill',
        type: 'fill',
        source: 'mask',
        // Its edge has a line of its own.
        paint: { 'fill-color': palette.mask, 'fill-opacity': 0.72, 'fill-antialias': false },
      },
      {
        id: 'mask:edge',
        type: 'line',
        source: 'mask-edge',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.selection, 'line-width': 2.2 * scale },
      },
    ],
    top: [
      {
        id: 'selected:area',
        type: 'line',
        source: 'selected',
        filter: ['==', ['get', 'form'], 'area'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.selection, 'line-width': 2.6 * scale },
      },
      {
        id: 'selected:line-halo',
        type: 'line',
        source: 'selected',
        filter: ['==', ['get', 'form'], 'line'],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.selection, 'line-width': 9 * scale, 'line-opacity': 0.35 },
      },
      {
        id: 'selected:point',
        type: 'circle',
        source: 'selected',
        filter: ['==', ['get', 'form'], 'point'],
        paint: {
          'circle-radius': 15 * scale,
          'circle-color': 'rgba(0,0,0,0)',
          'circle-stroke-color': palette.selection,
          'circle-stroke-width': 3 * scale,
        },
      },
      {
        id: 'measure:area',
        type: 'fill',
        source: 'measure',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': palette.selection, 'fill-opacity': 0.14 },
      },
      {
        id: 'measure:line',
        type: 'line',
        source: 'measure',
        filter: ['==', ['geometry-type'], 'LineString'],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.selection, 'line-width': 2.4 * scale },
      },
      {
        id: 'measure:vertex',
        type: 'circle',
        source: 'measure',
        filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'label']]],
        paint: {
          'circle-radius': 4.5 * scale,
          'circle-color': palette.halo,
          'circle-stroke-color': palette.selection,
          'circle-stroke-width': 2 * scale,
        },
      },
      {
        id: 'measure:label',
        type: 'symbol',
        source: 'measure',
        filter: ['has', 'label'],
        layout: {
          'text-field': ['get', 'label'],
          'text-font': LABEL_FONT,
          'text-size': 13.5 * scale,
          'text-offset': [0, -1.1],
          'text-allow-overlap': true,
        },
        paint: { 'text-color': palette.selection, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
      },
    ],
  };
}

/** Every style layer, bottom to top. Pure: same input, same layers. */
export function buildStyleLayers(input: StyleInput): readonly LayerSpecification[] {
  const overlay = buildOverlayLayers(input);
  const things = POINT_LAYERS.filter((layer) => layer !== 'core');
  return [
    ...buildGroundLayers(input),
    ...buildLineLayers('river', input),
    ...buildBorderLayers(input),
    ...buildLineLayers('expressway', input),
    ...buildLineLayers('rail_freight', input),
    ...buildLineLayers('rail_high_speed', input),
    ...(['river', 'expressway', 'rail_freight', 'rail_high_speed'] as const).map((layer) =>
      buildLineNameLayer(layer, input),
    ),
    // What lies outside the region is veiled, lines with their names; cities and cores orient everywhere.
    ...overlay.mask,
    buildWaterNameLayer(input),
    // Signs are placed before names, so that no name lies over one.
    ...things.flatMap((layer) => buildNameLayer(layer, input) ?? []),
    buildCountyNameLayer(input),
    ...things.flatMap((layer) => buildIconLayers(layer, input)),
    ...buildIconLayers('core', input),
    ...buildRegionNameLayers(input),
    ...overlay.top,
  ];
}

/** A generated style. No glyph server, no sprite, no tiles: nothing is requested. */
export function buildStyle(
  layers: readonly LayerSpecification[],
  sources: Readonly<Record<string, GeoJSONSourceSpecification>>,
): StyleSpecification {
  return { version: 8, name: 'Qilu OneMap', sources: { ...sources }, layers: [...layers] };
}
