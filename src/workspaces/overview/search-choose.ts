import '@/i18n/add-search-words';
import type { LngLat } from '@/domain/provenance/position';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { translatorOf } from '@/i18n/translate';
import type { SearchTarget } from '@/layers/search-entry';
import { formatDegrees } from '@/layers/search-run';
import { boundsOfMarks, type MarkBounds } from '@/layers/mark-bounds';
import { marksOfRef } from '@/layers/marks-of-ref';
import { assertNever } from '@/lib/assert-never';
import type { AppServices } from '../app-context';
import { goToEntity } from '../go-to';
import { runSearchCommand } from './search-command';

const PLACE_ZOOM = 11;

/** Box of a thing that has no mark: the ring by its roads, a town by its place. */
function boundsWithoutMarks({ province }: AppServices, ref: EntityRef): MarkBounds | null {
  const id = idOfRef(ref);
  const points = province.lines.segments.flatMap((shape) => (shape.lineId === id ? shape.parts.flat() : []));
  const entity = province.atlas.entities.find((item) => item.id === id);
  if (entity?.placement.placed === true) points.push(entity.placement.lngLat);
  if (points.length === 0) return null;
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function chooseEntity(services: AppServices, ref: EntityRef): void {
  goToEntity(services, ref);
  const kind = kindOfRef(ref);
  const { atlas, marksOf } = services.province;
  if ((kind !== 'project' && kind !== 'expressway') || marksOfRef(atlas, marksOf, ref).length > 0) return;
  const bounds = boundsWithoutMarks(services, ref);
  if (bounds !== null) services.store.getState().requestCamera({ kind: 'fit', bounds, maxZoom: 10.2 });
}

function toggleLayer({ store, province }: AppServices, layer: LayerId): void {
  const state = store.getState();
  const visible = !state.view.layers[layer].visible;
  state.setLayer(layer, { visible });
  const marks = province.marksOf[layer];
  if (visible && marks.length > 0)
    state.requestCamera({ kind: 'fit', bounds: boundsOfMarks(marks), maxZoom: PLACE_ZOOM });
}

/** The county a position lies in, with its city; says so when it is in none. */
export function sayPlaceAt({ province, store }: AppServices, lngLat: LngLat): string {
  const { atlas, areas } = province;
  const county = atlas.counties.find(({ adcode }) => {
    const area = areas.counties.get(adcode);
    return area !== undefined && isPointInPolygon([...lngLat], area.shape);
  });
  if (county === undefined)
    return translatorOf(store.getState().preferences.locale)('search.coordinate.elsewhere');
  const city = atlas.cities.find((item) => item.adcode === county.cityAdcode);
  return store.getState().preferences.locale === 'zh'
    ? `${city?.name ?? ''}${county.name}`
    : `${county.nameEn}, ${city?.nameEn ?? ''}`;
}

function goToCoordinate(services: AppServices, lngLat: LngLat): void {
  const state = services.store.getState();
  const [lng, lat] = lngLat;
  state.requestCamera({ kind: 'fly', lngLat, zoom: PLACE_ZOOM });
  const t = translatorOf(state.preferences.locale);
  state.notify(
    t('search.coordinate.went', {
      lng: formatDegrees(lng),
      lat: formatDegrees(lat),
      place: sayPlaceAt(services, lngLat),
    }),
  );
}

/** Close the box and do what a result stands for. */
export function chooseTarget(services: AppServices, target: SearchTarget): void {
  services.store.getState().openDialog(null);
  switch (target.kind) {
    case 'entity':
      return chooseEntity(services, target.ref);
    case 'layer':
      return toggleLayer(services, target.layer);
    case 'coordinate':
      return goToCoordinate(services, target.lngLat);
    case 'command':
      return runSearchCommand(services, target.command);
    default:
      return assertNever(target, 'target');
  }
}
