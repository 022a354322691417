import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { Mark } from '@/layers/mark';
import { boundsOfMarks } from '@/layers/mark-bounds';
import type { CardModel } from '@/layers/cards/card-model';
import type { AppServices } from '../app-context';
import { goToEntity } from '../go-to';

const MAX_ZOOM = 10.5;

/** Layers whose marks are areas of regions: framed, but not switched on. */
const REGION_LAYERS: ReadonlySet<LayerId> = new Set<LayerId>(['circle', 'city', 'county', 'core']);

/**
 * Frame a card's thing; one without a mark of its own (a clause, a corridor, a target) is framed by the things
 * it is about, with their layers shown.
 * @returns false when none of it has a place on the map.
 */
export function locateCard(services: AppServices, card: CardModel): boolean {
  const { province, store } = services;
  const marksOf = (wanted: ReadonlySet<EntityRef>): readonly Mark[] =>
    LAYER_IDS.flatMap((layer) => province.marksOf[layer].filter((mark) => wanted.has(mark.ref)));
  if (card.ref.startsWith('province:') || marksOf(new Set([card.ref])).length > 0) {
    goToEntity(services, card.ref);
    return true;
  }
  const marks = marksOf(new Set(card.mapRefs));
  if (marks.length === 0) return false;
  const layers = [...new Set(marks.map((mark) => mark.layer))].filter((layer) => !REGION_LAYERS.has(layer));
  const hidden = layers.filter((layer) => !store.getState().view.layers[layer].visible);
  if (hidden.length > 0) store.getState().setLayersVisible(hidden, true);
  store.getState().requestCamera({ kind: 'fit', bounds: boundsOfMarks(marks), maxZoom: MAX_ZOOM });
  return true;
}
