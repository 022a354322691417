import { countOnce, type DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { type Ratio, ratioOf, UNDEFINED_RATIO } from '@/lib/ratio';

/** A rate with what it was divided from, so that the denominator can always be seen. */
export interface Rate {
  readonly ratio: Ratio;
  readonly part: number;
  readonly whole: number;
  /** Projects the figures of which are missing, so that they stand in neither side. */
  readonly missing: readonly string[];
}

const implementing = (figures: readonly DispatchFigure[]): readonly DispatchFigure[] =>
  countOnce(figures).filter(({ poolClass }) => poolClass === 'implementing');

/**
 * Start rate 开工率: started ÷ planned to start by the end of this year, implementing class only.
 * @rule RATE-1
 * @source DESIGN §4; published check of October 2020: 1,559 ÷ 1,741 = 89.55 %
 */
export function computeStartRate(figures: readonly DispatchFigure[]): Rate {
  const planned = implementing(figures).filter(({ plannedToStart }) => plannedToStart);
  const started = planned.filter((figure) => figure.started);
  return {
    ratio: ratioOf(started.length, planned.length),
    part: started.length,
    whole: planned.length,
    missing: [],
  };
}

/**
 * Investment completion rate 投资完成率: cumulative of this year ÷ annual plan, implementing class only; may exceed 1.
 * A project without a plan or a report stands in neither sum and is named.
 * @unit 万元
 * @rule RATE-2
 */
export function computeCompletionRate(figures: readonly DispatchFigure[]): Rate {
  let part = 0;
  let whole = 0;
  const missing: string[] = [];
  for (const { projectId, annualPlanWan, cumulativeWan } of implementing(figures)) {
    if (annualPlanWan === null || cumulativeWan === null) missing.push(projectId);
    else {
      part += cumulativeWan;
      whole += annualPlanWan;
    }
  }
  return { ratio: ratioOf(part, whole), part, whole, missing };
}

/**
 * Elapsed share of the year 序时进度: month ÷ 12.
 * @param month 1–12
 * @throws when the month is not 1–12
 * @rule RATE-3
 */
export function computeElapsedShare(month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw new Error(`computeElapsedShare: ${month} is not a month 1–12`);
  return month / 12;
}

/**
 * Lead 超序时 (negative: lag 欠序时): completion rate − elapsed share.
 * @unit percentage points 个百分点
 * @rule RATE-4
 * @source published check: January–May 2019, 45.5 % − 5/12 = +3.8 points
 */
export function computeLeadPoints(completion: Ratio, month: number): Ratio {
  if (!completion.defined) return UNDEFINED_RATIO;
  return { defined: true, value: (completion.value - computeElapsedShare(month)) * 100 };
}

/** This month's completion, or why there is none. A fall in the cumulative is an error to explain, never a negative month. */
export type MonthCompletion =
  | { readonly kind: 'value'; readonly wan: number }
  | { readonly kind: 'fell'; readonly fromWan: number; readonly toWan: number }
  | { readonly kind: 'unreported' };

/**
 * Completed in this month 当月完成: cumulative − last month's cumulative.
 * @unit 万元
 * @rule RATE-5
 */
export function computeMonthCompletion(figure: DispatchFigure): MonthCompletion {
  const { cumulativeWan, previousCumulativeWan } = figure;
  if (cumulativeWan === null || previousCumulativeWan === null) return { kind: 'unreported' };
  if (cumulativeWan < previousCumulativeWan)
    return { kind: 'fell', fromWan: previousCumulativeWan, toWan: cumulativeWan };
  return { kind: 'value', wan: cumulativeWan - previousCumulativeWan };
}

/**
 * Required run-rate 月均需完成: (plan − cumulative) ÷ months left; 0 when the plan is reached, undefined in December.
 * @unit 万元 a month
 * @rule RATE-6
 */
export function computeRequiredRunRate(annualPlanWan: number, cumulativeWan: number, month: number): Ratio {
  const monthsLeft = Math.round(12 - computeElapsedShare(month) * 12);
  if (cumulativeWan >= annualPlanWan) return { defined: true, value: 0 };
  return ratioOf(annualPlanWan - cumulativeWan, monthsLeft);
}
