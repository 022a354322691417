import type { Month } from '@/domain/time/month';
import type { DispatchProject, ProjectContact } from './dispatch-project';
import type { MonthlyReport, SourceRow } from './monthly-report';
import type { TaskForceId } from './task-force';

/** Cells a city fills in each month, in the order of the columns. Money is 万元. */
export const FILL_IN_FIELDS = {
  started: { zh: '是否开工', hint: '填“是”或“否”' },
  startDate: { zh: '开工时间', hint: '如 2020-03-15、2020-03；不详留空' },
  cumulativeWan: { zh: '本年累计完成投资（万元）', hint: '1月至本月累计，不是当月数；没有数留空，不填0' },
  fundsWan: { zh: '本年累计到位资金（万元）', hint: '1月至本月累计；没有数留空' },
  progressText: { zh: '形象进度', hint: '一两句话，说到本月底' },
} as const;
export type FillInField = keyof typeof FILL_IN_FIELDS;

/** Field ids in the order of the columns. */
export const FILL_IN_FIELD_IDS = Object.keys(FILL_IN_FIELDS) as readonly FillInField[];

/** What one project's line says. Blank is null (or '' for words), never 0. */
export type FillInValues = Pick<
  MonthlyReport,
  'startDate' | 'cumulativeWan' | 'fundsWan' | 'progressText'
> & {
  /** @nodata null: left blank */
  readonly started: boolean | null;
};

/** A line with nothing filled in. */
export const BLANK_FILL_IN: FillInValues = {
  started: null,
  startDate: null,
  cumulativeWan: null,
  fundsWan: null,
  progressText: '',
};

/** What a report says, as a line of the form. */
export const fillInOf = (report: MonthlyReport | null): FillInValues =>
  report === null
    ? BLANK_FILL_IN
    : {
        started: report.started,
        startDate: report.startDate,
        cumulativeWan: report.cumulativeWan,
        fundsWan: report.fundsWan,
        progressText: report.progressText,
      };

/** Values of the register that stand on a form: contacts may be corrected, the others are locked. */
export const REGISTER_FIELDS = {
  contactPerson: { zh: '联系人' },
  contactPhone: { zh: '联系电话' },
  name: { zh: '项目名称' },
  annualPlanWan: { zh: '年度计划投资（万元）' },
} as const;
export type RegisterField = keyof typeof REGISTER_FIELDS;

/** Whose workbook it is: one of 16 cities, or one of the 10+4 task forces. */
export type FillInScope =
  | { readonly kind: 'city'; readonly id: number; readonly name: string }
  | { readonly kind: 'task_force'; readonly id: TaskForceId; readonly name: string };

/** `city:370100`, to compare two scopes. */
export const keyOfScope = (scope: FillInScope): string => `${scope.kind}:${scope.id}`;

/** One project's line: what is known and locked, and what the library holds for the month already. */
export interface FillInRow {
  readonly project: DispatchProject;
  readonly countyName: string;
  /** Last month's line, shown grey. */
  readonly last: FillInValues;
  /** What the library held for the month when the form was made. */
  readonly base: FillInValues;
  /** @nodata null: left out, or none known */
  readonly contact: ProjectContact | null;
}

/** Fill-in form 填报表: one workbook for one scope and one month. */
export interface FillInForm {
  readonly month: Month;
  readonly scope: FillInScope;
  /** ISO date of making. */
  readonly madeOn: string;
  readonly drill: boolean;
  readonly withContacts: boolean;
  readonly rows: readonly FillInRow[];
}

/** What a cell of a returned workbook holds, before it is understood. */
export type ReturnedCell = string | number | boolean | null;

/** A cell that was sent filled in and came back with something else. */
export interface ChangedCell {
  /** Heading of its column. */
  readonly column: string;
  /** @nodata null: a locked cell no value of the register is taken from */
  readonly field: RegisterField | null;
  readonly sent: string;
  readonly back: string;
}

/** One line as it came back. */
export interface ReturnedRow {
  readonly projectId: string;
  readonly name: string;
  readonly source: SourceRow;
  readonly cells: Readonly<Record<FillInField, ReturnedCell>>;
  /** What stood there when it was sent. @nodata null: the line was not in the form that was sent */
  readonly base: FillInValues | null;
  /** Locked cells and contacts that differ from what was sent. */
  readonly changed: readonly ChangedCell[];
}

/** A workbook that came back. */
export interface ReturnedForm {
  readonly file: string;
  readonly month: Month;
  readonly scope: FillInScope;
  readonly drill: boolean;
  readonly rows: readonly ReturnedRow[];
  /** Ids that were sent and are missing from what came back. */
  readonly missingIds: readonly string[];
}
