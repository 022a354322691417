import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import type { Stage } from '@/domain/dispatch/stage';
import { type Month, monthNumberOf, monthOf, yearOf } from '@/domain/time/month';
import { isDoubtfulFigure } from '../doubtful-figure';
import { computeElapsedShare } from '../dispatch-rates';
import type { InvestmentCurve } from '../investment-curve';
import type { MeasuredProject } from './measure-units';

/** Stages at which nothing goes on at a pace. */
const DONE: ReadonlySet<Stage> = new Set(['completed', 'operating', 'suspended', 'removed']);
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A unit's curve, and how many projects are in it. */
export interface UnitCurve extends InvestmentCurve {
  readonly projects: number;
}

/** Whether a project gives to RATE-2 in a month: implementing, with a plan and a sound report. */
const counts = ({ figure }: MeasuredProject): boolean =>
  figure.poolClass === 'implementing' &&
  figure.annualPlanWan !== null &&
  figure.cumulativeWan !== null &&
  !isDoubtfulFigure(figure);

/**
 * The S-curve of a unit's year: the curves (CURVE-1) of the projects that stand in its completion rate in the month
 * shown, added up. A month a project did not report soundly goes on at its last sound report, at first 0.
 * @param members the unit's projects in the month shown
 * @param figuresIn what was reported in a month, by project
 * @unit 万元
 * @rule CURVE-2
 */
export function addUpCurves(
  members: readonly MeasuredProject[],
  figuresIn: (month: Month) => ReadonlyMap<string, MeasuredProject>,
  shown: Month,
): UnitCurve {
  const year = yearOf(shown);
  const last = monthNumberOf(shown);
  const summed = members.filter(counts);
  const past = MONTHS.filter((month) => month <= last).map((month) => figuresIn(monthOf(year, month)));
  const plan = MONTHS.map(() => 0);
  const actual = past.map(() => 0);
  const forecast = MONTHS.map(() => 0);
  let hasOwnCurve = false;
  for (const { project } of summed) {
    const own = annualPlanOf(project, year)?.plannedCurve ?? null;
    const total = annualPlanOf(project, year)?.plannedInvestmentWan ?? 0;
    if (own !== null) hasOwnCurve = true;
    MONTHS.forEach((month, index) => {
      plan[index] = (plan[index] ?? 0) + total * (own?.[index] ?? computeElapsedShare(month));
    });
    let reached = 0;
    past.forEach((figures, index) => {
      const there = figures.get(project.id);
      if (there !== undefined && counts(there)) reached = there.figure.cumulativeWan ?? reached;
      actual[index] = (actual[index] ?? 0) + reached;
    });
    const pace = DONE.has(project.stage) ? 0 : reached / last;
    for (let month = last; month <= 12; month++)
      forecast[month - 1] = (forecast[month - 1] ?? 0) + reached + pace * (month - last);
  }
  return {
    year,
    projects: summed.length,
    planWan: summed.length === 0 ? null : plan,
    hasOwnCurve,
    actualWan: MONTHS.map((_month, index) => (summed.length === 0 ? null : (actual[index] ?? null))),
    forecastWan:
      summed.length === 0
        ? []
        : MONTHS.filter((month) => month >= last).map((month) => ({ month, wan: forecast[month - 1] ?? 0 })),
  };
}
