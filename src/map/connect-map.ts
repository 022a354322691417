import type { Atlas } from '@/domain/atlas/atlas';
import type { Province } from '@/data/province';
import type { LngLat } from '@/domain/provenance/position';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import type { Mark } from '@/layers/mark';
import { AROUND_ALL } from '@/layers/sheet';
import { countiesOfRegion } from '@/layers/region-tree';
import { marksOfRef } from '@/layers/marks-of-ref';
import { findNewlyOpen } from '@/layers/newly-open';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import type { AppStore } from '@/store/create-app-store';
import type { AppState } from '@/store/app-state';
import { makeSelectFrames } from '@/store/selectors';
import { measureFeatures } from './measure-features';
import { citiesToName } from './city-names';
import { nameCities } from './name-cities';
import type { Padding } from './map-camera';
import type { MapController } from './map-controller';
import type { StyleInput } from './style/style-input';

/** Room the panels take in a state on a map of a size. */
export type PaddingOf = (
  state: AppState,
  size: { readonly width: number; readonly height: number },
) => Padding;

const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

function toSelected(marks: readonly Mark[]): GeoJSON.FeatureCollection {
  return collection(
    marks.map((mark): GeoJSON.Feature => {
      switch (mark.geometry) {
        case 'point':
          return {
            type: 'Feature',
            properties: { form: 'point' },
            geometry: { type: 'Point', coordinates: [mark.lngLat[0], mark.lngLat[1]] },
          };
        case 'line':
          return {
            type: 'Feature',
            properties: { form: 'line' },
            geometry: {
              type: 'MultiLineString',
              coordinates: mark.parts.map((part) => part.map(([x, y]: LngLat) => [x, y])),
            },
          };
        case 'area':
          return { type: 'Feature', properties: { form: 'area' }, geometry: mark.shape };
      }
    }),
  );
}

/** Outline of a region, or null for the whole province. */
function regionShape(province: Province, region: EntityRef): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const { areas, atlas } = province;
  switch (kindOfRef(region)) {
    case 'circle':
      return (
        areas.circles.get(atlas.circles.find((circle) => circle.id === idOfRef(region))?.seq ?? 0)?.shape ??
        null
      );
    case 'city':
      return areas.cities.get(Number(idOfRef(region)))?.shape ?? null;
    case 'county':
      return areas.counties.get(Number(idOfRef(region)))?.shape ?? null;
    default:
      return null;
  }
}

/** Everything but the region: a box around the map with the region cut out. */
function toMask(shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.FeatureCollection {
  const holes = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flatMap((polygon) =>
    polygon[0] === undefined ? [] : [polygon[0]],
  );
  return collection([
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [AROUND_ALL, ...holes] } },
  ]);
}

/** Newly opened marks by the colour of the class they now have. */
function toGlow(
  marks: readonly Mark[],
  theme: ThemeId,
): readonly { color: string; marks: readonly Mark[] }[] {
  const byColor = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.markClass.kind !== 'timed') continue;
    const symbol = classesOfLayer(mark.layer, theme)[mark.markClass.indexOf.open]?.symbol;
    if (symbol === undefined) continue;
    const group = byColor.get(symbol.color);
    if (group === undefined) byColor.set(symbol.color, [mark]);
    else group.push(mark);
  }
  return [...byColor].map(([color, group]) => ({ color, marks: group }));
}

/** The style's inputs out of the state. */
export const toStyleInput = (state: AppState, atlas: Atlas): StyleInput => ({
  palette: paletteOf(state.preferences.theme),
  locale: state.preferences.locale,
  scale: state.preferences.textScale,
  choices: state.view.layers,
  counties: state.view.region === PROVINCE_REF ? null : countiesOfRegion(atlas, state.view.region),
});

/**
 * Keep the map in step with the store: frames, style, region mask, selection, measure and camera requests.
 * @returns a function that lets go.
 */
export function connectMap(
  controller: MapController,
  store: AppStore,
  province: Province,
  paddingOf: PaddingOf,
): () => void {
  const selectFrames = makeSelectFrames(province.marksOf);
  const showRegion = (region: EntityRef): void => {
    const shape = regionShape(province, region);
    controller.setOverlay('mask', shape === null ? collection([]) : toMask(shape));
    controller.setOverlay(
      'mask-edge',
      shape === null ? collection([]) : collection([{ type: 'Feature', properties: {}, geometry: shape }]),
    );
  };
  const showSelection = (ref: EntityRef | null): void =>
    controller.setOverlay(
      'selected',
      toSelected(ref === null ? [] : marksOfRef(province.atlas, province.marksOf, ref)),
    );
  const cities = citiesToName(province.atlas);
  const showCityNames = ({ view, preferences: { locale, textScale: scale } }: AppState): void => {
    const { labels, leaders } = nameCities(controller, cities, province.marksOf, view.layers, {
      locale,
      scale,
    });
    controller.setOverlay('city-label', labels);
    controller.setOverlay('city-leader', leaders);
  };
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const first = store.getState();
  controller.applyFrames(selectFrames(first.view));
  showRegion(first.view.region);
  showSelection(first.view.selection);
  showCityNames(first);
  const reframe = (): void => controller.reframe(paddingOf(store.getState(), controller.size()));
  const stopResize = controller.onResize(reframe);
  const stopStore = store.subscribe((state, before) => {
    const { view } = state;
    if (view !== before.view) {
      const frames = selectFrames(view);
      controller.applyFrames(frames);
      const step = view.month - before.view.month;
      if (step > 0 && step <= 12 && !reducedMotion.matches)
        controller.glow(
          toGlow(findNewlyOpen(frames, before.view.month, view.month), state.preferences.theme),
        );
    }
    if (
      view.layers !== before.view.layers ||
      view.region !== before.view.region ||
      state.preferences !== before.preferences
    )
      controller.setInput(toStyleInput(state, province.atlas));
    if (
      state.viewBounds !== before.viewBounds ||
      view.layers !== before.view.layers ||
      state.preferences.locale !== before.preferences.locale ||
      state.preferences.textScale !== before.preferences.textScale
    )
      showCityNames(state);
    if (state.preferences.textScale !== before.preferences.textScale) reframe();
    if (view.region !== before.view.region) showRegion(view.region);
    if (view.selection !== before.view.selection) showSelection(view.selection);
    if (state.measure !== before.measure || state.tool !== before.tool)
      controller.setOverlay(
        'measure',
        measureFeatures(state.measure, state.tool === 'measure_area', state.preferences.locale),
      );
    if (state.cameraRequest !== before.cameraRequest && state.cameraRequest !== null) {
      controller.setPadding(paddingOf(state, controller.size()));
      controller.go(state.cameraRequest.target, !reducedMotion.matches);
    }
  });
  return () => {
    stopResize();
    stopStore();
  };
}
