import { lazy, Suspense, useContext, useId, useMemo } from 'react';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import type { ViewState } from '@/domain/view-state/view-state';
import { paletteOf } from '@/symbology/palette';
import { useApp, useServices, useTranslate } from '../app-context';
import { KeeperContext } from '../library-room';
import { hasStill, layoutStill } from './scene-layout';
import '@/i18n/add-briefing-words';

/** What draws a view of another workspace comes a moment later. */
const DrawnPicture = lazy(() =>
  import('./files/DrawnPicture').then((room) => ({ default: room.DrawnPicture })),
);

/**
 * A view as a still picture drawn from the same symbology as the map; a view of another workspace as on paper.
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
  /** The library of the view, where it is not the open one. */
  readonly library?: Library | undefined;
}) {
  const { view, bounds, width, height, labels, scale = 1, library } = props;
  const t = useTranslate();
  const id = useId();
  const keeper = useContext(KeeperContext);
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const palette = paletteOf(theme);
  const layout = useMemo(
    () =>
      hasStill(view)
        ? layoutStill(province, view, bounds, { width, height, palette, locale, scale, labels })
        : null,
    [bounds, view, width, height, province, palette, locale, scale, labels],
  );
  if (layout === null) {
    const plain = (
      <div className="scene-plain" style={{ aspectRatio: `${width} / ${height}` }}>
        {t(`workspace.${view.workspace}`)}
      </div>
    );
    // The presenter's window has no library yet.
    if (keeper === null) return plain;
    return (
      <Suspense fallback={plain}>
        <DrawnPicture id={id} view={view} bounds={bounds} width={width} height={height} library={library} />
      </Suspense>
    );
  }
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
