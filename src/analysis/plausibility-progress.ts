import { annualPlanOf, type DispatchProject, startMilestoneOf } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { latestMonthOf } from '@/domain/dispatch/project-milestone';
import { formatMonth, type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { type Finding, moneyByYear, type PlausibilityBook } from './plausibility-book';
import { judgeYear } from './plausibility-money';

/** Months without progress that make a stall; winter months do not count. @unit months */
export const STALL_MONTHS = 3;
/** Months a start may slip before it is called late. @unit months */
export const LATE_START_MONTHS = 2;
/** Progress below this share of the annual plan is none. */
const NO_PROGRESS_SHARE = 0.001;
/** A plan this far fulfilled is done: nothing more is expected this year. */
const PLAN_DONE_SHARE = 0.98;

const isWinter = (month: Month): boolean => [12, 1, 2].includes(monthNumberOf(month));

const finding = (
  detector: Finding['detector'],
  projectId: string,
  month: Month | null,
  field: string,
  sentence: string,
): Finding => ({ detector, projectId, month, field, sentence, relatedId: null });

/** Reported as started, with neither a reported date nor an actual milestone; at its first such month. @rule PLAUS-4 */
export function detectStartedWithoutDate(book: PlausibilityBook): readonly Finding[] {
  return book.projects.flatMap((project) => {
    if ((startMilestoneOf(project)?.actual ?? null) !== null) return [];
    const started = book.reportsOf(project.id).filter((report) => report.started);
    const first = started[0];
    if (first === undefined || started.some(({ startDate }) => startDate !== null)) return [];
    const sentence = `${formatMonth(first.month)} 起报“已开工”，但各月均无开工日期`;
    return [finding('started_without_date', project.id, first.month, '开工时间', sentence)];
  });
}

/** Sound cumulatives by month: slips are left out, so that they hide no stall. */
function soundMoney(project: DispatchProject, reports: readonly MonthlyReport[]): ReadonlyMap<Month, number> {
  return new Map(
    moneyByYear(project, reports).flatMap((year) =>
      judgeYear(year)
        .filter(({ slip }) => slip === null)
        .map(({ point }) => [point.month, point.cumulativeWan] as const),
    ),
  );
}

/** First month of each run of `STALL_MONTHS` without progress. */
function stallsOf(project: DispatchProject, reports: readonly MonthlyReport[]): readonly Month[] {
  const money = soundMoney(project, reports);
  const completion = latestMonthOf(
    project.milestones.find(({ kind }) => kind === 'completion')?.actual ?? null,
  );
  const stalls: Month[] = [];
  let idle = 0;
  let last: { readonly year: number; readonly wan: number } | null = null;
  for (const { month, started } of reports) {
    const plan = annualPlanOf(project, yearOf(month))?.plannedInvestmentWan ?? null;
    const wan = money.get(month);
    if (completion !== null && month > completion) break;
    if (!started || plan === null || plan <= 0) {
      idle = 0;
      continue;
    }
    if (wan === undefined) continue;
    const before: number = last !== null && last.year === yearOf(month) ? last.wan : 0;
    last = { year: yearOf(month), wan };
    if (wan - before > plan * NO_PROGRESS_SHARE || wan >= plan * PLAN_DONE_SHARE) idle = 0;
    else if (wan >= before && !isWinter(month)) idle++;
    if (idle === STALL_MONTHS) stalls.push(month);
  }
  return stalls;
}

/** Started and unfinished, with no progress for months outside winter although the plan is not reached. @rule PLAUS-8 */
export function detectStalls(book: PlausibilityBook): readonly Finding[] {
  return book.projects
    .filter(({ stage }) => stage !== 'suspended' && stage !== 'removed')
    .flatMap((project) =>
      stallsOf(project, book.reportsOf(project.id)).map((month) =>
        finding(
          'stalled',
          project.id,
          month,
          '当月完成投资',
          `截至 ${formatMonth(month)} 已连续 ${STALL_MONTHS} 个月（冬季不计）无投资进度，年度计划尚未完成`,
        ),
      ),
    );
}

/** Started, or still not started, more than `LATE_START_MONTHS` after the baseline. @rule PLAUS-9 */
export function detectLateStarts(book: PlausibilityBook): readonly Finding[] {
  return book.projects
    .filter(({ poolClass, stage }) => poolClass === 'implementing' && stage !== 'removed')
    .flatMap((project) => {
      const baselineText = startMilestoneOf(project)?.baseline ?? null;
      const baseline = latestMonthOf(baselineText);
      if (baseline === null) return [];
      const reports = book.reportsOf(project.id);
      const first = reports.find((report) => report.started);
      const actual =
        latestMonthOf(startMilestoneOf(project)?.actual ?? null) ??
        latestMonthOf(first?.startDate ?? null) ??
        first?.month ??
        null;
      // Reported as started from the first report on, without a date: when it started is not known.
      const isUndated = actual === first?.month && first === reports[0] && first.startDate === null;
      const late = (actual ?? book.month) - baseline;
      if (late <= LATE_START_MONTHS || isUndated || reports.length === 0) return [];
      const state = actual === null ? `至 ${formatMonth(book.month)} 未开工` : `${formatMonth(actual)} 开工`;
      const sentence = `计划 ${baselineText} 开工，${state}，逾期 ${late} 个月`;
      return [finding('late_start', project.id, actual ?? book.month, '开工时间', sentence)];
    });
}
