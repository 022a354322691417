import { couplingOf, gradeOf } from '@/analysis/coordination/coupling';
import { MEASURES } from '@/analysis/profile/profile-measures';
import { scoreValue } from '@/analysis/profile/score';
import type { CoordinationView } from '@/domain/view-state/coordination-view';
import { PROFILE_MEASURES, type ProfileMeasureId } from '@/domain/view-state/profile-view';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import { useProfiles } from '../use-profiles';

const COMPARABLE = PROFILE_MEASURES.filter((id) => MEASURES[id].comparable);

/** The coupling coordination degree of two measures over the sixteen, with its formula and its caveats. */
export function CouplingPart(props: {
  readonly view: CoordinationView;
  readonly onChange: (change: Partial<CoordinationView>) => void;
}) {
  const { view, onChange } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const profiles = useProfiles();
  const pair = [view.first, view.second] as const;
  const valuesOf = (id: ProfileMeasureId): readonly (number | null)[] =>
    profiles.cities.map((ref) => MEASURES[id].valueOf(profiles.factsOf(ref)));
  const [first, second] = [valuesOf(view.first), valuesOf(view.second)];
  const rows = profiles.cities
    .map((ref, index) => {
      const u = [first, second].map((values) => scoreValue(values[index] ?? null, values, 'minmax'));
      const [a = null, b = null] = u;
      return {
        ref,
        a,
        b,
        // Both lowest: nothing to divide by.
        found: a === null || b === null ? null : couplingOf(a, b),
      };
    })
    .sort((x, y) => (y.found?.coordination ?? -1) - (x.found?.coordination ?? -1));
  const say = (value: number | null | undefined): string =>
    value === null || value === undefined ? '—' : value.toFixed(3);
  return (
    <section className="compare-block" aria-label={t('coord.part.coupling')}>
      <div className="compare-bar">
        {(['first', 'second'] as const).map((place) => (
          <label key={place}>
            <span>{t(`coord.coupling.${place}`)}</span>
            <select
              value={view[place]}
              onChange={(event) => onChange({ [place]: event.target.value as ProfileMeasureId })}
            >
              {COMPARABLE.map((id) => (
                <option key={id} value={id}>
                  {t(`profile.measure.${id}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="compare-method">{t('coord.coupling.note')}</p>
      <div className="compare-scroll" tabIndex={0}>
        <table className="compare-table" aria-label={t('coord.coupling.table')}>
          <thead>
            <tr>
              <th scope="col">{t('coord.coupling.city')}</th>
              {pair.map((id) => (
                <th key={id} scope="col" className="number">
                  {t(`profile.measure.${id}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t('coord.coupling.c')}
              </th>
              <th scope="col" className="number">
                {t('coord.coupling.t')}
              </th>
              <th scope="col" className="number">
                {t('coord.coupling.d')}
              </th>
              <th scope="col">{t('coord.coupling.grade')}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ ref, a, b, found }) => (
              <tr key={ref}>
                <th scope="row">{regionName(atlas, ref, locale)}</th>
                <td className="number">{say(a)}</td>
                <td className="number">{say(b)}</td>
                <td className="number">{say(found?.coupling)}</td>
                <td className="number">{say(found?.level)}</td>
                <td className="number">{say(found?.coordination)}</td>
                <td className="keep">
                  {found === null ? '—' : t(`coord.grade.${gradeOf(found.coordination)}`)}
                </td>
                <td className="theil-bar">
                  <i style={{ width: `${(found?.coordination ?? 0) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
