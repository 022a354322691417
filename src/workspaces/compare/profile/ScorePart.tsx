import { MEASURES } from '@/analysis/profile/profile-measures';
import { findPeers } from '@/analysis/profile/peers';
import { scoreValue, weighScores } from '@/analysis/profile/score';
import {
  PROFILE_MEASURES,
  type MeasureWeight,
  type ProfileMeasureId,
  type ProfileView,
} from '@/domain/view-state/profile-view';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import type { Profiles } from '../use-profiles';
import type { Subject } from './use-subjects';

const PEERS = 5;
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;

/** A score on a line from the least to the most of the column. */
function ScoreDot({ score, scoring }: { readonly score: number; readonly scoring: ProfileView['scoring'] }) {
  const share =
    scoring === 'z' ? Math.min(1, Math.max(0, (score + 2.5) / 5)) : Math.min(1, Math.max(0, score));
  return (
    <svg className="score-dot" viewBox="0 0 60 10" aria-hidden="true">
      <path d="M3 5H57M30 2V8" />
      <circle cx={3 + share * 54} cy="5" r="3.5" />
    </svg>
  );
}

/** Scores of the cities and the subjects over chosen measures with their weights in the header, and the nearest cities. */
export function ScorePart(props: {
  readonly view: ProfileView;
  readonly subjects: readonly Subject[];
  readonly profiles: Profiles;
  readonly onChange: (change: Partial<ProfileView>, gesture?: string) => void;
}) {
  const { view, subjects, profiles, onChange } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const { weights, scoring } = view;
  const setWeight = (measure: ProfileMeasureId, weight: number): void =>
    onChange(
      {
        weights: weights.map(
          (each): MeasureWeight => (each.measure === measure ? { measure, weight } : each),
        ),
      },
      `weight-${measure}`,
    );
  const valuesOf = (measure: ProfileMeasureId): readonly (number | null)[] =>
    profiles.cities.map((ref) => MEASURES[measure].valueOf(profiles.factsOf(ref)));
  const references = new Map(weights.map(({ measure }) => [measure, valuesOf(measure)]));
  const rows = [
    ...subjects.map(({ key, name, facts }) => ({ key, name, facts, isSubject: true })),
    ...profiles.cities
      .filter((ref) => subjects.every(({ key }) => key !== ref))
      .map((ref) => ({
        key: ref as string,
        name: regionName(atlas, ref, locale),
        facts: profiles.factsOf(ref),
        isSubject: false,
      })),
  ].map((row) => {
    const scores = weights.map(({ measure, weight }) => ({
      score: scoreValue(MEASURES[measure].valueOf(row.facts), references.get(measure) ?? [], scoring),
      weight,
    }));
    return { ...row, scores, mean: weighScores(scores).mean };
  });
  const [first] = subjects;
  const measured = (id: string, facts: Subject['facts']) => ({
    id,
    values: Object.fromEntries(
      weights.map(({ measure }) => [measure, MEASURES[measure].valueOf(facts)]),
    ) as Partial<Record<ProfileMeasureId, number | null>>,
  });
  const peers =
    first === undefined
      ? []
      : findPeers(
          measured(first.key, first.facts),
          profiles.cities.map((ref) => measured(ref, profiles.factsOf(ref))),
          weights,
        ).slice(0, PEERS);
  const comparable = PROFILE_MEASURES.filter(
    (id) => MEASURES[id].comparable && weights.every(({ measure }) => measure !== id),
  );
  return (
    <>
      <div className="compare-bar">
        <span role="group" aria-label={t('profile.scoring')} className="compare-toggle">
          {(['z', 'minmax'] as const).map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={scoring === id}
              onClick={() => onChange({ scoring: id })}
            >
              {t(`profile.scoring.${id}`)}
            </button>
          ))}
        </span>
        <select
          value=""
          aria-label={t('profile.weight.add')}
          onChange={(event) =>
            onChange({
              weights: [...weights, { measure: event.target.value as ProfileMeasureId, weight: 1 }],
            })
          }
        >
          <option value="">{t('profile.weight.add')}</option>
          {comparable.map((id) => (
            <option key={id} value={id}>
              {t(`profile.measure.${id}`)}
            </option>
          ))}
        </select>
      </div>
      <section className="compare-block" aria-label={t('profile.score')}>
        <div className="compare-scroll" tabIndex={0}>
          <table className="compare-table score-table">
            <thead>
              <tr>
                <th>{t('profile.weights')}</th>
                {weights.map(({ measure, weight }) => (
                  <th key={measure} scope="col">
                    {t(`profile.measure.${measure}`)}
                    <span className="score-weight">
                      ×
                      <input
                        type="number"
                        min="0"
                        max="9"
                        step="0.5"
                        value={weight}
                        aria-label={t('profile.weight', { measure: t(`profile.measure.${measure}`) })}
                        onChange={(event) =>
                          setWeight(measure, Math.min(9, Math.max(0, Number(event.target.value))))
                        }
                      />
                      <button
                        type="button"
                        className="link-button"
                        aria-label={t('profile.remove', { name: t(`profile.measure.${measure}`) })}
                        onClick={() =>
                          onChange({ weights: weights.filter((each) => each.measure !== measure) })
                        }
                      >
                        ✕
                      </button>
                    </span>
                  </th>
                ))}
                <th scope="col">{t('profile.score.mean')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, scores, mean, isSubject }) => (
                <tr key={key} aria-selected={isSubject}>
                  <th scope="row">{name}</th>
                  {scores.map(({ score }, index) => (
                    <td key={weights[index]?.measure} className="keep">
                      {score === null ? (
                        '—'
                      ) : (
                        <>
                          <ScoreDot score={score} scoring={scoring} /> {signed(score)}
                        </>
                      )}
                    </td>
                  ))}
                  <td className="keep">
                    <strong>{mean === null ? '—' : signed(mean)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="quiet">{t('profile.score.note')}</p>
      </section>
      {first === undefined ? null : (
        <section className="compare-block" aria-label={t('profile.peers', { name: first.name })}>
          <h3>{t('profile.peers', { name: first.name })}</h3>
          {peers.length === 0 ? (
            <p>{t('profile.peers.none')}</p>
          ) : (
            <div className="compare-scroll" tabIndex={0}>
              <table className="compare-table">
                <thead>
                  <tr>
                    <th />
                    <th scope="col" className="number">
                      {t('profile.peers.distance')}
                    </th>
                    {weights.map(({ measure }) => (
                      <th key={measure} scope="col" className="number">
                        {t(`profile.measure.${measure}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {peers.map(({ id, distance, apart }) => (
                    <tr key={id}>
                      <th scope="row">{regionName(atlas, id as `city:${string}`, locale)}</th>
                      <td className="number">{formatNumber(distance, 2)}</td>
                      {weights.map(({ measure }) => {
                        const difference = apart[measure] ?? null;
                        return (
                          <td key={measure} className="number">
                            {difference === null ? '—' : signed(difference)}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p className="quiet">{t('profile.peers.note', { name: first.name })}</p>
        </section>
      )}
    </>
  );
}
