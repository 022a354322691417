import type { EntityRef } from '@/domain/view-state/entity-ref';
import { kindOfRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { boundsOfMarks } from '@/layers/mark-bounds';
import { marksOfRef } from '@/layers/marks-of-ref';
import { regionBounds } from '@/layers/region-tree';
import type { AppServices } from './app-context';

const MAX_ZOOM = 11.5;
const isRegion = (ref: EntityRef): boolean =>
  ['province', 'circle', 'city', 'county'].includes(kindOfRef(ref));

/** Make a region the one everything is filtered to, and frame it. */
export function goToRegion({ store, province }: AppServices, region: EntityRef): void {
  store.getState().setRegion(region);
  store.getState().requestCamera({
    kind: 'fit',
    bounds: regionBounds(province.atlas, province.areas, region),
    maxZoom: MAX_ZOOM,
  });
}

/** Select a thing, show its layer, and frame it. A thing without a place is selected only: its card says why. */
export function goToEntity(services: AppServices, ref: EntityRef): void {
  const { store, province } = services;
  const state = store.getState();
  if (ref === PROVINCE_REF) {
    goToRegion(services, ref);
    return;
  }
  state.select(ref);
  if (isRegion(ref)) {
    state.requestCamera({
      kind: 'fit',
      bounds: regionBounds(province.atlas, province.areas, ref),
      maxZoom: MAX_ZOOM,
    });
    return;
  }
  const marks = marksOfRef(province.atlas, province.marksOf, ref);
  const [first] = marks;
  if (first === undefined) return;
  const hiddenLayers = [...new Set(marks.map((mark) => mark.layer))].filter(
    (layer) => !state.view.layers[layer].visible,
  );
  if (hiddenLayers.length > 0) state.setLayersVisible(hiddenLayers, true);
  state.requestCamera({
    kind: 'fit',
    bounds: boundsOfMarks(marks),
    maxZoom: marks.length === 1 && first.geometry === 'point' ? 10.2 : MAX_ZOOM,
  });
}
