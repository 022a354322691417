import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { Mark } from '@/layers/mark';

/** A finger or a pen is not a needle. @unit CSS px */
const HIT_RADIUS = 6;

/**
 * Marks drawn near a point on screen, top layer first, each thing once.
 * @param resolve the mark of a feature, or null when the present frame does not draw it: MapLibre also
 * returns features whose opacity is 0.
 */
export function findHits(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  resolve: (layer: LayerId, featureId: number) => Mark | null,
): readonly Mark[] {
  const box: [PointLike, PointLike] = [
    [point.x - HIT_RADIUS, point.y - HIT_RADIUS],
    [point.x + HIT_RADIUS, point.y + HIT_RADIUS],
  ];
  const found = new Map<string, Mark>();
  for (const feature of map.queryRenderedFeatures(box)) {
    const layer = LAYER_IDS.find((id) => id === feature.source);
    if (layer === undefined || typeof feature.id !== 'number') continue;
    const mark = resolve(layer, feature.id);
    if (mark !== null && !found.has(mark.ref)) found.set(mark.ref, mark);
  }
  return [...found.values()].sort((a, b) => LAYER_IDS.indexOf(b.layer) - LAYER_IDS.indexOf(a.layer));
}
