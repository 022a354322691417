import { loosenColumn } from './loosen-column';
import { type TightColumn, tightenColumn } from './tight-column';

/** Records of one kind as columns: each name once, like values side by side, each column written tightly. */
export type Columns = Readonly<Record<string, TightColumn>>;

/**
 * Turn records into columns.
 * @param measure size of a way to write a column once it is packed
 * @throws when a record has other fields than the first
 */
export function toColumns(records: readonly object[], measure: (column: TightColumn) => number): Columns {
  const names = Object.keys(records[0] ?? {});
  for (const [index, record] of records.entries())
    if (Object.keys(record).join() !== names.join())
      throw new Error(`toColumns: record ${index} has other fields than the first`);
  const valuesOf = (name: string): unknown[] =>
    records.map((record) => (record as Record<string, unknown>)[name]);
  return Object.fromEntries(names.map((name) => [name, tightenColumn(valuesOf(name), measure)]));
}

/** Turn columns back into records; what is not columns of one length gives null. */
export function fromColumns(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const columns: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, column] of Object.entries(value as Record<string, unknown>)) {
    const values = loosenColumn(column);
    if (values === null || values.length !== (columns[0]?.[1].length ?? values.length)) return null;
    columns.push([name, values]);
  }
  return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_item, index) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[index]])),
  );
}
