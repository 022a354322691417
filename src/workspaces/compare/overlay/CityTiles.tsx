import { useMemo } from 'react';
import { MEASURES } from '@/analysis/profile/profile-measures';
import { CITY_TILES, countKeptNeighbours } from '@/charts/city-tiles';
import { idOfRef } from '@/domain/view-state/entity-ref';
import type { ProfileMeasureId } from '@/domain/view-state/profile-view';
import { findNeighbours } from '@/geo/adjacency';
import { formatNumber } from '@/i18n/format-number';
import { binTint, makeValueBins } from '@/symbology/value-bins';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { sayMeasure, whyUnknown } from '../say-measure';
import type { Profiles } from '../use-profiles';

const BINS = 5;

/** The sixteen cities as tiles of one size, tinted by a measure; unknown is hatched. */
export function CityTiles(props: { readonly profiles: Profiles; readonly measure: ProfileMeasureId }) {
  const { profiles, measure } = props;
  const t = useTranslate();
  const actions = useActions();
  const { atlas, areas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const selection = useApp((state) => state.view.selection);
  const kept = useMemo(() => countKeptNeighbours(findNeighbours(areas.cities)), [areas]);
  const { valueOf, decimals } = MEASURES[measure];
  const values = profiles.cities.map((ref) => valueOf(profiles.factsOf(ref)));
  const bins = makeValueBins(values, BINS);
  const tintOf = (bin: number | null): string | undefined =>
    bin === null
      ? undefined
      : `color-mix(in srgb, var(--derived) ${Math.round(binTint(bin, bins.edges.length) * 100)}%, var(--surface))`;
  return (
    <div className="city-tiles-room">
      <div className="city-tiles" role="group" aria-label={t('overlay.tiles')}>
        {profiles.cities.map((ref, index) => {
          const city = atlas.cities.find(({ adcode }) => adcode === Number(idOfRef(ref)));
          const [column, row] = CITY_TILES.get(Number(idOfRef(ref))) ?? [0, 0];
          const bin = bins.binOf(values[index] ?? null);
          return (
            <button
              key={ref}
              type="button"
              className={bin === null ? 'city-tile city-tile-unknown' : 'city-tile'}
              style={{ gridColumn: column + 1, gridRow: row + 1, background: tintOf(bin) }}
              aria-pressed={selection === ref}
              title={bin === null ? whyUnknown(measure, t) : undefined}
              onClick={() => actions.select(selection === ref ? null : ref)}
            >
              <span className="city-tile-name">
                {city?.isCore === true ? '★ ' : ''}
                {locale === 'zh' ? city?.shortName : city?.nameEn}
              </span>
              <span className="city-tile-value">{sayMeasure(measure, profiles.factsOf(ref))}</span>
            </button>
          );
        })}
      </div>
      <ul className="tile-legend" aria-label={t('overlay.legend')}>
        <li>{t(`profile.measure.${measure}`)}</li>
        {bins.edges.map((edge, bin) => (
          <li key={edge}>
            <span style={{ background: tintOf(bin) }} aria-hidden="true" />
            {formatNumber(edge, decimals)}–{formatNumber(bins.edges[bin + 1] ?? bins.high, decimals)}
          </li>
        ))}
        {values.includes(null) ? (
          <li>
            <span className="city-tile-unknown" aria-hidden="true" />
            {t('overlay.unknown')}
          </li>
        ) : null}
      </ul>
      <p className="quiet">{t('overlay.tiles.note', { ...kept })}</p>
    </div>
  );
}
