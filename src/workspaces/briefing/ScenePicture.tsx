import { useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import type { Scene } from '@/domain/briefing/scene';
import type { ViewState } from '@/domain/view-state/view-state';
import { viewAround, viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useApp, useServices, useTranslate } from '../app-context';
import '@/i18n/add-briefing-words';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * A view as a still picture drawn from the same symbology as the map; a view of another workspace says which.
 * @param props.width of the picture's own px; it is scaled to the room it gets.
 */
export function ScenePicture(props: {
  readonly view: ViewState;
  readonly bounds: Scene['bounds'];
  readonly width: number;
  readonly height: number;
  readonly labels: boolean;
  /** Size of type and marks on the picture. */
  readonly scale?: number;
}) {
  const { view, bounds, width, height, labels, scale = 1 } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const palette = paletteOf(theme);
  const isMap = view.workspace === 'overview' || view.workspace === 'briefing';
  const layout = useMemo(() => {
    if (!isMap) return null;
    const ground =
      bounds === null
        ? viewAround([view.camera.lng, view.camera.lat], view.camera.zoom, width, height)
        : viewOfBounds(bounds, width, height, NO_INSETS, 15);
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
  }, [isMap, bounds, view, width, height, province, palette, locale, scale, labels]);
  if (layout === null)
    return (
      <div className="scene-plain" style={{ aspectRatio: `${width} / ${height}` }}>
        {t(`workspace.${view.workspace}`)}
      </div>
    );
  return (
    <svg
      className="scene-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ background: palette.water }}
      aria-hidden="true"
    >
      <SvgShapes layout={layout} />
    </svg>
  );
}
