import { giniOf, theilOf, type UnitAmount } from '@/analysis/profile/concentration';
import { MEASURES } from '@/analysis/profile/profile-measures';
import type { CircleId } from '@/domain/region/economic-circle';
import type { ProfileMeasureId, ProfileView } from '@/domain/view-state/profile-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import type { Profiles } from '../use-profiles';

/** Amounts that can be concentrated: totals, not rates. */
const AMOUNTS = ['gdp', 'parks', 'hsr_km', 'expressway_km', 'projects', 'project_money'] as const;
type AmountId = (typeof AMOUNTS)[number];
const isAmount = (id: ProfileMeasureId): id is AmountId => (AMOUNTS as readonly string[]).includes(id);
const TOP = 3;

/** How unevenly an amount lies between the cities, said in a sentence and parted by the circles. */
export function ConcentrationPart(props: {
  readonly view: ProfileView;
  readonly profiles: Profiles;
  readonly onChange: (change: Partial<ProfileView>) => void;
}) {
  const { view, profiles, onChange } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const measure: AmountId = isAmount(view.measure) ? view.measure : 'gdp';
  const units = atlas.cities.flatMap(
    (city): readonly (UnitAmount<CircleId> & { readonly name: string })[] => {
      const facts = profiles.factsOf(`city:${city.adcode}`);
      const amount = MEASURES[measure].valueOf(facts);
      return amount === null || facts.population === null
        ? []
        : [
            {
              amount,
              people: facts.population,
              group: city.circleId,
              name: locale === 'zh' ? city.shortName : city.nameEn,
            },
          ];
    },
  );
  const isWhole = units.length === atlas.cities.length;
  const gini = isWhole ? giniOf(units) : null;
  const theil = isWhole ? theilOf(units) : null;
  const word = t(`profile.measure.${measure}`);
  const share = (part: number): string =>
    theil === null || theil.total === 0 ? '—' : formatNumber((part / theil.total) * 100, 0);
  const whole = units.reduce((sum, { amount }) => sum + amount, 0);
  const people = units.reduce((sum, unit) => sum + unit.people, 0);
  const top = [...units].sort((a, b) => b.amount - a.amount).slice(0, TOP);
  const sumOf = (key: 'amount' | 'people'): number => top.reduce((sum, unit) => sum + unit[key], 0);
  return (
    <>
      <div className="compare-bar">
        <label>
          <span>{t('profile.concentration.measure')}</span>
          <select value={measure} onChange={(event) => onChange({ measure: event.target.value as AmountId })}>
            {AMOUNTS.map((id) => (
              <option key={id} value={id}>
                {t(`profile.measure.${id}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {gini === null || theil === null ? (
        <p className="compare-say">{t('profile.concentration.none')}</p>
      ) : (
        <>
          <p className="compare-say" data-gini={gini.toFixed(4)}>
            {t('profile.concentration.say', {
              month: formatMonthWords(profiles.sources.month, locale),
              measure: word,
              gini: formatNumber(gini, 3),
              between: share(theil.between),
              within: share(theil.within),
            })}
          </p>
          <p className="compare-say">
            {t('profile.concentration.top', {
              people: formatNumber((sumOf('people') / people) * 100, 1),
              cities: top.map(({ name }) => name).join(locale === 'zh' ? '、' : ', '),
              amount: formatNumber((sumOf('amount') / whole) * 100, 1),
              measure: word,
            })}
          </p>
          <table className="compare-table" aria-label={t('profile.concentration.table')}>
            <thead>
              <tr>
                <th>{t('profile.concentration.table')}</th>
                <th scope="col" className="number">
                  T
                </th>
                <th scope="col" className="number">
                  {t('profile.concentration.part')}
                </th>
                <th />
              </tr>
            </thead>
            <tbody>
              {[
                { key: 'between', name: t('profile.concentration.between'), value: theil.between },
                ...atlas.circles.map(({ id, name, nameEn }) => ({
                  key: id,
                  name: t('profile.concentration.within', {
                    circle: locale === 'zh' ? name.replace(/圈$/, '') : nameEn,
                  }),
                  value: theil.withinOf.get(id) ?? 0,
                })),
                { key: 'total', name: t('profile.concentration.total'), value: theil.total },
              ].map(({ key, name, value }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className="number">{value.toFixed(4)}</td>
                  <td className="number">{share(value)}%</td>
                  <td className="theil-bar">
                    <i
                      style={{ width: `${theil.total === 0 ? 0 : Math.max(0, value / theil.total) * 100}%` }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <details className="compare-method">
        <summary>{t('compare.method')}</summary>
        <p>{t('profile.concentration.note')}</p>
      </details>
    </>
  );
}
