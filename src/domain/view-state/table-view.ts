/** What the project table can be filtered and grouped by; ids stand in links. */
export const TABLE_FACETS = [
  'circle',
  'city',
  'county',
  'list',
  'industry',
  'stage',
  'pool_class',
  'task_force',
  'light',
  'factor',
  'supervision',
  'level',
  'precision',
] as const;
export type TableFacet = (typeof TABLE_FACETS)[number];

/** Columns of the project table, in their first order; ids stand in links. */
export const TABLE_COLUMNS = [
  'name',
  'city',
  'stage',
  'light',
  'total',
  'annual_plan',
  'cumulative',
  'completion',
  'lead',
  'county',
  'pool_class',
  'industry',
  'responsible_unit',
  'lists',
  'task_forces',
  'park',
  'start_planned',
  'start_actual',
  'lead_unit',
  'factors',
  'blockers',
  'supervision',
  'level',
  'entered',
  'precision',
  'provenance',
  'codes',
  'id',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** One key of a sort; the first of equals decides last. */
export interface SortKey {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Rows as a table, or as lanes of the lifecycle. */
export const TABLE_LAYOUTS = ['table', 'lanes'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** What of a project library is shown, and how: part of the view, so it stands in links and saved views. */
export interface TableView {
  readonly query: string;
  /** Values wanted of each facet: any of them. A facet without a choice has no key. */
  readonly filters: Readonly<Partial<Record<TableFacet, readonly string[]>>>;
  readonly sort: readonly SortKey[];
  readonly group: TableFacet | null;
  readonly columns: readonly TableColumn[];
  readonly layout: TableLayout;
}

/** Columns that fit a desk: who, where, how far, how much. */
export const FIRST_COLUMNS: readonly TableColumn[] = TABLE_COLUMNS.slice(0, 13);

/** Everything, in the order of entry. */
export const INITIAL_TABLE: TableView = {
  query: '',
  filters: {},
  sort: [],
  group: null,
  columns: FIRST_COLUMNS,
  layout: 'table',
};
