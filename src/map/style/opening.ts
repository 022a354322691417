import type { LayerSpecification, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import type { LayerId } from '@/domain/view-state/layer-id';

/** Layers whose marks stand in the first picture: what the eye takes for the province. */
const OPENING_MARKS: readonly LayerId[] = [
  'circle',
  'lake',
  'river',
  'expressway',
  'rail_freight',
  'rail_high_speed',
];
const OPENING_SOURCES: readonly string[] = ['land', 'province', 'border', ...OPENING_MARKS];

/** Whether a source belongs to the first picture: ground, borders and networks. */
export const isOpeningSource = (name: string): boolean => OPENING_SOURCES.includes(name);

/**
 * Whether a layer is part of the first picture; the others follow in one step when that picture stands.
 * @param hasFont names on opening sources may come along only when their typeface is here.
 */
export function isOpeningLayer(layer: LayerSpecification, hasFont: boolean): boolean {
  if (layer.type === 'background') return true;
  return isOpeningSource((layer as { source: string }).source) && (hasFont || layer.type !== 'symbol');
}

/**
 * Add what the first picture left out: each layer goes to its place in the one list.
 * @param layers every layer, bottom to top.
 * @param sources those that are not in the map yet.
 */
export function completeStyle(
  map: MapLibreMap,
  layers: readonly LayerSpecification[],
  sources: Readonly<Record<string, SourceSpecification>>,
): void {
  for (const [name, source] of Object.entries(sources)) map.addSource(name, source);
  let above: string | undefined;
  for (const layer of [...layers].reverse()) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, above);
    above = layer.id;
  }
}
