import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { formatMonth, type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { makeSeededRandom, type SeededRandom, seedOf } from '@/lib/seeded-random';
import { DRILL_LAST } from './drill-plan';
import type { DrillLife } from './drill-projects';
import { plantTrouble, type Trouble } from './drill-trouble';

type Money = MonthlyReport & { readonly cumulativeWan: number };
const hasMoney = (report: MonthlyReport): report is Money =>
  report.cumulativeWan !== null && report.cumulativeWan > 0;

/** A project's reports after the clerks have had them, and what they did. */
export interface TroubledReports {
  readonly reports: readonly MonthlyReport[];
  readonly troubles: readonly Trouble[];
}

function replaceMoney(reports: readonly MonthlyReport[], at: Money, wan: number): readonly MonthlyReport[] {
  return reports.map((report) => (report === at ? { ...report, cumulativeWan: wan } : report));
}

/** ×10,000 (元 typed as 万元) or ÷10,000 (亿元 typed as 万元) in one month. */
function slipUnit(random: SeededRandom, { reports, troubles }: TroubledReports): TroubledReports {
  const candidates = reports.filter(hasMoney);
  if (candidates.length === 0) return { reports, troubles };
  const at = random.pick(candidates);
  const isTimes = random.chance(0.6);
  const wan = isTimes ? at.cumulativeWan * 10_000 : at.cumulativeWan / 10_000;
  const trouble = plantTrouble('unit_slip', at.projectId, {
    month: formatMonth(at.month),
    truth: at.cumulativeWan,
    note: isTimes ? '×10,000' : '÷10,000',
  });
  return { reports: replaceMoney(reports, at, wan), troubles: [...troubles, trouble] };
}

/** One month's cumulative below the month before it: a share of it mistyped, or the month entered for the year. */
function letFall(random: SeededRandom, { reports, troubles }: TroubledReports): TroubledReports {
  const candidates = reports.filter((report, index): report is Money => {
    const before = reports[index - 1];
    return (
      hasMoney(report) &&
      before !== undefined &&
      hasMoney(before) &&
      yearOf(before.month) === yearOf(report.month)
    );
  });
  if (candidates.length === 0) return { reports, troubles };
  const at = random.pick(candidates);
  const before = reports[reports.indexOf(at) - 1]?.cumulativeWan ?? 0;
  const wan = Math.max(0, Math.floor(before * (0.2 + random.next() * 0.75)) - 1);
  const month = formatMonth(at.month);
  const trouble = plantTrouble('cumulative_fall', at.projectId, { month, truth: at.cumulativeWan });
  return { reports: replaceMoney(reports, at, wan), troubles: [...troubles, trouble] };
}

/** Beyond the plan for the rest of the year, from some month on. */
function overshoot(random: SeededRandom, life: DrillLife, troubled: TroubledReports): TroubledReports {
  const { reports, troubles } = troubled;
  const candidates = reports.filter((report) => hasMoney(report) && monthNumberOf(report.month) >= 6);
  if (candidates.length === 0) return troubled;
  const at = random.pick(candidates);
  const plan = annualPlanOf(life.project, yearOf(at.month))?.plannedInvestmentWan ?? null;
  if (plan === null) return troubled;
  const extra = Math.round(plan * (0.9 + random.next() * 0.6));
  const changed = reports.map((report) =>
    report.month >= at.month && yearOf(report.month) === yearOf(at.month) && report.cumulativeWan !== null
      ? { ...report, cumulativeWan: report.cumulativeWan + extra }
      : report,
  );
  return { reports: changed, troubles };
}

/** Months of a year in which a sound series passes the plan: planted or not, it is true. */
function listOverCompletions(
  life: DrillLife,
  reports: readonly MonthlyReport[],
  isPlanted: boolean,
): Trouble[] {
  const seen = new Set<number>();
  return reports.flatMap((report): Trouble[] => {
    const year = yearOf(report.month);
    const plan = annualPlanOf(life.project, year)?.plannedInvestmentWan ?? null;
    if (plan === null || report.cumulativeWan === null || report.cumulativeWan <= plan || seen.has(year))
      return [];
    seen.add(year);
    return [
      plantTrouble('over_completion', report.projectId, { month: formatMonth(report.month), isPlanted }),
    ];
  });
}

/** What the life itself brings: a late start, a stall. */
function listLifeTroubles(life: DrillLife): Trouble[] {
  const { project, stall, isLate, baselineStart, actualStart, durationMonths } = life;
  const troubles: Trouble[] = [];
  const isJudged = project.poolClass === 'implementing' && project.stage !== 'removed';
  // A start that is late only after the last month cannot be known yet.
  if (isLate && isJudged && Math.min(actualStart, DRILL_LAST) - baselineStart >= 2)
    troubles.push(
      plantTrouble('late_start', project.id, {
        truth: formatMonth(actualStart),
        note: `计划 ${formatMonth(baselineStart)}，晚 ${actualStart - baselineStart} 个月`,
      }),
    );
  const isSeen =
    stall !== null &&
    stall.from + 2 <= DRILL_LAST &&
    stall.from + 2 < actualStart + durationMonths &&
    actualStart <= stall.from;
  if (isSeen)
    troubles.push(
      plantTrouble('stalled', project.id, {
        month: formatMonth(stall.from as Month),
        truth: stall.months,
        note: `停 ${stall.months} 个月`,
      }),
    );
  return troubles;
}

/** Plant the clerks' errors in one project's reports. */
export function troubleReports(
  life: DrillLife,
  clean: readonly MonthlyReport[],
  seed: number,
): TroubledReports {
  const random = makeSeededRandom(seedOf(seed, `report troubles ${life.project.id}`));
  let troubled: TroubledReports = { reports: clean, troubles: listLifeTroubles(life) };
  const isOver = random.chance(0.02);
  if (isOver) troubled = overshoot(random, life, troubled);
  const overs = listOverCompletions(life, troubled.reports, isOver);
  troubled = { reports: troubled.reports, troubles: [...troubled.troubles, ...overs] };
  const at = random.next();
  if (at < 0.03) return letFall(random, troubled);
  return at < 0.055 ? slipUnit(random, troubled) : troubled;
}
