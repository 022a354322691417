import { REPORT_VALUES } from '@/domain/library/change-set';
import type { IntakeRow } from './intake-result';
import type { ChangeTarget, PlainField, ProposedValue } from './proposed-change';

const PLAIN_FIELDS = [
  'codes',
  'name',
  'aliases',
  'level',
  'cityAdcode',
  'countyAdcode',
  'parkId',
  'clauseIds',
  'industryId',
  'listIds',
  'poolClass',
  'stage',
  'taskForceIds',
  'leadUnit',
  'responsibleUnit',
  'entered',
  'totalInvestmentWan',
] as const satisfies readonly PlainField[];

/** A value with the place it is stated for. */
export interface StatedValue {
  readonly target: ChangeTarget;
  readonly value: Exclude<ProposedValue, null>;
}

/** What is worked out from other columns is not stored: it would be stale next month. */
const WORKED_OUT = /完成率|占比|比例|比重|增幅|增速|排名|超欠|序时/;

/** Every value a row states, one by one; what it leaves blank is not among them. */
export function listStatedValues({ project, reports, contact, extras }: IntakeRow): readonly StatedValue[] {
  const stated: StatedValue[] = [];
  const state = (target: ChangeTarget, value: ProposedValue | undefined): void => {
    if (value !== undefined && value !== null && value !== '') stated.push({ target, value });
  };
  for (const field of PLAIN_FIELDS) state({ kind: 'field', field }, project[field]);
  for (const { year, plannedInvestmentWan } of project.annualPlans ?? [])
    state({ kind: 'annualPlan', year }, plannedInvestmentWan);
  for (const { kind: milestone, ...dates } of project.milestones ?? [])
    for (const stands of ['baseline', 'forecast', 'actual'] as const)
      state({ kind: 'milestone', milestone, stands }, dates[stands]);
  const texts = new Map<string, string>();
  for (const { heading, text } of extras)
    if (!WORKED_OUT.test(heading))
      texts.set(heading, texts.has(heading) ? `${texts.get(heading)}；${text}` : text);
  for (const [heading, text] of texts) state({ kind: 'extra', heading }, text);
  for (const report of reports)
    for (const field of REPORT_VALUES) state({ kind: 'report', month: report.month, field }, report[field]);
  if (contact !== null)
    for (const field of ['person', 'phone'] as const) state({ kind: 'contact', field }, contact[field]);
  return stated;
}
