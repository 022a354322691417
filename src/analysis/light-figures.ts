import { annualPlanOf, type DispatchProject, startMilestoneOf } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { countMonthsLate, latestMonthOf } from '@/domain/dispatch/project-milestone';
import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { computeElapsedShare } from './dispatch-rates';

/** The values the lights of one project are judged from. Ratios 0–1; null is unknown, never 0. */
export interface LightFigures {
  readonly month: Month;
  /** Whether it is asked to progress this year: implementing class, in the pool. */
  readonly isImplementing: boolean;
  /** Months past the planned start, 0 when started or not due. @nodata null: no planned start */
  readonly startDelayMonths: number | null;
  /** @unit 万元 @nodata null */
  readonly annualPlanWan: number | null;
  /** @unit 万元 @nodata null */
  readonly cumulativeWan: number | null;
  /** @unit 万元 @nodata null */
  readonly fundsWan: number | null;
  /** Share that should be complete by now: the project's own curve, else month ÷ 12. */
  readonly elapsedShare: number;
  readonly hasOwnCurve: boolean;
  /** Months the latest of its milestones due or reached is behind; 0 when none is. @nodata null: see `noMilestone` */
  readonly milestoneDelayMonths: number | null;
  /** Why no milestone was measured. @nodata null: one was */
  readonly noMilestone: 'no_plan' | 'nothing_due' | 'removed' | null;
  /** The milestone that is latest. @nodata '' */
  readonly latestMilestone: string;
  /** @unit 万元 @nodata null */
  readonly totalInvestmentWan: number | null;
}

/** The milestone that is furthest behind among those reached or due by a month; one that is to come says nothing yet. */
function readMilestones(
  project: DispatchProject,
  month: Month,
): { readonly delay: number | null; readonly latest: string; readonly hasPlan: boolean } {
  let delay: number | null = null;
  let latest = '';
  let hasPlan = false;
  for (const milestone of project.milestones) {
    const baseline = latestMonthOf(milestone.baseline);
    if (milestone.kind === 'start' || baseline === null) continue;
    hasPlan = true;
    const actual = latestMonthOf(milestone.actual);
    const isReached = actual !== null && actual <= month;
    if (project.stage === 'removed' || (!isReached && baseline > month)) continue;
    const late = isReached ? 0 : (countMonthsLate(milestone, month) ?? 0);
    if (delay === null || late > delay) {
      delay = late;
      latest = milestone.title;
    }
  }
  return { delay, latest, hasPlan };
}

/**
 * Gather the values of one project in one month.
 * @param report this month's report, null when it is missing: then money and start are unknown
 * @rule LIGHT-1
 */
export function gatherLightFigures(
  project: DispatchProject,
  month: Month,
  report: MonthlyReport | null,
): LightFigures {
  const plan = annualPlanOf(project, yearOf(month));
  const own = plan?.plannedCurve?.[monthNumberOf(month) - 1];
  const start = startMilestoneOf(project);
  const notStarted = start === null ? null : countMonthsLate({ ...start, actual: null }, month);
  const { delay, latest, hasPlan } = readMilestones(project, month);
  return {
    month,
    isImplementing: project.poolClass === 'implementing' && project.stage !== 'removed',
    startDelayMonths: report?.started === true ? 0 : report?.started === false ? notStarted : null,
    annualPlanWan: plan?.plannedInvestmentWan ?? null,
    cumulativeWan: report?.cumulativeWan ?? null,
    fundsWan: report?.fundsWan ?? null,
    elapsedShare: own ?? computeElapsedShare(monthNumberOf(month)),
    hasOwnCurve: own !== undefined,
    milestoneDelayMonths: delay,
    noMilestone:
      delay !== null ? null : project.stage === 'removed' ? 'removed' : hasPlan ? 'nothing_due' : 'no_plan',
    latestMilestone: latest,
    totalInvestmentWan: project.totalInvestmentWan,
  };
}
