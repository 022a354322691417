import { MAX_SUBJECTS, type ProfileView } from '@/domain/view-state/profile-view';
import { sharesOfPolygon } from '@/analysis/profile/region-shares';
import { IconButton } from '@/ui/IconButton';
import { useApp, useServices, useTranslate } from '../../app-context';
import { RegionSelect } from '../RegionSelect';
import { regionName } from '../region-names';
import { DrawArea } from './DrawArea';
import { LEAST_CORNERS, SUBJECT_SIGNS } from './use-subjects';

/** Which regions are profiled, and the drawn area. */
export function SubjectChips(props: {
  readonly view: ProfileView;
  readonly onChange: (change: Partial<ProfileView>, gesture?: string) => void;
}) {
  const { view, onChange } = props;
  const t = useTranslate();
  const { atlas, areas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const { subjects, drawn } = view;
  return (
    <div className="profile-subjects" role="group" aria-label={t('profile.subjects')}>
      <div className="compare-chips">
        {subjects.map((ref, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a subject is its place
          <span key={index} className="compare-chips">
            <span className={`subject-${index}`}>{SUBJECT_SIGNS[index]}</span>
            <RegionSelect
              label={t('profile.subject', { n: index + 1 })}
              value={ref}
              onChange={(chosen) =>
                onChange({ subjects: subjects.map((each, at) => (at === index ? chosen : each)) })
              }
            />
            <IconButton
              icon="close"
              label={t('profile.remove', { name: regionName(atlas, ref, locale) })}
              onClick={() => onChange({ subjects: subjects.filter((_each, at) => at !== index) })}
            />
          </span>
        ))}
        <button
          type="button"
          className="button"
          disabled={subjects.length >= MAX_SUBJECTS}
          onClick={() =>
            onChange({
              subjects: [
                ...subjects,
                atlas.cities
                  .map(({ adcode }) => `city:${adcode}` as const)
                  .find((ref) => !subjects.includes(ref)) ?? 'province:370000',
              ],
            })
          }
        >
          {t('profile.add')}
        </button>
      </div>
      <details open={drawn.length > 0}>
        <summary>{t('profile.draw')}</summary>
        <DrawArea corners={drawn} onChange={(corners) => onChange({ drawn: corners })} />
        {drawn.length < LEAST_CORNERS ? null : (
          <p className="quiet">{t('profile.draw.note', { counties: sharesOfPolygon(areas, drawn).size })}</p>
        )}
      </details>
    </div>
  );
}
