import type { EntityRef } from '@/domain/view-state/entity-ref';
import { kindOfRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { boundsOfMarks } from '@/layers/mark-bounds';
import { regionBounds } from '@/layers/region-tree';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import type { AppServices } from './app-context';

const MAX_ZOOM = 11.5;
const isRegion = (ref: EntityRef): boolean =>
  ['province', 'circle', 'city', 'county'].includes(kindOfRef(ref));

/** Make a region the one everything is filtered to, and frame it. */
export function goToRegion({ store, province }: AppServices, region: EntityRef): void {
  store.getState().setRegion(region);
  store
    .getState()
    .requestCamera({
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
  const marks = LAYER_IDS.flatMap((layer) => province.marksOf[layer].filter((mark) => mark.ref === ref));
  const [first] = marks;
  if (first === undefined) return;
  if (!state.view.layers[first.layer].visible) state.setLayer(first.layer, { visible: true });
  state.requestCamera({
    kind: 'fit',
    bounds: boundsOfMarks(marks),
    maxZoom: first.geometry === 'point' ? 10.2 : MAX_ZOOM,
  });
}
