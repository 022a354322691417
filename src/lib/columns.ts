/** Records of one kind as columns: each name once, like values side by side, which compresses well. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Turn records into columns. @throws when a record has other fields than the first */
export function toColumns(records: readonly object[]): Columns {
  const names = Object.keys(records[0] ?? {});
  for (const [index, record] of records.entries())
    if (Object.keys(record).join() !== names.join())
      throw new Error(`toColumns: record ${index} has other fields than the first`);
  return Object.fromEntries(
    names.map((name) => [name, records.map((record) => (record as Record<string, unknown>)[name])]),
  );
}

/** Turn columns back into records; what is not columns of one length gives null. */
export function fromColumns(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const columns = Object.entries(value as Record<string, unknown>);
  const length = Array.isArray(columns[0]?.[1]) ? columns[0][1].length : 0;
  const isWhole = (column: unknown): column is readonly unknown[] =>
    Array.isArray(column) && column.length === length;
  if (!columns.every(([, column]) => isWhole(column))) return null;
  return Array.from({ length }, (_item, index) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as readonly unknown[])[index]])),
  );
}
