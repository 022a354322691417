import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type Props = Record<string, unknown>;

const filterOf = (layer: LayerSpecification): FilterSpecification | null =>
  'filter' in layer ? (layer.filter ?? null) : null;

function changedKeys(before: Props, after: Props): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/**
 * Bring the map from one list of layers to another that has the same ids in the same order: sets only the
 * zooms, filters, paint and layout properties that differ. Sources and feature-state stay as they are.
 * @throws when the lists name different layers: then the style itself has to be set anew.
 */
export function applyStyleDiff(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  if (before.length !== after.length)
    throw new Error(`Style layers changed from ${before.length} to ${after.length}`);
  after.forEach((layer, position) => {
    const old = before[position];
    if (old === undefined || old.id !== layer.id)
      throw new Error(`Style layer ${position} changed from "${old?.id}" to "${layer.id}"`);
    if (old.minzoom !== layer.minzoom || old.maxzoom !== layer.maxzoom)
      map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24);
    const [oldFilter, newFilter] = [filterOf(old), filterOf(layer)];
    if (JSON.stringify(oldFilter) !== JSON.stringify(newFilter)) map.setFilter(layer.id, newFilter);
    const oldPaint = (old.paint ?? {}) as Props;
    const newPaint = (layer.paint ?? {}) as Props;
    for (const key of changedKeys(oldPaint, newPaint))
      map.setPaintProperty(layer.id, key as never, newPaint[key] as never);
    const oldLayout = ((old as { layout?: Props }).layout ?? {}) as Props;
    const newLayout = ((layer as { layout?: Props }).layout ?? {}) as Props;
    for (const key of changedKeys(oldLayout, newLayout))
      map.setLayoutProperty(layer.id, key as never, newLayout[key] as never);
  });
}
