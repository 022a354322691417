import { type ReactNode, useMemo } from 'react';
import type { DeltaAnswer, PathAnswer, TimesAnswer } from '@/analysis/reach/reach-questions';
import type { LngLat } from '@/domain/provenance/position';
import { formatMonthWords } from '@/i18n/format-date';
import { REACH_LOOKS } from '@/symbology/reach-look';
import { useApp, useServices, useTranslate } from '../../app-context';
import { rasterOf } from './contour-paths';
import { BandLegend, Dots, Isochrones, LimitLine, Suppositions, WayLine } from './MapOverlays';
import { ReachMap } from './ReachMap';
import { SavedBands, SavedLegend } from './SavedBands';
import { savedRasters } from './saved-rasters';
import { switchedLines } from '../switched-lines';
import { nameOfOrigin, placesOfOrigins } from './reach-origins';
import type { ReachDesk } from './use-reach-desk';

/** The map of one surface: bands, the limit, a way, origins, and what a scenario supposes. */
export function SurfaceStage(props: {
  readonly desk: ReachDesk;
  readonly surface: TimesAnswer | null;
  readonly path: PathAnswer | null;
  /** Shown instead of the times: what a scenario saves. @nodata null: the times */
  readonly saved?: DeltaAnswer | null;
  readonly onPoint: (at: LngLat, isShift: boolean) => void;
  readonly hint: string;
  /** Drawn above all: stops that are being set. */
  readonly children?: (toPx: (at: LngLat) => readonly [number, number]) => ReactNode;
}) {
  const { desk, surface, path, saved = null, onPoint, hint, children } = props;
  const { province } = useServices();
  const t = useTranslate();
  const { theme, locale, textScale: scale } = useApp((state) => state.preferences);
  const look = REACH_LOOKS[theme];
  const { minutes } = desk.view;
  const raster = useMemo(() => (surface === null ? null : rasterOf(surface.grid, surface.cells)), [surface]);
  const savedRaster = useMemo(() => (saved === null ? null : savedRasters(saved)), [saved]);
  const starts = useMemo(() => placesOfOrigins(desk.origins, province.atlas), [desk.origins, province]);
  const switched = useMemo(
    () => (desk.scenario === null ? [] : switchedLines(desk.scenario, province.lines.segments)),
    [desk.scenario, province],
  );
  const names = desk.view.origins.map((text) => nameOfOrigin(text, province.atlas, locale, t));
  return (
    <ReachMap
      label={t('reach.map', {
        origins: names.join(t('reach.and')),
        month: formatMonthWords(desk.plan.month, locale),
      })}
      hint={hint}
      onPoint={onPoint}
      legend={
        <>
          {savedRaster === null ? null : <SavedLegend look={look} />}
          <BandLegend
            look={look}
            bands={savedRaster === null}
            word={t('reach.legend')}
            lines={[
              { color: look.limit, text: t('reach.legend.line', { minutes }) },
              ...(path === null ? [] : [{ color: look.path, text: t('reach.legend.path') }]),
              ...(desk.scenario === null
                ? []
                : [{ color: look.scenario, dash: look.scenarioDash, text: t('reach.legend.drawn') }]),
            ]}
          />
        </>
      }
    >
      {(view) => ({
        under:
          savedRaster !== null ? (
            <SavedBands rasters={savedRaster} view={view} look={look} />
          ) : raster === null ? null : (
            <Isochrones raster={raster} view={view} look={look} />
          ),
        within:
          raster === null ? null : <LimitLine raster={raster} minutes={minutes} view={view} look={look} />,
        ways:
          path === null ? null : (
            <WayLine points={path.legs.map((leg) => leg.points)} view={view} look={look} />
          ),
        over: (
          <>
            {desk.scenario === null ? null : (
              <Suppositions
                scenario={desk.scenario}
                word={t('reach.scenario.word')}
                view={view}
                look={look}
                scale={scale}
                switched={switched}
              />
            )}
            <Dots at={starts.map(({ lngLat }) => lngLat)} view={view} look={look} scale={scale} />
            {children?.(view.toPx)}
          </>
        ),
      })}
    </ReachMap>
  );
}
