import { FACTORS } from '@/domain/dispatch/factor';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { startMilestoneOf } from '@/domain/dispatch/dispatch-project';
import { STAGES } from '@/domain/dispatch/stage';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { INDUSTRIES } from '@/domain/project/industry';
import { formatMonth } from '@/domain/time/month';
import type { TableColumn } from '@/domain/view-state/table-view';
import { formatAmount, type MoneyUnit } from '@/i18n/format-money';
import { formatNumber } from '@/i18n/format-number';
import type { ProjectRow } from './project-row';
import { type FacetWords, NO_VALUE, nameOfValue, precisionOf } from './row-facets';

/** What is shown where there is no value: unknown is never 0. */
export const NO_TEXT = '—';

/** What one column is: its width, what it sorts by, what it shows. */
export interface ColumnRule {
  /** @unit rem */
  readonly width: number;
  /** Numbers stand at the right, in tabular figures. */
  readonly isNumber: boolean;
  /** An amount of money; its unit is the column's, chosen by size. */
  readonly isMoney: boolean;
  /** Sorts and exports by this. @nodata null: last, whichever way */
  readonly valueOf: (row: ProjectRow) => string | number | null;
  readonly textOf: (row: ProjectRow, words: FacetWords) => string;
}

const text = (width: number, valueOf: (row: ProjectRow) => string): ColumnRule => ({
  width,
  isNumber: false,
  isMoney: false,
  valueOf: (row) => valueOf(row) || null,
  textOf: (row) => valueOf(row) || NO_TEXT,
});

const coded = (
  width: number,
  valueOf: (row: ProjectRow) => string | number | null,
  textOf: (row: ProjectRow, words: FacetWords) => string,
): ColumnRule => ({ width, isNumber: false, isMoney: false, valueOf, textOf });

const number = (
  width: number,
  valueOf: (row: ProjectRow) => number | null,
  show: (value: number) => string,
  isMoney = false,
): ColumnRule => ({
  width,
  isNumber: true,
  isMoney,
  valueOf,
  textOf: (row) => {
    const value = valueOf(row);
    return value === null ? NO_TEXT : show(value);
  },
});

const money = (valueOf: (row: ProjectRow) => number | null): ColumnRule =>
  number(6.5, valueOf, (value) => formatNumber(value), true);

const points = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;

/** Every column of the table. */
export const COLUMN_RULES: Readonly<Record<TableColumn, ColumnRule>> = {
  name: text(17, ({ project }) => project.name),
  id: text(7, ({ project }) => project.id),
  codes: text(11, ({ project }) => project.codes.join('、')),
  city: coded(
    4,
    ({ project }) => project.cityAdcode,
    ({ project }, words) => nameOfValue('city', String(project.cityAdcode), words),
  ),
  county: coded(
    5.5,
    ({ project }) => project.countyAdcode,
    ({ project }, words) =>
      project.countyAdcode === null ? NO_TEXT : nameOfValue('county', String(project.countyAdcode), words),
  ),
  park: text(12, (row) => row.park),
  lists: coded(
    10,
    ({ project }) => project.listIds.join() || null,
    ({ project }, { locale }) => project.listIds.map((id) => PROJECT_LISTS[id][locale]).join('、') || NO_TEXT,
  ),
  industry: coded(
    8,
    ({ project }) =>
      project.industryId === null ? null : Object.keys(INDUSTRIES).indexOf(project.industryId),
    ({ project }, { locale }) =>
      project.industryId === null ? NO_TEXT : INDUSTRIES[project.industryId][locale],
  ),
  stage: coded(
    4.5,
    ({ stage }) => STAGES[stage].order ?? 9,
    ({ stage }, { locale }) => STAGES[stage][locale],
  ),
  pool_class: coded(
    5,
    ({ project }) => Object.keys(POOL_CLASSES).indexOf(project.poolClass),
    ({ project }, { locale }) => POOL_CLASSES[project.poolClass][locale],
  ),
  task_forces: coded(
    10,
    ({ project }) => project.taskForceIds.join() || null,
    ({ project }, words) =>
      project.taskForceIds.map((id) => nameOfValue('task_force', id, words)).join('、') || NO_TEXT,
  ),
  light: coded(
    5.5,
    (row) => (row.light === null ? null : LIGHT_COLORS[row.light.color].rank),
    (row, { locale }) => (row.light === null ? NO_TEXT : LIGHT_COLORS[row.light.color][locale]),
  ),
  total: money(({ project }) => project.totalInvestmentWan),
  annual_plan: money((row) => row.annualPlanWan),
  cumulative: money((row) => row.report?.cumulativeWan ?? null),
  completion: number(
    4.75,
    (row) => row.completion,
    (value) => `${(value * 100).toFixed(1)}%`,
  ),
  lead: number(5, (row) => row.leadPoints, points),
  start_planned: text(6, ({ project }) => startMilestoneOf(project)?.baseline ?? ''),
  start_actual: text(6, ({ project }) => startMilestoneOf(project)?.actual ?? ''),
  lead_unit: text(12, ({ project }) => project.leadUnit),
  responsible_unit: text(13, ({ project }) => project.responsibleUnit),
  factors: coded(
    8,
    (row) => row.stuck.length || null,
    (row, { locale }) => row.stuck.map((id) => FACTORS[id][locale]).join('、') || NO_TEXT,
  ),
  blockers: number(5, (row) => row.openBlockers || null, String),
  supervision: coded(
    10,
    (row) => (row.lastStep === null ? null : `${row.lastStep.day} ${row.lastStep.kind}`),
    (row, { locale }) =>
      row.lastStep === null ? NO_TEXT : `${SUPERVISION_STEPS[row.lastStep.kind][locale]} ${row.lastStep.day}`,
  ),
  level: coded(
    4.5,
    ({ project }) => project.level,
    ({ project }, words) => nameOfValue('level', project.level, words),
  ),
  entered: coded(
    6,
    ({ project }) => project.entered,
    ({ project }) => formatMonth(project.entered),
  ),
  precision: coded(
    8,
    (row) => (precisionOf(row) === NO_VALUE ? null : precisionOf(row)),
    (row, words) => nameOfValue('precision', precisionOf(row), words),
  ),
  provenance: coded(
    5,
    ({ project }) => project.provenanceClass,
    ({ project }, { t }) => t(`provenance.${project.provenanceClass}`),
  ),
};

/** A cell's text; money in the unit of its column. */
export function cellText(column: TableColumn, row: ProjectRow, unit: MoneyUnit, words: FacetWords): string {
  const rule = COLUMN_RULES[column];
  if (!rule.isMoney) return rule.textOf(row, words);
  const value = rule.valueOf(row);
  return typeof value === 'number' ? formatAmount(value, unit) : NO_TEXT;
}
