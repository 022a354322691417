import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport, SourceRow } from '@/domain/dispatch/monthly-report';
import type { ProjectMilestone } from '@/domain/dispatch/project-milestone';
import type { RawCell } from '@/lib/raw-workbook';
import type { IntakeField } from './intake-field';
import type { MoneyUnit } from './money-unit';
import type { NonDataKind } from './row-kind';

/** Facts of a project as far as a row states them; a blank cell states nothing and overwrites nothing. */
export interface IntakeProject
  extends Partial<
    Pick<
      DispatchProject,
      | 'id'
      | 'codes'
      | 'name'
      | 'aliases'
      | 'level'
      | 'cityAdcode'
      | 'countyAdcode'
      | 'parkId'
      | 'clauseIds'
      | 'industryId'
      | 'listIds'
      | 'poolClass'
      | 'stage'
      | 'taskForceIds'
      | 'leadUnit'
      | 'responsibleUnit'
      | 'entered'
      | 'totalInvestmentWan'
    >
  > {
  /** @unit 万元 */
  readonly annualPlans?: readonly { readonly year: number; readonly plannedInvestmentWan: number }[];
  readonly milestones?: readonly IntakeMilestone[];
  /** Where it is, as written. */
  readonly placeText?: string;
}

/** A milestone as far as a row states it. */
export type IntakeMilestone = Pick<ProjectMilestone, 'kind'> &
  Partial<Pick<ProjectMilestone, 'baseline' | 'forecast' | 'actual'>>;

/** What a row says of one month. */
export type IntakeReport = Pick<MonthlyReport, 'month'> &
  Partial<
    Pick<
      MonthlyReport,
      'started' | 'startDate' | 'cumulativeWan' | 'fundsWan' | 'progressText' | 'monthWan' | 'sinceStartWan'
    >
  >;

/** A coordinate as written, for the coordinate doctor; which of x and y is north is not decided here. */
export interface RawCoordinate {
  readonly row: number;
  readonly xText: string;
  readonly yText: string;
  /** @nodata null: not a plain number, e.g. degrees and minutes */
  readonly x: number | null;
  readonly y: number | null;
  /** Headings of the two columns; one heading twice for a column that holds both. */
  readonly headings: readonly [x: string, y: string];
}

/** Something a sheet says that has no field: kept with its heading. */
export interface IntakeExtra {
  readonly heading: string;
  readonly text: string;
}

/** One project of a sheet, ready to be compared with the library. */
export interface IntakeRow {
  readonly source: SourceRow;
  /** 0-based rows it was read from; more than one where a project takes several rows. */
  readonly rows: readonly number[];
  readonly project: IntakeProject;
  readonly reports: readonly IntakeReport[];
  /** @nodata null */
  readonly contact: Omit<ProjectContact, 'projectId'> | null;
  readonly coordinates: readonly RawCoordinate[];
  readonly extras: readonly IntakeExtra[];
}

/** Why a row waits in the tray. */
export const INTAKE_PROBLEMS = [
  'name_missing',
  'name_only',
  'amount_unreadable',
  'amount_negative',
  'amount_shared',
  'date_unreadable',
  'error_value',
  'formula_without_value',
  'city_unknown',
  'county_not_in_city',
  'month_unknown',
  'year_unknown',
  'values_differ',
  'duplicate_in_file',
] as const;
export type IntakeProblem = (typeof INTAKE_PROBLEMS)[number];

/** What was understood with care, or left out; the row is taken all the same. */
export const INTAKE_NOTES = [
  'approximate',
  'unit_of_cell',
  'unit_assumed',
  'january_or_october',
  'year_of_sheet',
  'expected_not_actual',
  'word_unknown',
  'region_unknown',
  'county_elsewhere',
  'rows_joined',
  'rows_summed',
  'kept_as_extra',
] as const;
export type IntakeNote = (typeof INTAKE_NOTES)[number];

/** What was done with what was found. */
export type IntakeAction = 'to_tray' | 'read_as' | 'left_blank' | 'kept' | 'joined';

/** One line of the report: file › sheet › row › column › what › what was done. */
export interface IntakeEntry {
  readonly source: SourceRow;
  /** Heading and letters of the column: `总投资（F）`. @nodata '' for the whole row */
  readonly column: string;
  readonly code: IntakeProblem | IntakeNote;
  /** The cell as written. @nodata '' */
  readonly found: string;
  readonly action: IntakeAction;
  /** What it was read as, or the row it repeats. @nodata '' */
  readonly result: string;
}

/** A row, or the rows of one project, that cannot be taken as it stands. */
export interface TrayRow {
  readonly source: SourceRow;
  readonly rows: readonly number[];
  readonly problems: readonly IntakeEntry[];
  /** Original cells of its rows, edits included. */
  readonly cells: readonly (readonly RawCell[])[];
}

/** A row that holds no project. */
export interface NonDataRow {
  readonly row: number;
  readonly kind: NonDataKind;
  readonly text: string;
}

/** What became of every row of one sheet. */
export interface IntakeResult {
  readonly file: string;
  readonly sheet: string;
  readonly rowsIn: number;
  readonly ready: readonly IntakeRow[];
  readonly tray: readonly TrayRow[];
  readonly nonData: readonly NonDataRow[];
  readonly entries: readonly IntakeEntry[];
}

/** A column and what it is taken for; a person may change field, unit and period. */
export interface ColumnMapping {
  readonly column: number;
  /** Headings over it, joined: `投资完成情况 › 1-6月完成`. @nodata '' */
  readonly heading: string;
  /** @nodata null: not used; its cells are kept as extras if it has a heading */
  readonly field: IntakeField | null;
  /** 0 … 1 */
  readonly confidence: number;
  /** Why the confidence is what it is. */
  readonly why: 'heading' | 'content' | 'content_disagrees' | 'taken' | 'unknown' | 'person' | 'saved';
  /** @nodata null for columns that are not money */
  readonly unit: MoneyUnit | null;
  readonly unitFrom: 'heading' | 'sheet' | 'assumed' | 'person' | null;
  /** @nodata null: the sheet's */
  readonly year: number | null;
  /** First and last month of a cumulative or monthly column. @nodata null: the sheet's */
  readonly months: readonly [from: number, to: number] | null;
}
