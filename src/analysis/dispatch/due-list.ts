import { countDays, type Day, dayOf, lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { latestMonthOf, type ProjectMilestone } from '@/domain/dispatch/project-milestone';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { addMonths } from '@/domain/time/month';

/** A milestone that is to happen soon, or should have. */
export interface DueMilestone {
  readonly projectId: string;
  readonly milestone: ProjectMilestone;
  /** Last day the date allows: a month is due on its last day, a year in December. */
  readonly due: Day;
  /** Whether the date is what is expected now, or still the first plan. */
  readonly from: 'forecast' | 'baseline';
  /** Days from the day asked; negative is overdue. @unit days */
  readonly days: number;
}

/** The last day a date text allows. @nodata null: unreadable */
function lastDayOfText(text: string): Day | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayOf(text);
  const month = latestMonthOf(text);
  return month === null ? null : lastDayOf(month);
}

/** Whether a milestone had happened by a day. A fuzzy date counts from its first day: nobody is late before it is certain. */
function hadHappened({ actual }: ProjectMilestone, asOf: Day): boolean {
  if (actual === null) return false;
  const first = parseFuzzyDate(actual)?.earliest;
  if (first === undefined || first === null) return true;
  return /^\d{4}-\d{2}-\d{2}$/.test(actual) ? actual <= asOf : lastDayOf(addMonths(first, -1)) < asOf;
}

/**
 * Milestones of running projects that fall due within so many days, and those that are overdue. One that
 * happened by that day is neither; the forecast stands before the baseline; projects suspended, removed or not yet
 * entered are left out.
 * @param within @unit days
 * @returns by day, the longest overdue first
 * @rule RANK-5
 */
export function listDue(
  projects: readonly DispatchProject[],
  asOf: Day,
  within = 30,
): { readonly overdue: readonly DueMilestone[]; readonly soon: readonly DueMilestone[] } {
  const found = projects.flatMap((project): readonly DueMilestone[] => {
    if (project.stage === 'removed' || project.stage === 'suspended') return [];
    if (lastDayOf(addMonths(project.entered, -1)) >= asOf) return [];
    return project.milestones.flatMap((milestone) => {
      const text = milestone.forecast ?? milestone.baseline;
      if (text === null || hadHappened(milestone, asOf)) return [];
      const due = lastDayOfText(text);
      if (due === null) return [];
      const from = milestone.forecast === null ? 'baseline' : 'forecast';
      const days = due >= asOf ? countDays(asOf, due) : -countDays(due, asOf);
      return days > within ? [] : [{ projectId: project.id, milestone, due, from, days } as const];
    });
  });
  const sorted = found.sort((a, b) => a.days - b.days || (a.projectId < b.projectId ? -1 : 1));
  return { overdue: sorted.filter(({ days }) => days < 0), soon: sorted.filter(({ days }) => days >= 0) };
}
