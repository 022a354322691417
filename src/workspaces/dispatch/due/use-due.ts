import { useMemo } from 'react';
import { type DueMilestone, listDue } from '@/analysis/dispatch/due-list';
import { type Day, lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { latestMonthOf } from '@/domain/dispatch/project-milestone';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import { type Library, listReportMonths } from '@/domain/library/library';
import type { DispatchView } from '@/domain/view-state/dispatch-view';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { type PlaceNames, placeNames } from '../../library/project-row';
import { dataMonthOf } from '../../library/use-table';

/** A milestone as a line: whose it is, where, and how far the forecast is from the plan. */
export interface DueRow extends DueMilestone {
  readonly key: string;
  readonly project: DispatchProject;
  readonly city: string;
  readonly county: string;
  readonly forces: string;
  /** Months the forecast is later than the plan; negative is earlier. @nodata null: one of them is unknown */
  readonly shift: number | null;
}

/** What the section draws from. */
export interface Due {
  readonly library: Library;
  readonly view: DispatchView;
  /** The day it is as of. */
  readonly asOf: Day;
  /** Whether later months have been reported, so that the day lies in the past of the library. */
  readonly isPast: boolean;
  /** Whether any project has a planned milestone at all. */
  readonly hasMilestones: boolean;
  readonly overdue: readonly DueRow[];
  readonly soon: readonly DueRow[];
  readonly names: PlaceNames;
  readonly t: Translate;
  readonly locale: Locale;
}

/** Months a forecast is later than its plan. */
function shiftOf({ milestone }: DueMilestone): number | null {
  const [baseline, forecast] = [latestMonthOf(milestone.baseline), latestMonthOf(milestone.forecast)];
  return baseline === null || forecast === null ? null : forecast - baseline;
}

/** Milestones due and overdue of the open library at the end of the month, filtered as the view says. */
export function useDue(): Due {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { atlas } = useServices().province;
  const { library } = useKept();
  const shown = useApp((state) => state.view.month);
  const view = useApp((state) => state.view.dispatch);
  const names = useMemo(() => placeNames(atlas), [atlas]);
  const months = useMemo(() => listReportMonths(library), [library]);
  const month = dataMonthOf(months, shown);
  const asOf = lastDayOf(month);
  const { within, dueCity, dueForce } = view;
  const listed = useMemo(
    () => listDue(library.projects, asOf, Number(within)),
    [library.projects, asOf, within],
  );
  return useMemo(() => {
    const projects = new Map(library.projects.map((project) => [project.id, project]));
    const toRows = (list: readonly DueMilestone[]): readonly DueRow[] =>
      list.flatMap((each, index): readonly DueRow[] => {
        const project = projects.get(each.projectId);
        if (project === undefined) return [];
        if (dueCity !== '' && String(project.cityAdcode) !== dueCity) return [];
        if (dueForce !== '' && !project.taskForceIds.some((id) => id === dueForce)) return [];
        return [
          {
            ...each,
            key: `${project.id} ${each.milestone.kind} ${each.milestone.title} ${index}`,
            project,
            city: names.cityOf.get(project.cityAdcode)?.[locale] ?? String(project.cityAdcode),
            county:
              project.countyAdcode === null ? '' : (names.countyOf.get(project.countyAdcode)?.[locale] ?? ''),
            forces: TASK_FORCES.filter(({ id }) => project.taskForceIds.includes(id))
              .map((force) => force[locale])
              .join(t('ranking.say.and')),
            shift: shiftOf(each),
          },
        ];
      });
    return {
      library,
      view,
      asOf,
      isPast: (months.at(-1) ?? month) > month,
      hasMilestones: library.projects.some(({ milestones }) =>
        milestones.some(({ baseline, forecast }) => baseline !== null || forecast !== null),
      ),
      overdue: toRows(listed.overdue),
      soon: toRows(listed.soon),
      names,
      t,
      locale,
    };
  }, [library, view, asOf, months, month, listed, dueCity, dueForce, names, t, locale]);
}
