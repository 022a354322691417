import { type KeyboardEvent, useMemo, useState } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { LngLat } from '@/domain/provenance/position';
import { INITIAL_VIEW, layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useApp, useServices, useTranslate } from '../../app-context';
import { PlaceLinesField } from '../PlaceLinesField';

const WIDTH = 620;
const HEIGHT = 420;
const INSETS = { top: 10, right: 10, bottom: 10, left: 10 };
const LAYERS = layersShowing(['circle', 'lake', 'city', 'county', 'rail_high_speed', 'core']);
const STEP_PX = 12;
const MOST = 60;

const rounded = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];

/** Corners of an area, set with the pointer or with a cross that the arrow keys move. */
export function DrawArea(props: {
  readonly corners: readonly LngLat[];
  readonly onChange: (corners: readonly LngLat[]) => void;
}) {
  const { corners, onChange } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const [cross, setCross] = useState<readonly [number, number] | null>(null);
  const { plane, layout } = useMemo(() => {
    const made = makeMapPlane(viewOfBounds(province.areas.province.bbox, WIDTH, HEIGHT, INSETS, 11));
    const view = { ...INITIAL_VIEW, layers: LAYERS };
    return {
      plane: made,
      layout: layoutSvgMap({
        source: province,
        frames: makeSelectFrames(province.marksOf)(view),
        choices: LAYERS,
        plane: made,
        region: PROVINCE_REF,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: 0.9,
        detail: 0,
        labels: true,
        pickable: false,
      }),
    };
  }, [province, theme, locale]);
  const add = (x: number, y: number): void => {
    const at = rounded(plane.view.toLngLat(x, y));
    if (corners.length < MOST && at[0] > 112 && at[0] < 125 && at[1] > 32 && at[1] < 41)
      onChange([...corners, at]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const [x, y] = cross ?? [WIDTH / 2, HEIGHT / 2];
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step !== undefined)
      setCross([
        Math.min(WIDTH, Math.max(0, x + (step[0] ?? 0) * STEP_PX)),
        Math.min(HEIGHT, Math.max(0, y + (step[1] ?? 0) * STEP_PX)),
      ]);
    else if (event.key === 'Enter') add(x, y);
    else if (event.key === 'Backspace') onChange(corners.slice(0, -1));
    else return;
    event.preventDefault();
  };
  const points = corners.map(plane.view.toPx);
  return (
    <div className="draw-area">
      <div
        className="draw-picture"
        role="application"
        tabIndex={0}
        aria-label={t('profile.draw.map')}
        onKeyDown={onKey}
        onFocus={() => setCross((now) => now ?? [WIDTH / 2, HEIGHT / 2])}
        onBlur={() => setCross(null)}
        onPointerDown={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const scale = WIDTH / box.width;
          add((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
        }}
      >
        <SvgMap layout={layout} label={t('profile.draw')} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="draw-over" aria-hidden="true">
          <polygon points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
          {points.map(([x, y], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place
            <circle key={index} cx={x} cy={y} r="4" />
          ))}
          {cross === null ? null : (
            <path
              d={`M${cross[0] - 9} ${cross[1]}h18M${cross[0]} ${cross[1] - 9}v18`}
              className="draw-cross"
            />
          )}
        </svg>
      </div>
      <p className="compare-chips">
        <span>{t('profile.draw.count', { count: corners.length })}</span>
        <button
          type="button"
          className="button"
          disabled={corners.length === 0}
          onClick={() => onChange(corners.slice(0, -1))}
        >
          {t('profile.draw.back')}
        </button>
        <button type="button" className="button" disabled={corners.length === 0} onClick={() => onChange([])}>
          {t('profile.draw.clear')}
        </button>
        <span className="quiet">{t('data.internalMap')}</span>
      </p>
      <PlaceLinesField
        label={t('profile.draw.lines')}
        action={t('profile.draw.use')}
        least={3}
        most={MOST}
        onPlaces={(places) => onChange(places.map(({ lngLat }) => lngLat))}
      />
    </div>
  );
}
