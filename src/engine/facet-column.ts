import { buildDictionary, type ListColumn, makeCodes } from './column';

/** One facet of a table: a list column with its id and the words of its values, in the order shown. */
export interface FacetColumn extends ListColumn {
  readonly id: string;
  /** Every value that occurs, in the order shown. */
  readonly values: readonly string[];
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
  const { values, codeOf } = buildDictionary(found, order);
  const items = makeCodes(values.length, starts[rows.length] ?? 0);
  let next = 0;
  for (const list of lists) for (const value of list) items[next++] = codeOf.get(value) ?? 0;
  return { kind: 'list', id, size: values.length, values, starts, items };
}
