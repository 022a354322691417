/**
 * One facet of a table: for each row the indexes of the values it has, one list after the other.
 * Built once for rows that stay; a row may have several values.
 */
export interface FacetColumn {
  readonly id: string;
  /** Every value that occurs, in the order shown. */
  readonly values: readonly string[];
  /** Where the list of a row begins; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
}

/**
 * Build a facet.
 * @param valuesOf the values of one row, none twice; an empty list stands in no count
 * @param order values in the order wanted; others follow as they occur
 */
export function buildFacetColumn<Row>(
  id: string,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  order: readonly string[] = [],
): FacetColumn {
  const found = new Set<string>();
  const starts = new Uint32Array(rows.length + 1);
  const lists = rows.map((row, at) => {
    const values = valuesOf(row);
    for (const value of values) found.add(value);
    starts[at + 1] = (starts[at] ?? 0) + values.length;
    return values;
  });
  const values = [
    ...order.filter((value) => found.has(value)),
    ...[...found].filter((value) => !order.includes(value)),
  ];
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const items = new Uint16Array(starts[rows.length] ?? 0);
  let next = 0;
  for (const list of lists) for (const value of list) items[next++] = indexOf.get(value) ?? 0;
  return { id, values, starts, items };
}
