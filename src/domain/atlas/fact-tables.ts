import type { CsvRecord } from '@/lib/csv';

/** Curated tables the app reads, by file name without `.csv`. */
export const FACT_TABLE_NAMES = [
  'circles', 'cities', 'counties', 'region_stats', 'functional_zones', 'towns',
  'policy_documents', 'policy_clauses', 'targets', 'target_readings',
  'rail_lines', 'expressways', 'line_segments', 'corridors', 'corridor_lines',
  'stations', 'line_stations', 'interchanges',
  'airports', 'general_airports', 'ports', 'rivers', 'peaks', 'parks',
  'entities', 'entity_clauses', 'milestones', 'segment_lengths',
] as const;
export type FactTableName = (typeof FACT_TABLE_NAMES)[number];

/** One table as text cells, as `facts.json` holds it. */
export interface FactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type FactTables = Readonly<Record<FactTableName, FactTable>>;

/** A table's rows as records, the same shape that the CSV reader gives. */
export function toRecords(name: FactTableName, table: FactTable): readonly CsvRecord[] {
  return table.rows.map((row, index) => ({
    where: `${name}.csv › row ${index + 2}`,
    cells: Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? ''])),
  }));
}
