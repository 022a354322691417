import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import type { Month } from '@/domain/time/month';
import type { UnitMeasure } from './measure-units';
import { rankValues, valueOfMeasure } from './rank-units';

/** The ranks of one unit, month by month. */
export interface RankLine {
  readonly unitId: string;
  /** One a month. @nodata null: 0/0, it stood in no ranking of the month */
  readonly ranks: readonly (number | null)[];
}

/** How ranks went through some months. */
export interface RankHistory {
  readonly months: readonly Month[];
  readonly lines: readonly RankLine[];
  /** The worst rank anybody had; at least 1. */
  readonly worst: number;
}

/**
 * Ranks of the same units in each month, by one measure.
 * @param months measures of each month, the units in the same order
 * @rule RANK-6
 */
export function traceRanks(
  months: readonly { readonly month: Month; readonly units: readonly UnitMeasure[] }[],
  measure: RankMeasure,
): RankHistory {
  const ranks = months.map(({ units }) => rankValues(units.map((unit) => valueOfMeasure(unit, measure))));
  const lines = (months[0]?.units ?? []).map(({ unitId }, index) => ({
    unitId,
    ranks: ranks.map((month) => month[index] ?? null),
  }));
  return {
    months: months.map(({ month }) => month),
    lines,
    worst: Math.max(1, ...ranks.flatMap((month) => month.map((rank) => rank ?? 1))),
  };
}
