import type { CsvRecord } from '@/lib/csv';

/** Tables the first map is drawn from: `base.json`. */
export const BASE_TABLE_NAMES = [
  'circles',
  'cities',
  'counties',
  'rail_lines',
  'expressways',
  'line_segments',
  'airports',
  'ports',
  'rivers',
  'peaks',
] as const;

/** Tables that come right after the first map: `details.json`. */
export const DETAIL_TABLE_NAMES = [
  'region_stats',
  'functional_zones',
  'towns',
  'policy_documents',
  'policy_clauses',
  'targets',
  'target_readings',
  'corridors',
  'corridor_lines',
  'stations',
  'line_stations',
  'interchanges',
  'general_airports',
  'parks',
  'entities',
  'entity_clauses',
  'milestones',
  'segment_lengths',
  'travel_times',
] as const;

/** Curated tables the app reads, by file name without `.csv`. */
export const FACT_TABLE_NAMES = [...BASE_TABLE_NAMES, ...DETAIL_TABLE_NAMES] as const;
export type FactTableName = (typeof FACT_TABLE_NAMES)[number];

/** One table as text cells, as `facts.json` holds it. */
export interface FactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type FactTables = Readonly<Record<FactTableName, FactTable>>;

/** Stands for a table that has not been loaded yet. */
export const EMPTY_TABLE: FactTable = { columns: [], rows: [] };

/** The tables of some files together; a table in none of them is empty. */
export function joinTables(...files: readonly Readonly<Record<string, FactTable>>[]): FactTables {
  const joined: Record<string, FactTable> = Object.assign({}, ...files);
  return Object.fromEntries(
    FACT_TABLE_NAMES.map((name) => [name, joined[name] ?? EMPTY_TABLE]),
  ) as unknown as FactTables;
}

/** A table's rows as records, the same shape that the CSV reader gives. */
export function toRecords(name: FactTableName, table: FactTable): readonly CsvRecord[] {
  return table.rows.map((row, index) => ({
    where: `${name}.csv › row ${index + 2}`,
    cells: Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? ''])),
  }));
}
