import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { STAGE_IDS, STAGES } from '@/domain/dispatch/stage';
import { INDUSTRIES, INDUSTRY_IDS } from '@/domain/project/industry';
import { PROJECT_PARTINGS, type ProfileView } from '@/domain/view-state/profile-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useTranslate } from '../../app-context';
import type { Profiles } from '../use-profiles';
import type { Subject } from './use-subjects';

type Parting = ProfileView['parting'];

const PARTS: Readonly<
  Record<
    Parting,
    {
      readonly ids: readonly string[];
      readonly nameOf: (id: string, locale: 'zh' | 'en') => string;
      readonly of: (project: DispatchProject) => readonly string[];
    }
  >
> = {
  industry: {
    ids: INDUSTRY_IDS,
    nameOf: (id, locale) => INDUSTRIES[id as keyof typeof INDUSTRIES][locale],
    of: ({ industryId }) => (industryId === null ? [] : [industryId]),
  },
  list: {
    ids: PROJECT_LIST_IDS,
    nameOf: (id, locale) => PROJECT_LISTS[id as keyof typeof PROJECT_LISTS][locale],
    of: ({ listIds }) => listIds,
  },
  stage: {
    ids: STAGE_IDS,
    nameOf: (id, locale) => STAGES[id as keyof typeof STAGES][locale],
    of: ({ stage }) => [stage],
  },
};

const moneyOf = (projects: readonly DispatchProject[]): number | null => {
  const stated = projects.flatMap(({ totalInvestmentWan }) => totalInvestmentWan ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, wan) => sum + wan, 0) / 10_000;
};

/** Projects and money of the open library by industry, list or stage. */
export function ProjectTable(props: {
  readonly parting: Parting;
  readonly subjects: readonly Subject[];
  readonly profiles: Profiles;
  readonly onPart: (parting: Parting) => void;
}) {
  const { parting, subjects, profiles, onPart } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const library = useApp((state) => state.view.library);
  const { ids, nameOf, of } = PARTS[parting];
  const title = t('profile.projects', {
    library: t(`library.${library}`),
    month: formatMonthWords(profiles.sources.reportMonth, locale),
  });
  const rows = [
    ...ids.map((id) => ({
      id,
      name: nameOf(id, locale),
      pick: (project: DispatchProject) => of(project).includes(id),
    })),
    {
      id: 'none',
      name: t('profile.by.none'),
      pick: (project: DispatchProject) => of(project).length === 0,
    },
  ].filter(({ pick }) => subjects.some(({ facts }) => facts.projects.some(pick)));
  return (
    <section className="compare-block" aria-label={title}>
      <h3>{title}</h3>
      <span role="group" aria-label={t('profile.projects.by')} className="compare-toggle">
        {PROJECT_PARTINGS.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={parting === id}
            onClick={() => onPart(id)}
          >
            {t(`profile.by.${id}`)}
          </button>
        ))}
      </span>
      <div className="compare-scroll" tabIndex={0}>
        <table className="compare-table">
          <thead>
            <tr>
              <th rowSpan={2} />
              {subjects.map(({ key, name }) => (
                <th key={key} scope="colgroup" colSpan={2} className="number">
                  {name}
                </th>
              ))}
            </tr>
            <tr>
              {subjects.flatMap(({ key }) => [
                <th key={`${key} n`} scope="col" className="number">
                  {t('profile.count')}
                </th>,
                <th key={`${key} m`} scope="col" className="number">
                  {t('profile.money')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, pick }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {subjects.flatMap(({ key, facts }) => {
                  const mine = facts.projects.filter(pick);
                  const money = moneyOf(mine);
                  return [
                    <td key={`${key} n`} className="number">
                      {mine.length}
                    </td>,
                    <td key={`${key} m`} className="number">
                      {money === null ? '—' : formatNumber(money, 2)}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {t('profile.money.note', {
          without: subjects.reduce((sum, { facts }) => sum + facts.withoutTotal, 0),
        })}
      </p>
    </section>
  );
}
