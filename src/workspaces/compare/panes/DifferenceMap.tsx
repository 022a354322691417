import { useMemo } from 'react';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { INITIAL_VIEW, layersShowing } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import type { Mark } from '@/layers/mark';
import type { MarkDifference } from '@/layers/mark-difference';
import { regionBounds } from '@/layers/region-tree';
import { makeSelectFrames } from '@/store/selectors';
import { differenceLook } from '@/symbology/difference-look';
import { paletteOf } from '@/symbology/palette';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';

const WIDTH = 560;
const HEIGHT = 400;
const INSETS = { top: 14, right: 14, bottom: 14, left: 14 };
const GROUND = layersShowing(['lake', 'city', 'core']);

/** What differs, drawn over the bare ground: the kind of change by colour, dash and sign; the rest in pale. */
export function DifferenceMap(props: {
  readonly layer: LayerId;
  readonly region: EntityRef;
  readonly differences: readonly MarkDifference[];
  readonly onPick: (ref: EntityRef) => void;
}) {
  const { layer, region, differences, onPick } = props;
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const selection = useApp((state) => state.view.selection);
  const { plane, layout } = useMemo(() => {
    const made = makeMapPlane(
      viewOfBounds(regionBounds(province.atlas, province.areas, region), WIDTH, HEIGHT, INSETS, 11),
    );
    return {
      plane: made,
      layout: layoutSvgMap({
        source: province,
        frames: makeSelectFrames(province.marksOf)({ ...INITIAL_VIEW, layers: GROUND }),
        choices: GROUND,
        plane: made,
        region,
        selection: null,
        palette: paletteOf(theme),
        locale,
        scale: 0.9,
        detail: 0,
        labels: true,
        pickable: false,
      }),
    };
  }, [province, region, theme, locale]);
  const changed = new Set<Mark>(differences.flatMap(({ marks }) => marks));
  const same = province.marksOf[layer].filter((mark) => mark.geometry === 'line' && !changed.has(mark));
  return (
    <figure className="difference-figure">
      <div className="difference-picture">
        <SvgMap layout={layout} label={t('panes.difference.map')} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="difference-over" aria-hidden="true">
          {same.map((mark) =>
            mark.geometry === 'line' ? (
              <path key={mark.featureId} d={plane.linePath(mark.parts)} className="difference-same" />
            ) : null,
          )}
          {differences.map((item) => {
            const look = differenceLook(item.change, theme);
            const isSelected = item.ref === selection;
            return (
              <g
                key={`${item.ref} ${item.change} ${item.before}`}
                className="difference-mark"
                onClick={() => (isSelected ? actions.select(null) : onPick(item.ref))}
              >
                {item.marks.map((mark) => {
                  if (mark.geometry === 'line') {
                    const width = isSelected ? look.width + 3 : look.width;
                    return (
                      <path
                        key={mark.featureId}
                        d={plane.linePath(mark.parts)}
                        fill="none"
                        stroke={look.color}
                        strokeWidth={width}
                        strokeDasharray={look.dash?.map((length) => length * width).join(' ')}
                      />
                    );
                  }
                  if (mark.geometry !== 'point') return null;
                  const [x, y] = plane.view.toPx(mark.lngLat);
                  return (
                    <g key={mark.featureId} transform={`translate(${x} ${y})`} stroke={look.color}>
                      <circle r={isSelected ? 9 : 6.5} className="difference-point" strokeWidth="2" />
                      <text className="difference-sign" y="4" fill={look.color} stroke="none">
                        {look.sign}
                      </text>
                    </g>
                  );
                })}
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption className="quiet">{t('data.internalMap')}</figcaption>
    </figure>
  );
}
