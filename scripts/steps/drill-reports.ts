import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { PoolClass } from '@/domain/dispatch/pool-class';
import { formatMonth, type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { makeSeededRandom, seedOf } from '@/lib/seeded-random';
import { DRILL_FIRST, DRILL_LAST } from './drill-plan';
import type { DrillLife } from './drill-projects';

/** Weight of a month's work: little in winter. */
const SEASON = [0.3, 0.2, 0.8, 1, 1.2, 1.3, 1, 1, 1.2, 1.2, 1.1, 1] as const;

/** Class of a life in a month; null when it is not in the pool. */
export function classInMonth(life: DrillLife, month: Month): PoolClass | null {
  const { project, implementingFrom, reserveFrom, withdrawnFrom } = life;
  if (month < project.entered || (withdrawnFrom !== null && month >= withdrawnFrom)) return null;
  if (reserveFrom !== null && month >= reserveFrom) return 'reserve';
  if (implementingFrom === null) return project.poolClass;
  return month >= implementingFrom ? 'implementing' : 'reserve';
}

/** A year of true cumulatives by month, 万元: work only between start and end, none in a stall. */
function workYear(life: DrillLife, year: number, seed: number): readonly number[] {
  const random = makeSeededRandom(seedOf(seed, `work ${life.project.id} ${year}`));
  const { actualStart, durationMonths, stall } = life;
  const end = actualStart + durationMonths + (stall?.months ?? 0);
  const plan = annualPlanOf(life.project, year)?.plannedInvestmentWan ?? 0;
  const january = (year - 2000) * 12;
  const weights = SEASON.map((season, index) => {
    const month = january + index;
    const noise = 0.4 + random.next() * 1.2;
    const isIdle = random.chance(0.02);
    const isStalled = stall !== null && month >= stall.from && month < stall.from + stall.months;
    return month < actualStart || month >= end || isStalled || isIdle ? 0 : season * noise;
  });
  const whole = SEASON.reduce<number>((sum, season, index) => {
    const month = january + index;
    return sum + (month >= life.baselineStart && month < life.baselineStart + durationMonths ? season : 0);
  }, 0);
  const zeal = 0.78 + random.next() * 0.24;
  // Most stop at their plan; some really exceed it.
  const limit = plan * (random.chance(0.1) ? 1.02 + random.next() * 0.2 : 1);
  let done = 0;
  return weights.map((weight) => {
    done += whole === 0 ? 0 : (plan * zeal * weight) / whole;
    return Math.round(Math.min(done, limit));
  });
}

function describeProgress(started: boolean, isFinished: boolean): string {
  if (!started) return '正在办理前期手续';
  return isFinished ? '已竣工' : '正在施工';
}

/** What a project would report if nobody erred; 1.5 % of the months are blank. */
export function makeReports(life: DrillLife, seed: number): readonly MonthlyReport[] {
  const random = makeSeededRandom(seedOf(seed, `reports ${life.project.id}`));
  const { project, county, actualStart, durationMonths, stall } = life;
  const years = new Map([2018, 2019, 2020].map((year) => [year, workYear(life, year, seed)]));
  const reports: MonthlyReport[] = [];
  for (let month: Month = DRILL_FIRST; month <= DRILL_LAST; month = (month + 1) as Month) {
    const isBlank = random.chance(0.015);
    if (classInMonth(life, month) === null) continue;
    const started = month >= actualStart;
    const cumulativeWan = years.get(yearOf(month))?.[monthNumberOf(month) - 1] ?? 0;
    reports.push({
      projectId: project.id,
      month,
      started,
      startDate: started ? formatMonth(actualStart) : null,
      cumulativeWan: isBlank ? null : cumulativeWan,
      fundsWan: isBlank ? null : Math.round(cumulativeWan * (0.85 + random.next() * 0.3)),
      progressText: describeProgress(started, month >= actualStart + durationMonths + (stall?.months ?? 0)),
      source: {
        file: `演练-${county.cityName}-${formatMonth(month)}.xlsx`,
        sheet: `${monthNumberOf(month)}月`,
        row: 0,
      },
      drill: true,
    });
  }
  return reports;
}

/** Number the rows of each city's file: three header rows, then one after another. */
export function numberRows(reports: readonly MonthlyReport[]): readonly MonthlyReport[] {
  const next = new Map<string, number>();
  return reports.map((report) => {
    if (report.source === null) return report;
    const row = next.get(report.source.file) ?? 4;
    next.set(report.source.file, row + 1);
    return { ...report, source: { ...report.source, row } };
  });
}
