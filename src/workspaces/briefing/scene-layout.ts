import { layoutSvgMap, type SvgMapLayout } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import type { Province } from '@/data/province';
import type { Scene } from '@/domain/briefing/scene';
import type { ViewState } from '@/domain/view-state/view-state';
import { type MercatorView, viewAround, viewOfBounds } from '@/geo/web-mercator';
import type { Locale } from '@/i18n/locale';
import { makeSelectFrames } from '@/store/selectors';
import type { Palette } from '@/symbology/palette';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a still picture of a view is laid out for. */
export interface StillOptions {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly scale: number;
  readonly labels: boolean;
}

/** Whether a view shows a map that can be drawn without its workspace. */
export const hasStill = (view: ViewState): boolean =>
  view.workspace === 'overview' || view.workspace === 'briefing';

/** What a still picture shows of the ground. @unit px */
export const groundOfStill = (
  { camera }: ViewState,
  bounds: Scene['bounds'],
  width: number,
  height: number,
): MercatorView =>
  bounds === null
    ? viewAround([camera.lng, camera.lat], camera.zoom, width, height)
    : viewOfBounds(bounds, width, height, NO_INSETS, 15);

/** Lay out the map of a view from the same frames and symbology as the screen. */
export function layoutStill(
  province: Province,
  view: ViewState,
  bounds: Scene['bounds'],
  { width, height, palette, locale, scale, labels }: StillOptions,
): SvgMapLayout {
  const ground = groundOfStill(view, bounds, width, height);
  return layoutSvgMap({
    source: province,
    frames: makeSelectFrames(province.marksOf)(view),
    choices: view.layers,
    plane: makeMapPlane(ground),
    region: view.region,
    selection: view.selection,
    palette,
    locale,
    scale,
    detail: 0,
    labels,
    pickable: false,
  });
}
