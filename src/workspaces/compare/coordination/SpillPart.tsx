import { useMemo } from 'react';
import { makeBorderIndex } from '@/analysis/coordination/border-index';
import { networkPieces } from '@/analysis/coordination/network-pieces';
import { findSharedLines, findSharedThings, pairCities } from '@/analysis/coordination/shared-between-cities';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import type { Adcode } from '@/domain/region/adcode';
import { INITIAL_VIEW, layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { makeSelectFrames } from '@/store/selectors';
import { paletteOf } from '@/symbology/palette';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { thingName } from '../thing-name';
import { useKept } from '../../library-room';

const WIDTH = 640;
const HEIGHT = 440;
const INSETS = { top: 12, right: 12, bottom: 12, left: 12 };
const LAYERS = layersShowing(['circle', 'lake', 'city', 'core']);
/** How far an arc bends, of its length. */
const BEND = 0.16;

/** Arcs between cities that the data says share something; no flow is drawn, for none is known. */
export function SpillPart() {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const { library } = useKept();
  const { theme, locale } = useApp((state) => state.preferences);
  const month = useApp((state) => state.view.month);
  const selection = useApp((state) => state.view.selection);
  const { things, pairs } = useMemo(() => {
    const { cityAt } = makeBorderIndex(province.atlas, province.areas);
    const known = library.projects.filter(({ entered }) => entered <= month);
    const found = [
      ...findSharedLines(networkPieces(province.atlas, province.lines, month), cityAt),
      ...findSharedThings(province.atlas, known, cityAt),
    ];
    return { things: found, pairs: pairCities(province.atlas, found) };
  }, [province, library, month]);
  const { plane, layout } = useMemo(() => {
    const made = makeMapPlane(viewOfBounds(province.areas.province.bbox, WIDTH, HEIGHT, INSETS, 11));
    return {
      plane: made,
      layout: layoutSvgMap({
        source: province,
        frames: makeSelectFrames(province.marksOf)({ ...INITIAL_VIEW, layers: LAYERS }),
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
  const city = (adcode: Adcode) => province.atlas.cities.find((each) => each.adcode === adcode);
  const nameOf = (adcode: Adcode): string => city(adcode)?.[locale === 'zh' ? 'shortName' : 'nameEn'] ?? '';
  const seatOf = (adcode: Adcode): readonly [number, number] => {
    const seat = city(adcode)?.seat;
    return seat?.placed === true ? plane.view.toPx(seat.lngLat) : [0, 0];
  };
  const countOf = (kind: (typeof pairs)[number]['kind']): number =>
    pairs.filter((pair) => pair.kind === kind).length;
  return (
    <section className="compare-block" aria-label={t('coord.part.spill')}>
      <p className="compare-say" role="status">
        {things.length === 0
          ? t('coord.spill.none')
          : t('coord.spill.say', {
              count: things.length,
              pairs: pairs.length,
              corePoint: countOf('core_point'),
              coreCore: countOf('core_core'),
              pointPoint: countOf('point_point'),
            })}
      </p>
      <div className="difference-body">
        <figure className="difference-figure">
          <div className="difference-picture">
            <SvgMap layout={layout} label={t('coord.spill.map')} />
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="difference-over" aria-hidden="true">
              {pairs.map(({ cities, kind, things: shared }) => {
                const [[x1, y1], [x2, y2]] = [seatOf(cities[0]), seatOf(cities[1])];
                const bend = [(y2 - y1) * BEND, (x1 - x2) * BEND] as const;
                const isSelected = shared.some(({ ref }) => ref === selection);
                return (
                  <path
                    key={cities.join(' ')}
                    d={`M${x1} ${y1}Q${(x1 + x2) / 2 + bend[0]} ${(y1 + y2) / 2 + bend[1]} ${x2} ${y2}`}
                    className={`spill-arc spill-${kind}${isSelected ? ' spill-selected' : ''}`}
                    strokeWidth={1.5 + shared.length}
                  />
                );
              })}
            </svg>
          </div>
          <figcaption className="tile-legend">
            {(['core_point', 'core_core', 'point_point'] as const).map((kind) => (
              <span key={kind} className="spill-key">
                <svg width="34" height="10" aria-hidden="true">
                  <path d="M1 5H33" className={`spill-arc spill-${kind}`} strokeWidth="3" />
                </svg>
                {t(`coord.pair.${kind}`)}
              </span>
            ))}
            <small className="quiet">{t('data.internalMap')}</small>
          </figcaption>
        </figure>
        <div className="compare-scroll">
          <table className="compare-table" aria-label={t('coord.part.spill')}>
            <thead>
              <tr>
                <th scope="col">{t('coord.spill.pair')}</th>
                <th scope="col">{t('coord.spill.kind')}</th>
                <th scope="col">{t('coord.spill.things')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ cities, kind, things: shared }) => (
                <tr key={cities.join(' ')}>
                  <th scope="row" className="keep">
                    {nameOf(cities[0])} — {nameOf(cities[1])}
                  </th>
                  <td className="keep">{t(`coord.pair.${kind}`)}</td>
                  <td>
                    {shared.map(({ ref, name, kind: sharing, source }) => (
                      <div key={ref} title={source}>
                        <button type="button" className="link-button" onClick={() => actions.select(ref)}>
                          {thingName(province.atlas, ref, name, locale)}
                        </button>{' '}
                        <span className="quiet">{t(`coord.sharing.${sharing}`)}</span>
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <p className="quiet">{t('coord.spill.note')}</p>
    </section>
  );
}
