import type { Month } from '@/domain/time/month';
import { monthNumberOf } from '@/domain/time/month';
import type { Ratio } from '@/lib/ratio';
import { computeRequiredRunRate } from '../dispatch-rates';

/** What a unit must complete each month from now, beside what it ever did. @unit 万元 a month */
export interface RunRate {
  /** RATE-6. */
  readonly required: Ratio;
  /** The best month before now of the months given. @nodata null: none is known */
  readonly bestWan: number | null;
  readonly bestMonth: Month | null;
  /** More than the best month ever: shaded. @nodata null: one of the two is unknown */
  readonly isBeyondBest: boolean | null;
}

/**
 * Required run-rate of a unit against its best past month.
 * @param months what it completed in each past month. @unit 万元 @nodata null: unknown, it is no best month
 * @rule RANK-4
 */
export function computeRunRate(
  planWan: number,
  cumulativeWan: number,
  month: Month,
  months: readonly { readonly month: Month; readonly wan: number | null }[],
): RunRate {
  const required = computeRequiredRunRate(planWan, cumulativeWan, monthNumberOf(month));
  let best: { readonly month: Month; readonly wan: number } | null = null;
  for (const { month: at, wan } of months)
    if (wan !== null && at <= month && (best === null || wan > best.wan)) best = { month: at, wan };
  return {
    required,
    bestWan: best?.wan ?? null,
    bestMonth: best?.month ?? null,
    isBeyondBest: required.defined && best !== null ? required.value > best.wan : null,
  };
}
