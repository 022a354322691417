import { useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
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

const WIDTH = 460;
const HEIGHT = 300;
const LAYERS = layersShowing([
  'lake',
  'river',
  'county',
  'city',
  'expressway',
  'rail_freight',
  'rail_high_speed',
  'park',
  'station',
  'core',
]);

/** A small map about a place, drawn to one scale for all findings, with rings where the finding is. */
export function PlaceMap(props: {
  readonly label: string;
  readonly at: LngLat;
  readonly month: Month;
  /** Ground a px stands for. @unit m */
  readonly ground: number;
  readonly points: readonly LngLat[];
}) {
  const { label, at, month, ground, points } = props;
  const t = useTranslate();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const { plane, layout } = useMemo(() => {
    const made = makeMapPlane(viewAtGround(at, ground, WIDTH, HEIGHT));
    return {
      plane: made,
      layout: layoutSvgMap({
        source: province,
        frames: makeSelectFrames(province.marksOf)({ ...INITIAL_VIEW, layers: LAYERS, month }),
        choices: LAYERS,
        plane: made,
        region: PROVINCE_REF,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: 0.9,
        detail: 0.3,
        labels: true,
        pickable: false,
      }),
    };
  }, [province, at, ground, month, theme, locale]);
  return (
    <figure className="place-map">
      <div className="place-picture">
        <SvgMap layout={layout} label={label} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {[...new Map(points.map((point) => [point.join(' '), point])).values()].map((point) => {
            const [x, y] = plane.view.toPx(point);
            return <circle key={point.join(' ')} cx={x} cy={y} r="13" className="place-ring" />;
          })}
        </svg>
      </div>
      <figcaption className="quiet">
        {t('coord.scale', { scale: formatDenominator(denominatorOfGround(ground), locale) })} ·{' '}
        {t('data.internalMap')}
      </figcaption>
    </figure>
  );
}
