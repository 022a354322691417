import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import {
  PROFILE_MEASURES,
  PROFILE_PARTS,
  type ProfileMeasureId,
  type ProfileView,
} from '@/domain/view-state/profile-view';
import { useActions, useApp, useTranslate } from '../app-context';
import { MonthChoice } from '../MonthChoice';
import { ConcentrationPart } from './profile/ConcentrationPart';
import { GdpTable } from './profile/GdpTable';
import { MeasureChart } from './profile/MeasureChart';
import { MeasureTable } from './profile/MeasureTable';
import { NetworkTable } from './profile/NetworkTable';
import { ProjectTable } from './profile/ProjectTable';
import { ScorePart } from './profile/ScorePart';
import { StructurePart } from './profile/StructurePart';
import { SubjectChips } from './profile/SubjectChips';
import { type Subject, useSubjects } from './profile/use-subjects';
import { PartTabs } from './PartTabs';
import { type Profiles, useProfiles } from './use-profiles';
import './compare.css';
import './profile/profile.css';

function TablePart(props: {
  readonly view: ProfileView;
  readonly subjects: readonly Subject[];
  readonly profiles: Profiles;
  readonly onChange: (change: Partial<ProfileView>) => void;
}) {
  const { view, subjects, profiles, onChange } = props;
  const t = useTranslate();
  return (
    <>
      <div className="profile-columns">
        <MeasureTable subjects={subjects} profiles={profiles} />
        <section className="compare-block" aria-label={t('profile.chart')}>
          <div className="compare-bar">
            <select
              aria-label={t('profile.chart.measure')}
              value={view.measure}
              onChange={(event) => onChange({ measure: event.target.value as ProfileMeasureId })}
            >
              {PROFILE_MEASURES.map((id) => (
                <option key={id} value={id}>
                  {t(`profile.measure.${id}`)}
                </option>
              ))}
            </select>
            <span role="group" aria-label={t('profile.chart')} className="compare-toggle">
              {(['bars', 'dots', 'slopes'] as const).map((id) => (
                <button
                  key={id}
                  type="button"
                  className="button"
                  aria-pressed={view.chart === id}
                  onClick={() => onChange({ chart: id })}
                >
                  {t(`profile.chart.${id}`)}
                </button>
              ))}
            </span>
          </div>
          <MeasureChart view={view} subjects={subjects} profiles={profiles} />
        </section>
      </div>
      <NetworkTable subjects={subjects} />
      <GdpTable subjects={subjects} />
      <ProjectTable
        parting={view.parting}
        subjects={subjects}
        profiles={profiles}
        onPart={(parting) => onChange({ parting })}
      />
    </>
  );
}

/** 区域画像: what regions are made of, how they rank, whom they are like, what they duplicate. */
export function ProfileSection() {
  const t = useTranslate();
  const { setCompare, setMonth } = useActions();
  const view = useApp((state) => state.view.compare.profile);
  const month = useApp((state) => state.view.month);
  const profiles = useProfiles();
  const subjects = useSubjects(view, profiles);
  const change = (part: Partial<ProfileView>, gesture?: string): void =>
    setCompare({ profile: { ...view, ...part } }, gesture);
  const parts = { view, subjects, profiles, onChange: change };
  return (
    <div className="profile">
      <div className="compare-bar">
        <span className="compare-month">
          <span aria-hidden="true">{t('panes.mainMonth')}</span>
          <MonthChoice label={t('panes.mainMonth')} month={month} onChange={setMonth} />
        </span>
      </div>
      <SubjectChips view={view} onChange={change} />
      <PartTabs
        label={t('profile.parts')}
        parts={PROFILE_PARTS}
        open={view.part}
        nameOf={(id) => t(`profile.part.${id}`)}
        onOpen={(part) => change({ part })}
      >
        {view.part === 'table' ? <TablePart {...parts} /> : null}
        {view.part === 'score' ? <ScorePart {...parts} /> : null}
        {view.part === 'structure' ? <StructurePart {...parts} /> : null}
        {view.part === 'concentration' ? <ConcentrationPart {...parts} /> : null}
      </PartTabs>
    </div>
  );
}
