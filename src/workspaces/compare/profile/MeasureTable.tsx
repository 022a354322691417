import { MEASURES, rankValues } from '@/analysis/profile/profile-measures';
import { PROFILE_MEASURES } from '@/domain/view-state/profile-view';
import { useTranslate } from '../../app-context';
import { sayMeasure, whyUnknown } from '../say-measure';
import type { Profiles } from '../use-profiles';
import { type Subject, SUBJECT_SIGNS } from './use-subjects';

/** Every measure of every subject, with the rank of a city among the sixteen. */
export function MeasureTable(props: { readonly subjects: readonly Subject[]; readonly profiles: Profiles }) {
  const { subjects, profiles } = props;
  const t = useTranslate();
  return (
    <section className="compare-block" aria-label={t('profile.table')}>
      <div className="compare-scroll" tabIndex={0}>
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{t('profile.table')}</th>
              {subjects.map(({ key, name }, index) => (
                <th key={key} scope="col" className="number">
                  <span className={`subject-${index}`}>{SUBJECT_SIGNS[index]}</span> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PROFILE_MEASURES.map((id) => {
              const ranks = rankValues(
                profiles.cities.map((ref) => MEASURES[id].valueOf(profiles.factsOf(ref))),
              );
              return (
                <tr key={id} data-measure={id}>
                  <th scope="row">{t(`profile.measure.${id}`)}</th>
                  {subjects.map(({ key, ref, facts }) => {
                    const said = sayMeasure(id, facts);
                    const rank = ref === null ? null : (ranks[profiles.cities.indexOf(ref)] ?? null);
                    return (
                      <td key={key} className="number" data-subject={key}>
                        <span title={said === '—' ? whyUnknown(id, t) : undefined}>{said}</span>
                        {rank === null ? null : (
                          <small className="quiet">
                            {t('profile.rank', { rank, of: ranks.filter((each) => each !== null).length })}
                          </small>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('profile.rank.note')}</p>
    </section>
  );
}
