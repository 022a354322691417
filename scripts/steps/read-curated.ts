import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { FACT_TABLE_NAMES, type FactTable, type FactTables } from '@/domain/atlas/fact-tables';
import { type CsvRecord, parseCsv } from '@/lib/csv';
import { orThrow } from '@/lib/result';
import { GEODATA_PATHS } from './geodata-paths';

/** Read one curated CSV as records. @throws with file, row and column. */
export function readCuratedRecords(name: string): readonly CsvRecord[] {
  return orThrow(parseCsv(readFileSync(`${GEODATA_PATHS.curated}/${name}.csv`, 'utf8'), `${name}.csv`));
}

function readTable(name: string): FactTable {
  const text = readFileSync(`${GEODATA_PATHS.curated}/${name}.csv`, 'utf8');
  orThrow(parseCsv(text, `${name}.csv`));
  const [columns = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return { columns, rows: rows.map((row) => row.map((cell) => cell.trim())) };
}

/**
 * Every curated table the app reads; `segment_lengths` is computed, so it starts empty.
 * @throws when a file is missing or a row is ragged.
 */
export function readFactTables(): FactTables {
  return Object.fromEntries(
    FACT_TABLE_NAMES.map((name) => [
      name,
      name === 'segment_lengths'
        ? { columns: ['segment_id', 'county_adcode', 'km', 'shared_km'], rows: [] }
        : readTable(name),
    ]),
  ) as unknown as FactTables;
}
