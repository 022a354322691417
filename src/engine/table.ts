import type { CategoryColumn, Column, ListColumn, NumberColumn } from './column';

/** Columns of the same rows, by id. Nothing in it changes once it stands. */
export interface Table {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, Column>;
}

function lengthOf(column: Column): number {
  switch (column.kind) {
    case 'category':
      return column.codes.length;
    case 'list':
      return column.starts.length - 1;
    case 'number':
      return column.values.length;
  }
}

/**
 * Put columns side by side. They are kept as they are, not copied: do not write into them afterwards.
 * @param rowCount only needed when there are no columns
 * @throws when two columns differ in length
 */
export function createTable(columns: Readonly<Record<string, Column>>, rowCount?: number): Table {
  const entries = Object.entries(columns);
  const first = entries[0];
  const rows = rowCount ?? (first === undefined ? 0 : lengthOf(first[1]));
  for (const [id, column] of entries)
    if (lengthOf(column) !== rows)
      throw new Error(`createTable: column ${id} has ${lengthOf(column)} rows, the table has ${rows}`);
  return { rowCount: rows, columns: new Map(entries) };
}

/** A column by its id. @throws when there is none */
export function columnOf({ columns }: Table, id: string): Column {
  const column = columns.get(id);
  if (column === undefined)
    throw new Error(`no column ${id}; the table has ${[...columns.keys()].join(', ')}`);
  return column;
}

/** A column that rows can be grouped by. @throws when its values are numbers: bin them first */
export function groupColumnOf(table: Table, id: string): CategoryColumn | ListColumn {
  const column = columnOf(table, id);
  if (column.kind === 'number') throw new Error(`column ${id} holds numbers: bin them to group by them`);
  return column;
}

/** A column of numbers. @throws when it is of another kind */
export function numberColumnOf(table: Table, id: string): NumberColumn {
  const column = columnOf(table, id);
  if (column.kind !== 'number') throw new Error(`column ${id} is a ${column.kind}, numbers are needed`);
  return column;
}
