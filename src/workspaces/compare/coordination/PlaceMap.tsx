import { useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { layersNotRevealedAt } from '@/charts/svg-map/point-shapes';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { denominatorOfGround, formatDenominator } from '@/charts/svg-map/scale-bar';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { LngLat } from '@/domain/provenance/position';
import type { Month } from '@/domain/time/month';
import { INITIAL_VIEW, layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { viewAtGround } from '@/geo/ground-scale';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useApp, useServices, useTranslate } from '../../app-context';
import { legendLayers } from '../legend-layers';
import { MapLegend } from '../MapLegend';
import { placeRings } from './place-rings';

const WIDTH = 460;
const HEIGHT = 300;
const DETAIL = 0.3;
const RING = 13;
const NETWORKS = [
  'lake',
  'river',
  'county',
  'city',
  'expressway',
  'rail_freight',
  'rail_high_speed',
] as const;
/** What a place map may show beside the ground. */
export const PLACE_LAYERS = {
  lines: layersShowing([...NETWORKS, 'core']),
  all: layersShowing([...NETWORKS, 'park', 'station', 'core']),
} as const;

/** A small map about a place, drawn to one scale for all findings, with rings where the finding is, and its legend. */
export function PlaceMap(props: {
  readonly label: string;
  readonly at: LngLat;
  readonly month: Month;
  /** Ground a px stands for. @unit m */
  readonly ground: number;
  readonly points: readonly LngLat[];
  /** What a ring stands for. */
  readonly ringWord: string;
  readonly layers?: (typeof PLACE_LAYERS)[keyof typeof PLACE_LAYERS];
}) {
  const { label, at, month, ground, points, ringWord, layers = PLACE_LAYERS.all } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const { plane, layout, signs } = useMemo(() => {
    const made = makeMapPlane(viewAtGround(at, ground, WIDTH, HEIGHT));
    return {
      plane: made,
      layout: layoutSvgMap({
        source: province,
        frames: makeSelectFrames(province.marksOf)({ ...INITIAL_VIEW, layers, month }),
        choices: layers,
        plane: made,
        region: PROVINCE_REF,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: 0.9,
        detail: DETAIL,
        labels: true,
        pickable: false,
      }),
      signs: legendLayers(
        province.marksOf,
        [
          {
            layers,
            month,
            officialOnly: false,
            bounds: made.view.bounds,
            notRevealed: layersNotRevealedAt(made.view.zoom + DETAIL, layers),
          },
        ],
        theme,
      ),
    };
  }, [province, at, ground, month, layers, theme, locale]);
  const rings = placeRings(
    points.map((point) => plane.view.toPx(point)),
    RING * 2,
  );
  return (
    <figure className="place-map">
      <div className="place-picture">
        <SvgMap layout={layout} label={label} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {rings.map(({ x, y, count }) => (
            <g key={`${x} ${y}`} className="place-ring">
              <circle cx={x} cy={y} r={RING} />
              {count === 1 ? null : (
                <text x={x} y={y} dy="0.35em">
                  {count}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <MapLegend label={t('coord.legend')} layers={signs}>
        <li>
          <span className="map-legend-sign">
            <svg className="place-ring-key" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="7.5" />
            </svg>
            {ringWord}
          </span>
        </li>
      </MapLegend>
      <figcaption className="quiet">
        {t('coord.scale', { scale: formatDenominator(denominatorOfGround(ground), locale) })} ·{' '}
        {t('data.internalMap')}
      </figcaption>
    </figure>
  );
}
