import { countDays } from '@/domain/dispatch/day';
import {
  LIGHT_COLORS,
  LIGHT_KINDS,
  LIGHT_MEASURES,
  type LightMeasure,
  type LightRule,
} from '@/domain/dispatch/light-rule';
import { formatMoney } from '@/i18n/format-money';
import { assertNever } from '@/lib/assert-never';
import type { LightFigures } from './light-figures';
import type { Light, NoLightReason } from './traffic-lights';
import { LIGHT_COLUMNS, one, percent, planShare, type WhyContext } from './why-light';

const NO_LIGHT: Readonly<Record<NoLightReason, string>> = {
  no_report: 'nothing was reported this month',
  no_plan: 'there is no planned figure',
  no_threshold: 'no entry threshold is set',
  preparing: 'projects in preparation and reserve are not judged by progress',
  not_due: 'not yet due by plan',
  removed: 'removed from the pool and no longer judged',
};

const UNITS: Readonly<Record<LightMeasure, string>> = {
  start_delay_months: 'months',
  lag_points: 'percentage points',
  milestone_delay_months: 'months',
  funds_gap_points: 'percentage points',
  entry_shortfall_percent: '%',
};

const amount = (wan: number | null): string => (wan === null ? '—' : formatMoney(wan, 'en'));
const withUnit = (value: number, measure: LightMeasure): string =>
  measure === 'entry_shortfall_percent' ? `${one(value)}%` : `${one(value)} ${UNITS[measure]}`;

const describeRule = ({ measure, yellowAbove, redAbove }: LightRule): string =>
  `the rule is yellow above ${withUnit(yellowAbove, measure)} of ${LIGHT_MEASURES[measure].en}, red above ${withUnit(redAbove, measure)}`;

function describeShare(name: string, done: number | null, figures: LightFigures): string {
  const { annualPlanWan, elapsedShare, hasOwnCurve } = figures;
  const due = percent(elapsedShare);
  return `plan of the year ${amount(annualPlanWan)}, ${name} ${amount(done)}, which is ${planShare(done, figures)}; ${hasOwnCurve ? `its own curve asks for ${due}` : `${due} of the year is over`}`;
}

function describeValues({ rule, figures }: Light): string {
  switch (rule.measure) {
    case 'start_delay_months':
      return 'by the planned month of start';
    case 'lag_points':
      return describeShare('completed', figures.cumulativeWan, figures);
    case 'funds_gap_points':
      return describeShare('funds received', figures.fundsWan, figures);
    case 'milestone_delay_months':
      return figures.latestMilestone === ''
        ? 'no milestones are planned'
        : `milestone “${figures.latestMilestone}”`;
    case 'entry_shortfall_percent':
      return `total investment ${amount(figures.totalInvestmentWan)}`;
    default:
      return assertNever(rule.measure, 'light measure');
  }
}

/** Why a light has its colour, in English; names out of the library stay as they were entered. @rule LIGHT-3 */
export function whyLightEn(light: Light, context: WhyContext): string {
  const { rule, reading, color } = light;
  const measured = reading.known
    ? `${describeValues(light)}; ${LIGHT_MEASURES[rule.measure].en} ${withUnit(reading.value, rule.measure)}`
    : NO_LIGHT[reading.reason];
  const { source, litSince, asOf, responsibleUnit, drill } = context;
  const cell =
    source === null
      ? 'no source cell'
      : `read from ${source.file} › ${source.sheet} › row ${source.row} › ${LIGHT_COLUMNS[rule.measure]}`;
  const days =
    litSince === null ? 'since when is not known' : `since ${litSince}, ${countDays(litSince, asOf)} days`;
  const head = `${drill ? '[Drill] ' : ''}${LIGHT_KINDS[rule.kind].en}: ${LIGHT_COLORS[color].en.toLowerCase()}`;
  return `${head} — ${describeRule(rule)}; ${measured}; ${cell}; ${days}; responsible: ${responsibleUnit === '' ? 'not entered' : responsibleUnit}.`;
}
