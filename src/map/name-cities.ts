import type { Province } from '@/data/province';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import { cityNameFeatures, type CityToName, signPlaces } from './city-names';
import type { MapController } from './map-controller';

/**
 * The names of cities where a map places them now. Whoever draws above a map asks the same, so that no name stands twice.
 * @param layers that are on
 */
export const nameCities = (
  controller: MapController,
  cities: readonly CityToName[],
  marksOf: Province['marksOf'],
  layers: ViewState['layers'],
  { locale, scale }: { readonly locale: Locale; readonly scale: number },
): ReturnType<typeof cityNameFeatures> =>
  cityNameFeatures(cities, {
    zoom: controller.map.getZoom(),
    scale,
    locale,
    project: (at) => controller.project(at),
    unproject: (point) => controller.unproject(point),
    ...controller.size(),
    signs: signPlaces(marksOf, layers),
  });
