import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport, SourceRow } from '@/domain/dispatch/monthly-report';
import type { Month } from '@/domain/time/month';
import type { Acceptance } from './acceptance';
import type { LibraryId } from './library';
import type { BookId, BookRecords } from './library-books';

/** Fields of a project that can be changed; its id never is. */
export type ProjectField = Exclude<keyof DispatchProject, 'id' | 'drill'>;

/** A change of one record in a book of the library; it belongs to no project. */
export type BookChange = {
  readonly [B in BookId]: {
    readonly kind: 'book';
    readonly projectId: '';
    readonly book: B;
    /** As `keyOfRecord` gives it. */
    readonly key: string;
    /** @nodata null: was not in the book */
    readonly from: BookRecords[B] | null;
    /** @nodata null: leaves the book */
    readonly to: BookRecords[B] | null;
    readonly source: SourceRow | null;
  };
}[BookId];

/** One change, with what stood there before, so that it can be checked, shown and taken back. */
export type Change =
  | {
      readonly kind: 'project';
      readonly projectId: string;
      /** Place in the list, so that taking a removal back keeps the order. */
      readonly index: number;
      /** @nodata null: was not in the library */
      readonly from: DispatchProject | null;
      /** @nodata null: leaves the library */
      readonly to: DispatchProject | null;
      readonly source: SourceRow | null;
    }
  | {
      readonly kind: 'field';
      readonly projectId: string;
      readonly field: ProjectField;
      readonly from: DispatchProject[ProjectField];
      readonly to: DispatchProject[ProjectField];
      readonly source: SourceRow | null;
    }
  | {
      readonly kind: 'report';
      readonly projectId: string;
      readonly month: Month;
      /** @nodata null: no report before */
      readonly from: MonthlyReport | null;
      /** @nodata null: the report is withdrawn */
      readonly to: MonthlyReport | null;
      readonly source: SourceRow | null;
    }
  | {
      readonly kind: 'contact';
      readonly projectId: string;
      readonly from: ProjectContact | null;
      readonly to: ProjectContact | null;
      readonly source: SourceRow | null;
    }
  | {
      readonly kind: 'acceptance';
      readonly projectId: string;
      readonly key: string;
      readonly from: Acceptance | null;
      readonly to: Acceptance | null;
      readonly source: null;
    }
  | BookChange;

/** Where a change set came from. */
export const CHANGE_ORIGINS = {
  edit: { zh: '手工修改', en: 'Edit' },
  bulk: { zh: '批量修改', en: 'Bulk edit' },
  import: { zh: '导入', en: 'Import' },
  coordinates: { zh: '坐标医生', en: 'Coordinate doctor' },
  returned: { zh: '回收填报表', en: 'Returned fill-in workbooks' },
  accept: { zh: '核查后接受', en: 'Accepted as is' },
  adopt: { zh: '采用规则', en: 'Rules adopted' },
  zones: { zh: '园区评价', en: 'Parks evaluated' },
  restore: { zh: '恢复快照', en: 'Restored snapshot' },
} as const;
export type ChangeOrigin = keyof typeof CHANGE_ORIGINS;

/** What was done in one go: all of it is applied, or none. */
export interface ChangeSet {
  /** Unique in the log. */
  readonly id: string;
  readonly libraryId: LibraryId;
  /** ISO 8601, local clock of the office. */
  readonly at: string;
  /** The name the office typed once. @nodata '' */
  readonly by: string;
  readonly origin: ChangeOrigin;
  /** Why; required for edits of published months. @nodata '' */
  readonly reason: string;
  readonly changes: readonly Change[];
}

/** Values of a report that can be stated and changed, in the order of a form. */
export const REPORT_VALUES = [
  'started',
  'startDate',
  'cumulativeWan',
  'fundsWan',
  'progressText',
  'monthWan',
  'sinceStartWan',
] as const satisfies readonly (keyof MonthlyReport)[];
/** A value of a report that can change. */
export type ReportValue = (typeof REPORT_VALUES)[number];

/** No report, no value and no text are the same nothing. */
function statedIn(report: MonthlyReport | null, key: ReportValue): unknown {
  const value = report?.[key] ?? null;
  return value === '' ? null : value;
}

/** Which values of a report a change sets, in the order of a form. */
export const changedReportValues = ({
  from,
  to,
}: Pick<Extract<Change, { kind: 'report' }>, 'from' | 'to'>): readonly ReportValue[] =>
  REPORT_VALUES.filter((key) => statedIn(from, key) !== statedIn(to, key));

/** How many values a set changes, as a person counts them: every cell of a report, everything else once. */
export const countValues = ({ changes }: Pick<ChangeSet, 'changes'>): number =>
  changes.reduce(
    (sum, change) => sum + (change.kind === 'report' ? changedReportValues(change).length : 1),
    0,
  );

const swap = <T extends Change>(change: T): T => ({ ...change, from: change.to, to: change.from });

/** The change set that takes another back: the same changes, last first, each turned round. */
export const invertChangeSet = (set: ChangeSet): ChangeSet => ({
  ...set,
  changes: set.changes.map(swap).reverse(),
});
