import { memo, type ReactNode, useId, useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import type { LngLat } from '@/domain/provenance/position';
import { layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { type MercatorView, viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import type { ThemeId } from '@/symbology/theme';
import { useApp, useServices, useTranslate } from '../../app-context';
import { legendLayers } from '../legend-layers';
import { MapLegend } from '../MapLegend';
import { type Size, useMeasuredSize } from '../../use-measured-size';

/** The signs of what the map itself draws, beside what is laid on it. */
function BaseLegend({ theme }: { readonly theme: ThemeId | undefined }) {
  const t = useTranslate();
  const { province } = useServices();
  const ownTheme = useApp((state) => state.preferences.theme);
  const month = useApp((state) => state.view.month);
  const signs = useMemo(
    () =>
      legendLayers(
        province.marksOf,
        [
          {
            layers: REACH_LAYERS,
            month,
            officialOnly: false,
            bounds: province.areas.province.bbox,
            notRevealed: [],
          },
        ],
        theme ?? ownTheme,
      ),
    [province, month, theme, ownTheme],
  );
  return <MapLegend label={t('reach.legend.base')} layers={signs} />;
}

const INSETS = { top: 12, right: 12, bottom: 12, left: 12 };
/** What the map of reach itself draws. */
export const REACH_LAYERS = layersShowing(['lake', 'river', 'city', 'expressway', 'rail_high_speed', 'core']);

/** The map's own drawing stays as it is while what is laid on it changes. */
const Shapes = memo(SvgShapes);

/** What the bands lie on; waters, borders and networks stand above them, in their own colours. */
const GROUND = /^(?:sea|land:|province:)/;
/** Networks are what the times rest on, not what the map is about. */
const ABOVE_OPACITY = 0.7;
const NO_PLACES: readonly LngLat[] = [];
/** Room of a numbered mark. @unit px at text scale 1 */
const MARK_PX = 12;

/** What is laid on the map, from below. */
export interface ReachLayers {
  /** On the ground, under waters and networks; cut at the province's outline. */
  readonly under: ReactNode;
  /** Over the networks, under the names; cut at the outline too. */
  readonly within?: ReactNode;
  /** Under the names, not cut: ways and what a scenario draws. */
  readonly ways?: ReactNode;
  readonly over: ReactNode;
}

function Picture(props: {
  readonly size: Size;
  readonly theme: ThemeId | undefined;
  readonly label: string;
  readonly marks: readonly LngLat[];
  readonly onPoint: (at: LngLat, isShift: boolean) => void;
  readonly children: (view: MercatorView) => ReachLayers;
}) {
  const { size, label, marks, onPoint, children } = props;
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
  const parts = useMemo(
    () => {
      const layout = layoutSvgMap({
        source: province,
        frames: select({ ...view, month, layers: REACH_LAYERS, officialOnly: false }),
        choices: REACH_LAYERS,
        plane,
        region: PROVINCE_REF,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: textScale,
        detail: 0,
        labels: true,
        pickable: false,
        avoid: marks.map((place) => {
          const [x, y] = plane.view.toPx(place);
          const half = MARK_PX * textScale;
          return [x - half, y - half, x + half, y + half];
        }),
      });
      const [shapes, labels] = [layout.shapes, layout.labels];
      return {
        ground: { ...layout, shapes: shapes.filter(({ key }) => GROUND.test(key)), labels: [] },
        above: { ...layout, shapes: shapes.filter(({ key }) => !GROUND.test(key)), labels: [] },
        names: { ...layout, shapes: [], labels },
      };
    },
    // The picture depends on the month alone of the view.
    // oxlint-disable-next-line exhaustive-deps
    [province, select, month, plane, theme, locale, textScale, marks],
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
      <Shapes layout={parts.ground} />
      <g clipPath={`url(#${clip})`} pointerEvents="none">
        {drawn.under}
      </g>
      <g opacity={ABOVE_OPACITY}>
        <Shapes layout={parts.above} />
      </g>
      <g clipPath={`url(#${clip})`} pointerEvents="none">
        {drawn.within}
      </g>
      <g pointerEvents="none">{drawn.ways}</g>
      <Shapes layout={parts.names} />
      <g pointerEvents="none">{drawn.over}</g>
    </svg>
  );
}

/** The province as a picture, with what is laid on it: on the ground, over the networks, over the names. */
export function ReachMap(props: {
  /** Paper has a theme of its own. */
  readonly theme?: ThemeId;
  readonly label: string;
  readonly hint: string;
  readonly legend: ReactNode;
  /** Places with numbered marks: names keep out of their way. */
  readonly marks?: readonly LngLat[];
  readonly onPoint: (at: LngLat, isShift: boolean) => void;
  readonly children: (view: MercatorView) => ReachLayers;
}) {
  const [ref, size] = useMeasuredSize<HTMLDivElement>();
  return (
    <figure className="reach-map">
      <div ref={ref} className="reach-map-stage">
        {size === null ? null : (
          <Picture
            size={size}
            theme={props.theme}
            label={props.label}
            marks={props.marks ?? NO_PLACES}
            onPoint={props.onPoint}
          >
            {props.children}
          </Picture>
        )}
      </div>
      <figcaption>
        {props.legend}
        <BaseLegend theme={props.theme} />
        <p className="quiet">{props.hint}</p>
      </figcaption>
    </figure>
  );
}
