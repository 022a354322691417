/** Rows of a legend that have room, in their order, and how many have none. */
export interface RoomyRows<R> {
  readonly shown: readonly R[];
  readonly left: number;
}

/**
 * Choose the rows of a legend there is room for: the first of every layer before the second of any, so that no layer
 * on the map goes without a word; the rest is counted, never dropped in silence.
 * @param most rows there is room for
 */
export function rowsWithRoom<R extends { readonly layer: string }>(
  rows: readonly R[],
  most: number,
): RoomyRows<R> {
  const rankOf = new Map<R, number>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const rank = seen.get(row.layer) ?? 0;
    rankOf.set(row, rank);
    seen.set(row.layer, rank + 1);
  }
  const rank = (row: R): number => rankOf.get(row) ?? 0;
  const chosen = new Set([...rows].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return { shown: rows.filter((row) => chosen.has(row)), left: Math.max(0, rows.length - most) };
}
