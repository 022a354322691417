import { warnOfDuplicates, FEW } from '@/analysis/profile/duplicate-warnings';
import { industryAmounts } from '@/analysis/profile/industry-amounts';
import {
  krugmanIndex,
  likenessOf,
  locationQuotients,
  sharesOfAmounts,
} from '@/analysis/profile/industry-structure';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { type EntityRef, idOfRef } from '@/domain/view-state/entity-ref';
import type { ProfileView } from '@/domain/view-state/profile-view';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import type { Profiles } from '../use-profiles';
import type { Subject } from './use-subjects';

const MOST_WARNINGS = 12;
const percent = (share: number | undefined): string =>
  share === undefined ? '—' : `${formatNumber(share * 100, 1)}%`;

/** Industrial structure: quotients, specialisation, likeness, and where two cities lean on the same industry. */
export function StructurePart(props: {
  readonly view: ProfileView;
  readonly subjects: readonly Subject[];
  readonly profiles: Profiles;
  readonly onChange: (change: Partial<ProfileView>) => void;
}) {
  const { view, subjects, profiles, onChange } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const basis = view.industryBy;
  const reference = industryAmounts(profiles.factsOf(PROVINCE_REF), basis);
  const known = subjects.map((subject) => ({ ...subject, industry: industryAmounts(subject.facts, basis) }));
  const cityName = (id: string): string =>
    atlas.cities.find(({ adcode }) => String(adcode) === idOfRef(id as EntityRef))?.[
      locale === 'zh' ? 'shortName' : 'nameEn'
    ] ?? id;
  const warnings = warnOfDuplicates(
    profiles.cities.map((ref) => ({ id: ref, industry: industryAmounts(profiles.factsOf(ref), basis) })),
    reference,
  );
  const pairs = known.flatMap((one, at) => known.slice(at + 1).map((other) => [one, other] as const));
  const isEmpty = sharesOfAmounts(reference.amounts, INDUSTRY_IDS) === null;
  return (
    <>
      <div className="compare-bar">
        <span role="group" aria-label={t('profile.basis')} className="compare-toggle">
          {(['projects', 'money', 'parks'] as const).map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={basis === id}
              onClick={() => onChange({ industryBy: id })}
            >
              {t(`profile.basis.${id}`)}
            </button>
          ))}
        </span>
      </div>
      {isEmpty ? (
        <p className="compare-say">{t('profile.structure.empty')}</p>
      ) : (
        <>
          <section className="compare-block" aria-label={t('profile.structure')}>
            <h3>{t('profile.structure')}</h3>
            <div className="compare-scroll" tabIndex={0}>
              <table className="compare-table">
                <thead>
                  <tr>
                    <th rowSpan={2}>{t('profile.structure.industry')}</th>
                    {known.map(({ key, name }) => (
                      <th key={key} scope="colgroup" colSpan={3} className="number">
                        {name}
                      </th>
                    ))}
                  </tr>
                  <tr>
                    {known.flatMap(({ key }) =>
                      (['n', 'share', 'lq'] as const).map((column) => (
                        <th key={`${key} ${column}`} scope="col" className="number">
                          {t(`profile.structure.${column}`)}
                        </th>
                      )),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {INDUSTRY_IDS.map((industry, index) => (
                    <tr key={industry}>
                      <th scope="row">{INDUSTRIES[industry][locale]}</th>
                      {known.flatMap(({ key, industry: mine }) => {
                        const few = mine.counts[industry] < FEW ? ' few' : '';
                        const share = sharesOfAmounts(mine.amounts, INDUSTRY_IDS)?.[index];
                        const quotient =
                          locationQuotients(mine.amounts, reference.amounts, INDUSTRY_IDS)[index] ?? null;
                        return [
                          <td key={`${key} n`} className="number">
                            {mine.counts[industry]}
                          </td>,
                          <td key={`${key} share`} className={`number${few}`}>
                            {percent(share)}
                          </td>,
                          <td
                            key={`${key} lq`}
                            className={`number${few}`}
                            title={few === '' ? undefined : t('profile.structure.few')}
                          >
                            {quotient === null ? '—' : quotient.toFixed(2)}
                          </td>,
                        ];
                      })}
                    </tr>
                  ))}
                  <tr>
                    <th scope="row">{t('profile.structure.krugman')}</th>
                    {known.map(({ key, industry: mine }) => {
                      const index = krugmanIndex(mine.amounts, reference.amounts, INDUSTRY_IDS);
                      return (
                        <td key={key} colSpan={3} className="number">
                          {index === null ? '—' : index.toFixed(2)}
                        </td>
                      );
                    })}
                  </tr>
                </tbody>
              </table>
            </div>
            <p className="quiet">
              <span className="few few-key" aria-hidden="true" /> {t('profile.structure.few')}
              {locale === 'zh' ? '。' : '.'}
              {known.map(({ key, name, industry: mine }) => (
                <span key={key}>
                  {' '}
                  {name}
                  {locale === 'zh' ? '：' : ': '}
                  {t('profile.structure.without', { count: mine.without })}
                  {locale === 'zh' ? '。' : '.'}
                </span>
              ))}
            </p>
          </section>
          {pairs.length === 0 ? null : (
            <section className="compare-block" aria-label={t('profile.likeness')}>
              <h3>{t('profile.likeness')}</h3>
              <table className="compare-table">
                <thead>
                  <tr>
                    <th />
                    <th scope="col" className="number">
                      {t('profile.likeness.cosine')}
                    </th>
                    <th scope="col" className="number">
                      {t('profile.likeness.overlap')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {pairs.map(([one, other]) => {
                    const like = likenessOf(one.industry.amounts, other.industry.amounts, INDUSTRY_IDS);
                    return (
                      <tr key={`${one.key} ${other.key}`}>
                        <th scope="row">
                          {t('profile.likeness.pair', { one: one.name, other: other.name })}
                        </th>
                        <td className="number">{like === null ? '—' : formatNumber(like.cosine, 3)}</td>
                        <td className="number">{percent(like?.overlap)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </section>
          )}
          <section className="compare-block" aria-label={t('profile.duplicates')}>
            <h3>{t('profile.duplicates')}</h3>
            {warnings.length === 0 ? (
              <p>{t('profile.duplicates.none')}</p>
            ) : (
              <p>
                {t('profile.duplicates.count', {
                  count: warnings.length,
                  few: warnings.filter(({ few }) => few).length,
                  shown: Math.min(MOST_WARNINGS, warnings.length),
                })}
              </p>
            )}
            <ol className="duplicate-list">
              {warnings.slice(0, MOST_WARNINGS).map((each) => (
                <li key={`${each.one} ${each.other} ${each.industryId}`} className={each.few ? 'few' : ''}>
                  <strong>{INDUSTRIES[each.industryId][locale]}</strong>{' '}
                  {t('profile.duplicates.item', {
                    one: cityName(each.one),
                    other: cityName(each.other),
                    n1: each.counts[0],
                    n2: each.counts[1],
                    q1: each.quotients[0].toFixed(2),
                    q2: each.quotients[1].toFixed(2),
                  })}{' '}
                  <span className="quiet">
                    {t('profile.duplicates.common', { percent: formatNumber(each.common * 100, 1) })}
                  </span>
                </li>
              ))}
            </ol>
            <p className="quiet">{t('profile.duplicates.note')}</p>
          </section>
        </>
      )}
      <details className="compare-method">
        <summary>{t('compare.method')}</summary>
        <p>{t('profile.structure.note')}</p>
      </details>
    </>
  );
}
