import { sumLandDemand } from '@/analysis/land-demand';
import type { Library } from '@/domain/library/library';
import { formatNumber } from '@/i18n/format-number';
import type { FacetWords } from '../../library/row-facets';

/** What listed projects demand against what a region has: what is known of it, and what is not. */
export function LandBalance({ library, words }: { readonly library: Library; readonly words: FacetWords }) {
  const { t, locale, names } = words;
  const demand = sumLandDemand(library.projects);
  const said = demand.reduce((sum, city) => sum + city.said, 0);
  return (
    <section aria-label={t('blockers.balance')}>
      <h3>{t('blockers.balance')}</h3>
      <p className="rules-in-force">{t('blockers.balance.unknown')}</p>
      {said === 0 ? (
        <p className="quiet">
          {t('blockers.balance.none', { count: formatNumber(library.projects.length) })}
        </p>
      ) : (
        <table className="rules-table rules-numbers">
          <thead>
            <tr>
              <th scope="col">{t('column.city')}</th>
              <th scope="col">{t('blockers.balance.mu')}</th>
              <th scope="col">{t('blockers.balance.said')}</th>
              <th scope="col">{t('blockers.balance.silent')}</th>
              <th scope="col">{t('blockers.balance.has')}</th>
            </tr>
          </thead>
          <tbody>
            {demand.map(({ city, mu, said: of, projects }) => (
              <tr key={city}>
                <th scope="row">{names.cityOf.get(city)?.[locale] ?? city}</th>
                <td>{of === 0 ? '—' : formatNumber(mu, 1)}</td>
                <td>{of}</td>
                <td>{projects - of}</td>
                <td>{t('blockers.balance.notKnown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
