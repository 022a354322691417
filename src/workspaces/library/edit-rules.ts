import { annualPlanOf, type DispatchProject } from '@/domain/dispatch/dispatch-project';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { STAGES } from '@/domain/dispatch/stage';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import type { Change, ProjectField } from '@/domain/library/change-set';
import { INDUSTRIES } from '@/domain/project/industry';
import { type Month, yearOf } from '@/domain/time/month';
import type { TableColumn } from '@/domain/view-state/table-view';
import type { Locale } from '@/i18n/locale';
import { ok, refuse, type Result } from '@/lib/result';
import type { ProjectRow } from './project-row';

/** One of the values that can be chosen. */
export interface EditOption {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** How a column is edited; the typed value is one text, several choices joined by commas. */
export interface EditRule {
  readonly kind: 'text' | 'money' | 'choice' | 'choices';
  readonly options: readonly EditOption[];
  readonly read: (row: ProjectRow, month: Month) => string;
  readonly changeOf: (row: ProjectRow, typed: string, month: Month) => Result<Change>;
}

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
const optionsOf = (words: Words): readonly EditOption[] =>
  Object.entries(words).map(([id, { zh, en }]) => ({ id, zh, en }));

const fieldChange = <Field extends ProjectField>(
  { project }: ProjectRow,
  field: Field,
  to: DispatchProject[Field],
): Change => ({ kind: 'field', projectId: project.id, field, from: project[field], to, source: null });

/**
 * Read an amount as it is typed: 万元 unless 亿 is said; grouping commas and full-width digits are fine.
 * @returns null for a blank: unknown, not 0
 * @unit 万元
 */
export function parseAmountWan(typed: string): Result<number | null> {
  const text = typed.normalize('NFKC').replace(/[,，\s]/g, '');
  if (text === '') return ok(null);
  const match = /^(\d+(?:\.\d+)?)(亿元?|万元?)?$/.exec(text);
  if (match === null)
    return refuse('金额', `“${typed}” 不是金额；可写 12000、12000万元、1.2亿元，不详则留空`);
  return ok(Math.round(Number(match[1]) * (match[2]?.startsWith('亿') === true ? 10_000 : 1) * 100) / 100);
}

const textRule = (field: 'name' | 'leadUnit' | 'responsibleUnit', needed = false): EditRule => ({
  kind: 'text',
  options: [],
  read: ({ project }) => project[field],
  changeOf: (row, typed) =>
    needed && typed.trim() === ''
      ? refuse('名称', '项目名称不能为空')
      : ok(fieldChange(row, field, typed.trim())),
});

const choiceRule = (
  field: 'stage' | 'poolClass' | 'industryId',
  words: Words,
  optional: boolean,
): EditRule => ({
  kind: 'choice',
  options: [...(optional ? [{ id: '', zh: '（未填）', en: '(blank)' }] : []), ...optionsOf(words)],
  read: ({ project }) => project[field] ?? '',
  changeOf: (row, typed) =>
    typed in words || (optional && typed === '')
      ? ok(fieldChange(row, field, (typed === '' ? null : typed) as DispatchProject[typeof field]))
      : refuse(field, `没有“${typed}”这个选项`),
});

const choicesRule = (field: 'listIds' | 'taskForceIds', options: readonly EditOption[]): EditRule => ({
  kind: 'choices',
  options,
  read: ({ project }) => project[field].join(),
  changeOf: (row, typed) => {
    const wanted = typed === '' ? [] : typed.split(',');
    const unknown = wanted.find((id) => !options.some((option) => option.id === id));
    if (unknown !== undefined) return refuse(field, `没有“${unknown}”这个选项`);
    const ids = options.map(({ id }) => id).filter((id) => wanted.includes(id));
    return ok(fieldChange(row, field, ids as unknown as DispatchProject[typeof field]));
  },
});

const amountText = (wan: number | null | undefined): string =>
  wan === null || wan === undefined ? '' : String(wan);

const totalRule: EditRule = {
  kind: 'money',
  options: [],
  read: ({ project }) => amountText(project.totalInvestmentWan),
  changeOf: (row, typed) => {
    const wan = parseAmountWan(typed);
    return wan.ok ? ok(fieldChange(row, 'totalInvestmentWan', wan.value)) : wan;
  },
};

const planRule: EditRule = {
  kind: 'money',
  options: [],
  read: ({ project }, month) => amountText(annualPlanOf(project, yearOf(month))?.plannedInvestmentWan),
  changeOf: (row, typed, month) => {
    const wan = parseAmountWan(typed);
    if (!wan.ok) return wan;
    const { annualPlans } = row.project;
    const year = yearOf(month);
    const old = annualPlanOf(row.project, year);
    const plan = { year, plannedCurve: old?.plannedCurve ?? null, plannedInvestmentWan: wan.value };
    const plans = [...annualPlans.filter((item) => item !== old), plan].sort((a, b) => a.year - b.year);
    return ok(fieldChange(row, 'annualPlans', plans));
  },
};

const cumulativeRule: EditRule = {
  kind: 'money',
  options: [],
  read: ({ report }) => amountText(report?.cumulativeWan),
  changeOf: ({ project, report }, typed, month) => {
    const wan = parseAmountWan(typed);
    if (!wan.ok) return wan;
    const blank = {
      projectId: project.id,
      month,
      started: null,
      startDate: null,
      fundsWan: null,
      progressText: '',
      source: null,
      drill: project.drill,
    };
    const to = { ...(report ?? blank), cumulativeWan: wan.value };
    return ok({ kind: 'report', projectId: project.id, month, from: report, to, source: null });
  },
};

/** Columns that can be edited in place; the others are derived, or belong to the import. */
export const EDIT_RULES: Readonly<Partial<Record<TableColumn, EditRule>>> = {
  name: textRule('name', true),
  stage: choiceRule('stage', STAGES, false),
  pool_class: choiceRule('poolClass', POOL_CLASSES, false),
  industry: choiceRule('industryId', INDUSTRIES, true),
  lists: choicesRule('listIds', optionsOf(PROJECT_LISTS)),
  task_forces: choicesRule('taskForceIds', TASK_FORCES),
  total: totalRule,
  annual_plan: planRule,
  cumulative: cumulativeRule,
  lead_unit: textRule('leadUnit'),
  responsible_unit: textRule('responsibleUnit'),
};

/** A typed value in words, for “from A to B”. */
export function typedWords({ kind, options }: EditRule, typed: string, locale: Locale): string {
  if (typed === '') return locale === 'zh' ? '空' : 'blank';
  if (kind === 'text' || kind === 'money') return kind === 'money' ? `${typed} 万元` : typed;
  return typed
    .split(',')
    .map((id) => options.find((option) => option.id === id)?.[locale] ?? id)
    .join('、');
}
