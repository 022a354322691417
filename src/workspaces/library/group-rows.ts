import type { FacetColumn } from '@/engine/facet-column';

/** One line of the table: the head of a group, or a project. */
export type TableLine =
  | {
      readonly kind: 'group';
      readonly value: string;
      readonly collapsed: boolean;
      /** Rows of the group, in table order. */
      readonly members: readonly number[];
    }
  | { readonly kind: 'row'; readonly row: number; readonly value: string };

/**
 * Lines of a table grouped by a facet, groups in the facet's order. A row with several values stands in
 * each of their groups; it still counts once in what is added up over all.
 * @param order indexes of rows as sorted
 */
export function groupRows(
  order: readonly number[],
  facet: FacetColumn | null,
  collapsed: ReadonlySet<string>,
): readonly TableLine[] {
  if (facet === null) return order.map((row): TableLine => ({ kind: 'row', row, value: '' }));
  const members: number[][] = facet.values.map(() => []);
  for (const row of order)
    for (let at = facet.starts[row] ?? 0; at < (facet.starts[row + 1] ?? 0); at++)
      members[facet.items[at] ?? 0]?.push(row);
  return facet.values.flatMap((value, index): readonly TableLine[] => {
    const rows = members[index] ?? [];
    if (rows.length === 0) return [];
    const isCollapsed = collapsed.has(value);
    const head: TableLine = { kind: 'group', value, collapsed: isCollapsed, members: rows };
    return isCollapsed ? [head] : [head, ...rows.map((row): TableLine => ({ kind: 'row', row, value }))];
  });
}
