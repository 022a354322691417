import { type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import type { DispatchFigure } from './dispatch-figure';
import { annualPlanOf, type DispatchProject, startMilestoneOf } from './dispatch-project';
import { type DateText, latestMonthOf } from './project-milestone';
import { hasStarted } from './stage';

/** Where a reported row came from: `济南市2020-06.xlsx › 6月 › 第41行`. */
export interface SourceRow {
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number;
}

/** Cite one cell of a row the way a person finds it. */
export const citeCell = ({ file, sheet, row }: SourceRow, column: string): string =>
  `${file} › ${sheet} › 第${row}行 › ${column}`;

/** Monthly report 月报: what one project said in one month. Blank is null, never 0. */
export interface MonthlyReport {
  readonly projectId: string;
  readonly month: Month;
  /** @nodata null: the month's sheet does not say */
  readonly started: boolean | null;
  /** Start of works as reported. @nodata null */
  readonly startDate: DateText | null;
  /** Completed since January of this year. @unit 万元 @nodata null */
  readonly cumulativeWan: number | null;
  /** Funds received since January. @unit 万元 @nodata null */
  readonly fundsWan: number | null;
  /** 形象进度. @nodata '' */
  readonly progressText: string;
  /** 当月完成 as reported; the rates take the difference of two cumulatives. @unit 万元 @nodata absent */
  readonly monthWan?: number;
  /** 开工以来累计完成 as reported, over all years. @unit 万元 @nodata absent */
  readonly sinceStartWan?: number;
  /** @nodata null: entered by hand or simulated */
  readonly source: SourceRow | null;
  readonly drill: boolean;
}

/**
 * Whether works have begun by a month: as its report says, else as the month before said, else as the stage of the
 * project says. A report that is silent stays silent; this is reckoned from what is known.
 */
const hasBegun = (
  project: Pick<DispatchProject, 'stage'>,
  report: MonthlyReport,
  previous: MonthlyReport | null,
): boolean => report.started ?? previous?.started ?? hasStarted(project.stage);

/**
 * What a month's report gives to the rates RATE-1 … RATE-6.
 * Planned to start by the end of the year: its baseline start is not after December; without one, only
 * what has started counts.
 */
export function figureOfReport(
  project: DispatchProject,
  report: MonthlyReport,
  previous: MonthlyReport | null,
): DispatchFigure {
  const baseline = latestMonthOf(startMilestoneOf(project)?.baseline ?? null);
  const december = report.month - monthNumberOf(report.month) + 12;
  const started = hasBegun(project, report, previous);
  const isJanuary = monthNumberOf(report.month) === 1;
  return {
    projectId: project.id,
    poolClass: project.poolClass,
    plannedToStart: started || (baseline !== null && baseline <= december),
    started,
    annualPlanWan: annualPlanOf(project, yearOf(report.month))?.plannedInvestmentWan ?? null,
    cumulativeWan: report.cumulativeWan,
    previousCumulativeWan: isJanuary ? 0 : (previous?.cumulativeWan ?? null),
  };
}
