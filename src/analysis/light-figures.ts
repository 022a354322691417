import { annualPlanOf, type DispatchProject, startMilestoneOf } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { countMonthsLate, latestMonthOf, type ProjectMilestone } from '@/domain/dispatch/project-milestone';
import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { computeElapsedShare } from './dispatch-rates';

/** The values the lights of one project are judged from. Ratios 0–1; null is unknown, never 0. */
export interface LightFigures {
  readonly month: Month;
  /** Taken out of the pool 调出: nothing of it is judged any more. */
  readonly isRemoved: boolean;
  /** Whether it is asked to progress this year: implementing class, in the pool. */
  readonly isImplementing: boolean;
  /** Months past the planned start, 0 when started. @nodata null: no report, no planned start */
  readonly startDelayMonths: number | null;
  /** Whether there is a start to judge: it has begun, or its planned month has come. */
  readonly isStartDue: boolean;
  /** @unit 万元 @nodata null */
  readonly annualPlanWan: number | null;
  /** @unit 万元 @nodata null */
  readonly cumulativeWan: number | null;
  /** @unit 万元 @nodata null */
  readonly fundsWan: number | null;
  /** Share that should be complete by now: the project's own curve, else month ÷ 12. */
  readonly elapsedShare: number;
  readonly hasOwnCurve: boolean;
  /** The most of those that fell due. @nodata null: no milestone has a baseline */
  readonly milestoneDelayMonths: number | null;
  /** Whether one has come to its planned month, or was reached before it. */
  readonly isMilestoneDue: boolean;
  /** The milestone that is latest. @nodata '' */
  readonly latestMilestone: string;
  /** @unit 万元 @nodata null */
  readonly totalInvestmentWan: number | null;
}

/** Whether a date has come by the end of a month; a fuzzy one comes with its latest month. */
const hasCome = (date: ProjectMilestone['baseline'], month: Month): boolean => {
  const latest = latestMonthOf(date);
  return latest !== null && latest <= month;
};

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
  let delay: number | null = null;
  let latest = '';
  let isMilestoneDue = false;
  for (const milestone of project.milestones) {
    if (milestone.kind === 'start') continue;
    // What was reached later was still late then.
    const isReached = milestone.baseline !== null && hasCome(milestone.actual, month);
    const late = isReached ? 0 : countMonthsLate(milestone, month);
    isMilestoneDue ||=
      late !== null && (hasCome(milestone.baseline, month) || hasCome(milestone.actual, month));
    if (late !== null && (delay === null || late > delay)) {
      delay = late;
      latest = milestone.title;
    }
  }
  return {
    month,
    isRemoved: project.stage === 'removed',
    isImplementing: project.poolClass === 'implementing' && project.stage !== 'removed',
    startDelayMonths: report?.started === true ? 0 : report?.started === false ? notStarted : null,
    isStartDue: report?.started === true || (start !== null && hasCome(start.baseline, month)),
    annualPlanWan: plan?.plannedInvestmentWan ?? null,
    cumulativeWan: report?.cumulativeWan ?? null,
    fundsWan: report?.fundsWan ?? null,
    elapsedShare: own ?? computeElapsedShare(monthNumberOf(month)),
    hasOwnCurve: own !== undefined,
    milestoneDelayMonths: delay,
    isMilestoneDue,
    latestMilestone: latest,
    totalInvestmentWan: project.totalInvestmentWan,
  };
}
