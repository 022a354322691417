import {
  LIGHT_COLORS,
  type LightColor,
  type LightMeasure,
  type LightRule,
  type LightRuleSet,
} from '@/domain/dispatch/light-rule';
import { assertNever } from '@/lib/assert-never';
import { ratioOf } from '@/lib/ratio';
import type { LightFigures } from './light-figures';

/**
 * Why a light is not lit. `preparing`: preparing and reserve projects are not judged on progress;
 * `not_due`: what was planned has not come to its month; `removed`: it left the pool.
 */
export type NoLightReason = 'no_report' | 'no_plan' | 'no_threshold' | 'preparing' | 'not_due' | 'removed';

/** A measured value, or why there is none. */
export type LightReading =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly reason: NoLightReason };

/** A light with the rule and the value it was judged from, so that it can always be explained. */
export interface Light {
  readonly color: LightColor;
  readonly rule: LightRule;
  readonly reading: LightReading;
  readonly figures: LightFigures;
}

const known = (value: number): LightReading => ({ known: true, value });
const unknown = (reason: NoLightReason): LightReading => ({ known: false, reason });

/** Points by which a share of the annual plan lags behind the elapsed share; 0 when it does not. */
function lagOf(amountWan: number | null, figures: LightFigures): LightReading {
  if (!figures.isImplementing) return unknown('preparing');
  if (amountWan === null) return unknown('no_report');
  if (figures.annualPlanWan === null) return unknown('no_plan');
  const ratio = ratioOf(amountWan, figures.annualPlanWan);
  return ratio.defined ? known(Math.max(0, (figures.elapsedShare - ratio.value) * 100)) : unknown('no_plan');
}

/**
 * The value a light is judged by, read from a project's figures; or why there is none. Nothing due is
 * nothing measured: a green light says that something was kept.
 * @rule LIGHT-1
 */
export function readMeasure(
  kind: LightMeasure,
  figures: LightFigures,
  thresholdWan: number | null,
): LightReading {
  if (figures.isRemoved) return unknown('removed');
  switch (kind) {
    case 'start_delay_months':
      if (!figures.isImplementing) return unknown('preparing');
      if (figures.startDelayMonths === null) return unknown('no_report');
      return figures.isStartDue ? known(figures.startDelayMonths) : unknown('not_due');
    case 'lag_points':
      return lagOf(figures.cumulativeWan, figures);
    case 'funds_gap_points':
      return lagOf(figures.fundsWan, figures);
    case 'milestone_delay_months':
      if (figures.milestoneDelayMonths === null) return unknown('no_plan');
      return figures.isMilestoneDue ? known(figures.milestoneDelayMonths) : unknown('not_due');
    case 'entry_shortfall_percent':
      if (thresholdWan === null) return unknown('no_threshold');
      if (figures.totalInvestmentWan === null) return unknown('no_plan');
      return known(Math.max(0, (1 - figures.totalInvestmentWan / thresholdWan) * 100));
    default:
      return assertNever(kind, 'light measure');
  }
}

/** Values are compared at a thousandth of their unit, so that 0.1 + 0.2 lights nothing. */
const exceeds = (value: number, limit: number): boolean => Math.round((value - limit) * 1000) > 0;

/** The colour of a measured value under a rule. @rule LIGHT-1 */
export const colorAt = (value: number, rule: Pick<LightRule, 'yellowAbove' | 'redAbove'>): LightColor =>
  exceeds(value, rule.redAbove) ? 'red' : exceeds(value, rule.yellowAbove) ? 'yellow' : 'green';

/**
 * Judge one light: red above `redAbove`, yellow above `yellowAbove`, else green; none without a value.
 * @rule LIGHT-1
 */
export function evaluateLight(
  rule: LightRule,
  figures: LightFigures,
  entryThresholdWan: number | null = null,
): Light {
  const reading = readMeasure(rule.measure, figures, entryThresholdWan);
  return { color: reading.known ? colorAt(reading.value, rule) : 'none', rule, reading, figures };
}

/** Every light of a rule set, in its order. @rule LIGHT-1 */
export const evaluateLights = (set: LightRuleSet, figures: LightFigures): readonly Light[] =>
  set.rules.map((rule) => evaluateLight(rule, figures, set.entryThresholdWan));

/** The light a project shows: the worst of its lights, the first of equals. @rule LIGHT-2 */
export function worstLight(lights: readonly Light[]): Light | null {
  let worst: Light | null = null;
  for (const light of lights)
    if (worst === null || LIGHT_COLORS[light.color].rank > LIGHT_COLORS[worst.color].rank) worst = light;
  return worst;
}
