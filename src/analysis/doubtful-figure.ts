import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';

/** More than so many times the year's plan is rather a wrong unit than work done. @unit times */
export const DOUBTFUL_TIMES = 3;

/**
 * Whether a report lies so far above its plan that its unit is to be checked before it is added to anything.
 * @rule RANK-1
 */
export const isDoubtfulFigure = ({ poolClass, annualPlanWan, cumulativeWan }: DispatchFigure): boolean =>
  poolClass === 'implementing' &&
  annualPlanWan !== null &&
  annualPlanWan > 0 &&
  cumulativeWan !== null &&
  cumulativeWan > DOUBTFUL_TIMES * annualPlanWan;
