import { annualPlanOf, type DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Stage } from '@/domain/dispatch/stage';
import { type Month, monthNumberOf, monthOf, yearOf } from '@/domain/time/month';
import { computeElapsedShare } from './dispatch-rates';

/** A year's investment, cumulative at the end of each month. @unit 万元 */
export interface InvestmentCurve {
  readonly year: number;
  /** Twelve values; null without a plan. @nodata null */
  readonly planWan: readonly number[] | null;
  /** Whether the plan follows the project's own curve; else it rises evenly. */
  readonly hasOwnCurve: boolean;
  /** Twelve values. @nodata null: not reported, or after the month shown */
  readonly actualWan: readonly (number | null)[];
  /** From the last reported month to December; empty when nothing was reported. */
  readonly forecastWan: readonly { readonly month: number; readonly wan: number }[];
}

/** Stages at which nothing goes on at a pace. */
export const STAGES_WITHOUT_PACE: ReadonlySet<Stage> = new Set([
  'completed',
  'operating',
  'suspended',
  'removed',
]);

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * The S-curve of a project's year: plan, actual and forecast. The forecast goes on at the mean monthly
 * completion of the months reported so far; it is a reckoning, not anybody's promise.
 * @rule CURVE-1
 */
export function computeInvestmentCurve(
  project: DispatchProject,
  reportIn: (month: Month) => MonthlyReport | null,
  shown: Month,
): InvestmentCurve {
  const year = yearOf(shown);
  const plan = annualPlanOf(project, year);
  const total = plan?.plannedInvestmentWan ?? null;
  const own = plan?.plannedCurve ?? null;
  const actualWan = MONTHS.map((month) =>
    month > monthNumberOf(shown) ? null : (reportIn(monthOf(year, month))?.cumulativeWan ?? null),
  );
  const last = actualWan.reduce<number>((found, value, index) => (value === null ? found : index), -1);
  const reached = actualWan[last] ?? null;
  return {
    year,
    planWan:
      total === null ? null : MONTHS.map((month) => total * (own?.[month - 1] ?? computeElapsedShare(month))),
    hasOwnCurve: own !== null,
    actualWan,
    forecastWan:
      reached === null || STAGES_WITHOUT_PACE.has(project.stage)
        ? []
        : MONTHS.filter((month) => month > last).map((month) => ({
            month,
            wan: reached + (reached / (last + 1)) * (month - last - 1),
          })),
  };
}
