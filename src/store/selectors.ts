import { computeLayerFrame, type LayerFrame } from '@/layers/layer-frame';
import type { Mark } from '@/layers/mark';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import { memoizeLast } from '@/lib/memoize';

/**
 * Selector of every layer's frame; a layer's frame is the same object as long as its own choice, the month
 * and the provenance switch are.
 */
export function makeSelectFrames(
  marksOf: Readonly<Record<LayerId, readonly Mark[]>>,
): (view: ViewState) => readonly LayerFrame[] {
  const perLayer = LAYER_IDS.map((layer) => ({ layer, compute: memoizeLast(computeLayerFrame) }));
  const gather = memoizeLast((...frames: readonly LayerFrame[]) => frames);
  return (view) =>
    gather(
      ...perLayer.map(({ layer, compute }) =>
        compute(layer, marksOf[layer], view.layers[layer], view.month, view.officialOnly),
      ),
    );
}
