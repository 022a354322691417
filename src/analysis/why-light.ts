import { countDays, type Day } from '@/domain/dispatch/day';
import {
  LIGHT_COLORS,
  LIGHT_KINDS,
  LIGHT_MEASURES,
  type LightMeasure,
  type LightRule,
} from '@/domain/dispatch/light-rule';
import { citeCell, type SourceRow } from '@/domain/dispatch/monthly-report';
import { assertNever } from '@/lib/assert-never';
import type { LightFigures } from './light-figures';
import type { Light, NoLightReason } from './traffic-lights';

/** What the sentence needs beside the light. */
export interface WhyContext {
  /** The row the values were read from. @nodata null: simulated, or entered here */
  readonly source: SourceRow | null;
  /** Since when the light has had this colour. @nodata null */
  readonly litSince: Day | null;
  readonly asOf: Day;
  /** @nodata '' */
  readonly responsibleUnit: string;
  readonly drill: boolean;
}

const NO_LIGHT: Readonly<Record<NoLightReason, string>> = {
  no_report: '本月无上报数',
  no_plan: '没有计划数',
  no_threshold: '未设入库标准',
  preparing: '准备类、储备类不按进度亮灯',
  not_due: '按计划尚未到期，无可评',
  removed: '已调出项目库，不再评灯',
};

/** Column of the monthly sheet a measure is read from. */
export const LIGHT_COLUMNS: Readonly<Record<LightMeasure, string>> = {
  start_delay_months: '是否开工',
  lag_points: '年度累计完成投资',
  milestone_delay_months: '形象进度',
  funds_gap_points: '到位资金',
  entry_shortfall_percent: '总投资',
};

const wan = (value: number | null): string => {
  if (value === null) return '—';
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction === undefined ? '' : `.${fraction}`}万元`;
};
/** A measured value with one decimal where it has one. */
export const one = (value: number): string => String(Math.round(value * 10) / 10);
export const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

/** What part of the year's plan an amount is. @nodata '—': either is not known, or the plan is 0 */
export const planShare = (amount: number | null, { annualPlanWan }: LightFigures): string =>
  amount === null || annualPlanWan === null || annualPlanWan === 0 ? '—' : percent(amount / annualPlanWan);

function describeRule(rule: LightRule): string {
  const { zh, unit } = LIGHT_MEASURES[rule.measure];
  return `规则为${zh}超过${rule.yellowAbove}${unit}黄灯、超过${rule.redAbove}${unit}红灯`;
}

function describeShare(name: string, amount: number | null, figures: LightFigures): string {
  const { annualPlanWan, elapsedShare, hasOwnCurve } = figures;
  return `年度计划${wan(annualPlanWan)}，${name}${wan(amount)}，占${planShare(amount, figures)}，${hasOwnCurve ? '按项目计划曲线应达' : '序时进度'}${percent(elapsedShare)}`;
}

function describeValues({ rule, figures }: Light): string {
  switch (rule.measure) {
    case 'start_delay_months':
      return '按计划开工月份计';
    case 'lag_points':
      return describeShare('累计完成', figures.cumulativeWan, figures);
    case 'funds_gap_points':
      return describeShare('到位资金', figures.fundsWan, figures);
    case 'milestone_delay_months':
      return figures.latestMilestone === '' ? '无节点计划' : `节点“${figures.latestMilestone}”`;
    case 'entry_shortfall_percent':
      return `总投资${wan(figures.totalInvestmentWan)}`;
    default:
      return assertNever(rule.measure, 'light measure');
  }
}

/**
 * Why a light has its colour, as one sentence: rule → values → source cell → days → responsible unit.
 * A light that is not lit says 未评 and the reason in place of the values.
 * @rule LIGHT-3
 */
export function whyLight(light: Light, context: WhyContext): string {
  const { rule, reading, color } = light;
  const { zh, unit } = LIGHT_MEASURES[rule.measure];
  const measured = reading.known
    ? `${describeValues(light)}，${zh}${one(reading.value)}${unit}`
    : NO_LIGHT[reading.reason];
  const source =
    context.source === null
      ? '数据无来源单元格'
      : `数据见 ${citeCell(context.source, LIGHT_COLUMNS[rule.measure])}`;
  const days =
    context.litSince === null
      ? '起始日期不详'
      : `自${context.litSince}起已${countDays(context.litSince, context.asOf)}天`;
  const unitName = context.responsibleUnit === '' ? '未填' : context.responsibleUnit;
  const head = `${context.drill ? '［演练］' : ''}${LIGHT_KINDS[rule.kind].zh}${reading.known ? '为' : ''}${LIGHT_COLORS[color].zh}`;
  return `${head}：${describeRule(rule)}；${measured}；${source}；${days}；责任单位：${unitName}。`;
}
