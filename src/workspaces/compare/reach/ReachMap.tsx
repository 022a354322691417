import { type ReactNode, useId, useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import type { LngLat } from '@/domain/provenance/position';
import { layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { type MercatorView, viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { useApp, useServices } from '../../app-context';
import { type Size, useMeasuredSize } from '../../use-measured-size';

const INSETS = { top: 12, right: 12, bottom: 12, left: 12 };
const LAYERS = layersShowing(['lake', 'river', 'city', 'expressway', 'rail_high_speed', 'core']);

function Picture(props: {
  readonly size: Size;
  readonly theme: ThemeId | undefined;
  readonly label: string;
  readonly onPoint: (at: LngLat, isShift: boolean) => void;
  readonly children: (view: MercatorView) => { readonly under: ReactNode; readonly over: ReactNode };
}) {
  const { size, label, onPoint, children } = props;
  const { province } = useServices();
  const clip = useId();
  const { theme: ownTheme, locale, textScale } = useApp((state) => state.preferences);
  const theme = props.theme ?? ownTheme;
  const month = useApp((state) => state.view.month);
  const view = useApp((state) => state.view);
  const [width, height] = size;
  const select = useMemo(() => makeSelectFrames(province.marksOf), [province]);
  const plane = useMemo(
    () => makeMapPlane(viewOfBounds(province.areas.province.bbox, width, height, INSETS)),
    [province, width, height],
  );
  const layout = useMemo(
    () =>
      layoutSvgMap({
        source: province,
        frames: select({ ...view, month, layers: LAYERS, officialOnly: false }),
        choices: LAYERS,
        plane,
        region: PROVINCE_REF,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: textScale,
        detail: 0,
        labels: true,
        pickable: false,
      }),
    // The picture depends on the month alone of the view.
    // oxlint-disable-next-line exhaustive-deps
    [province, select, month, plane, theme, locale, textScale],
  );
  const drawn = children(plane.view);
  return (
    <svg
      role="img"
      aria-label={label}
      className="reach-map-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onPoint(
          plane.view.toLngLat(
            ((event.clientX - box.left) * width) / box.width,
            ((event.clientY - box.top) * height) / box.height,
          ),
          event.shiftKey,
        );
      }}
    >
      <clipPath id={clip}>
        <path d={plane.areaPath(province.areas.province.shape)} clipRule="evenodd" />
      </clipPath>
      <SvgShapes layout={{ ...layout, labels: [] }} />
      <g clipPath={`url(#${clip})`} pointerEvents="none">
        {drawn.under}
      </g>
      <SvgShapes layout={{ ...layout, shapes: [] }} />
      <g pointerEvents="none">{drawn.over}</g>
    </svg>
  );
}

/** The province as a picture, with what is drawn under the names (cut at the province's outline) and over them. */
export function ReachMap(props: {
  /** Paper has a theme of its own. */
  readonly theme?: ThemeId;
  readonly label: string;
  readonly hint: string;
  readonly legend: ReactNode;
  readonly onPoint: (at: LngLat, isShift: boolean) => void;
  readonly children: (view: MercatorView) => { readonly under: ReactNode; readonly over: ReactNode };
}) {
  const [ref, size] = useMeasuredSize<HTMLDivElement>();
  return (
    <figure className="reach-map">
      <div ref={ref} className="reach-map-stage">
        {size === null ? null : (
          <Picture size={size} theme={props.theme} label={props.label} onPoint={props.onPoint}>
            {props.children}
          </Picture>
        )}
      </div>
      <figcaption>
        {props.legend}
        <p className="quiet">{props.hint}</p>
      </figcaption>
    </figure>
  );
}
