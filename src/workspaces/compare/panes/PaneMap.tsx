import { memo, useMemo, useRef, useState } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { denominatorOfGround, formatDenominator, layoutGroundBar } from '@/charts/svg-map/scale-bar';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { Scenario } from '@/domain/scenario/scenario';
import { type EntityRef, idOfRef, kindOfRef, toRef } from '@/domain/view-state/entity-ref';
import { LAYER_PRESETS, layersShowing } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { regionName } from '../region-names';
import { PaneScenario } from './PaneScenario';
import { libraryDots } from './library-dots';
import { PANE_DETAIL, type PaneMotion, type PaneView } from './pane-views';
import { usePaneGestures } from './use-pane-gestures';

/** Below this zoom a county under the pointer means its city, as on the screen map. */
const COUNTY_ZOOM = 7.4;
const BAR_PX = 120;

/** The picture of a pane, made again only when the pane comes to rest. */
const PanePicture = memo(function PanePicture({
  laid,
  scenario,
}: {
  readonly laid: PaneView;
  readonly scenario: Scenario | null;
}) {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const { library } = useKept();
  const { theme, locale, textScale } = useApp((state) => state.preferences);
  const chosen = useApp((state) => state.view.layers);
  const shown = useApp((state) => state.view.month);
  const selection = useApp((state) => state.view.selection);
  const view = useApp((state) => state.view);
  const { pane } = laid;
  const month = pane.month ?? shown;
  const layers = useMemo(
    () => (pane.preset === 'view' ? chosen : layersShowing(LAYER_PRESETS[pane.preset])),
    [pane.preset, chosen],
  );
  const [selectFrames] = useState(() => makeSelectFrames(province.marksOf));
  const frames = selectFrames({ ...view, layers, month, officialOnly: pane.officialOnly });
  const plane = useMemo(() => makeMapPlane(laid.view), [laid.view]);
  const layout = useMemo(
    () =>
      layoutSvgMap({
        source: province,
        frames,
        choices: layers,
        plane,
        region: pane.region,
        selection,
        palette: paletteOf(theme),
        locale,
        scale: textScale,
        detail: PANE_DETAIL,
        labels: true,
        pickable: true,
      }),
    [province, frames, layers, plane, pane.region, selection, theme, locale, textScale],
  );
  const dots = useMemo(
    () => (pane.marks ? libraryDots(library, month) : { dots: [], unplaced: 0 }),
    [pane.marks, library, month],
  );
  const meaningOf = (ref: EntityRef): EntityRef => {
    if (kindOfRef(ref) !== 'county' || laid.view.zoom >= COUNTY_ZOOM) return ref;
    const county = province.atlas.counties.find((item) => item.adcode === Number(idOfRef(ref)));
    return county === undefined ? ref : toRef('city', county.cityAdcode);
  };
  const pick = (ref: EntityRef | null): void => actions.select(ref === null ? null : meaningOf(ref));
  const { width, height } = laid.view;
  return (
    <>
      <SvgMap
        layout={layout}
        className="pane-picture"
        label={t('panes.map', {
          region: regionName(province.atlas, pane.region, locale),
          month: formatMonthWords(month, locale),
        })}
        onPick={(ref, double) => {
          if (!double) pick(ref);
        }}
      />
      {dots.dots.length === 0 ? null : (
        <svg className="pane-dots" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {dots.dots.map(({ key, ref, at, name, started, rough }) => {
            const [x, y] = plane.view.toPx(at);
            if (x < -8 || y < -8 || x > width + 8 || y > height + 8) return null;
            return (
              <circle
                key={key}
                cx={x}
                cy={y}
                r={ref === selection ? 7 : 3.6}
                className={`pane-dot${library.drill ? ' pane-dot-drill' : ''}${started ? ' pane-dot-started' : ''}${rough ? ' pane-dot-rough' : ''}`}
                onClick={() => actions.select(ref)}
              >
                <title>{name}</title>
              </circle>
            );
          })}
        </svg>
      )}
      {scenario === null ? null : <PaneScenario scenario={scenario} view={plane.view} />}
      {pane.marks ? (
        <p className="pane-dots-note">
          {t('panes.marks.count', { placed: dots.dots.length, unplaced: dots.unplaced })}
        </p>
      ) : null}
    </>
  );
});

/** One map that is moved by hand, with its scale. */
export function PaneMap(props: {
  readonly laid: PaneView;
  /** Drawn over the facts. @nodata null */
  readonly scenario: Scenario | null;
  readonly sameScale: boolean;
  readonly motion: PaneMotion;
  readonly onMotion: (motion: PaneMotion) => void;
  readonly onRest: (motion: PaneMotion) => void;
  readonly onHome: () => void;
}) {
  const { laid, scenario, sameScale, motion, onMotion, onRest, onHome } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { locale, textScale } = useApp((state) => state.preferences);
  const ref = useRef<HTMLDivElement>(null);
  usePaneGestures(ref, { onMotion, onRest, onHome });
  const ground = laid.ground / motion.k;
  const bar = layoutGroundBar(ground, BAR_PX * textScale);
  const scale = formatDenominator(denominatorOfGround(ground), locale);
  return (
    <div
      ref={ref}
      className="pane-stage"
      role="application"
      aria-label={t('panes.stage', { region: regionName(province.atlas, laid.pane.region, locale) })}
      tabIndex={0}
    >
      <div
        className="pane-moving"
        style={{ transform: `translate(${motion.dx}px, ${motion.dy}px) scale(${motion.k})` }}
      >
        <PanePicture laid={laid} scenario={scenario} />
      </div>
      <div className="pane-scale" data-ground={ground.toFixed(6)}>
        <span>{t(sameScale ? 'panes.scale.same' : 'panes.scale.own', { scale })}</span>
        <svg width={bar.width + 2} height="8" aria-hidden="true">
          <path d={`M1 1V7H${bar.width + 1}V1`} />
        </svg>
        <span>{t('panes.km', { km: bar.km })}</span>
      </div>
    </div>
  );
}
