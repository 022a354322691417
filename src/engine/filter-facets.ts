import type { FacetColumn } from './facet-column';

/** Values wanted of each facet by its id; a facet without an entry, or with an empty one, lets all pass. */
export type FacetChoices = Readonly<Partial<Record<string, readonly string[]>>>;

/** What passes, and for each value of each facet how many rows would pass if that facet had no choice. */
export interface FacetResult {
  /** Indexes of the rows that pass, ascending. */
  readonly rows: Uint32Array;
  /** Counts along the facet's values. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
}

/** Facets a mask of 32 bits has room for, the free condition counted as one. */
const MAX_FACETS = 31;
const ELSE_BIT = 1 << 31;

function markFailures(masks: Int32Array, column: FacetColumn, chosen: readonly string[], bit: number): void {
  const { values, starts, items } = column;
  const wanted = new Uint8Array(values.length);
  for (const value of chosen) {
    const index = values.indexOf(value);
    if (index >= 0) wanted[index] = 1;
  }
  for (let row = 0; row < masks.length; row++) {
    const end = starts[row + 1] ?? 0;
    let passes = 0;
    for (let at = starts[row] ?? 0; at < end; at++) passes |= wanted[items[at] ?? 0] ?? 0;
    if (passes === 0) masks[row] = (masks[row] ?? 0) | bit;
  }
}

function countValues(masks: Int32Array, { values, starts, items }: FacetColumn, bit: number): Uint32Array {
  const counts = new Uint32Array(values.length);
  const others = ~bit;
  for (let row = 0; row < masks.length; row++) {
    if (((masks[row] ?? 0) & others) !== 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = items[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Filter rows by facets, all of which must pass, any value of one being enough. Each facet's counts ignore
 * its own choice, so that what could be added can be seen.
 * @param passesElse one byte a row for a condition that is no facet (a search); null when there is none
 * @throws with more facets than a mask has bits
 */
export function filterFacets(
  columns: readonly FacetColumn[],
  rowCount: number,
  choices: FacetChoices,
  passesElse: Uint8Array | null = null,
): FacetResult {
  if (columns.length > MAX_FACETS)
    throw new Error(`filterFacets: ${columns.length} facets, ${MAX_FACETS} fit`);
  const masks = new Int32Array(rowCount);
  if (passesElse !== null)
    for (let row = 0; row < rowCount; row++) if (passesElse[row] === 0) masks[row] = ELSE_BIT;
  columns.forEach((column, index) => {
    const chosen = choices[column.id];
    if (chosen !== undefined && chosen.length > 0) markFailures(masks, column, chosen, 1 << index);
  });
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (masks[row] === 0) rows.push(row);
  return {
    rows: Uint32Array.from(rows),
    counts: new Map(columns.map((column, index) => [column.id, countValues(masks, column, 1 << index)])),
  };
}
