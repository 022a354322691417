import { type CrossFilter, createCrossFilter } from './cross-filter';
import type { FacetColumn } from './facet-column';
import type { FilterView } from './filter-view';
import { createTable } from './table';

/** Values wanted of each facet by its id; a facet without an entry, or with an empty one, lets all pass. */
export type FacetChoices = Readonly<Partial<Record<string, readonly string[]>>>;

/** What passes, and for each value of each facet how many rows would pass if that facet had no choice. */
export interface FacetResult {
  /** Indexes of the rows that pass, ascending. */
  readonly rows: Uint32Array;
  /** Counts along the facet's values. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
}

interface FacetFilter {
  readonly filter: CrossFilter;
  readonly views: readonly FilterView[];
}

/** A dimension no facet is called. */
const ELSE = ' else';

/** A cross-filter per set of facets, as long as somebody holds the facets. */
const filters = new WeakMap<readonly FacetColumn[], FacetFilter>();

function filterOf(columns: readonly FacetColumn[], rowCount: number): FacetFilter {
  const known = filters.get(columns);
  if (known !== undefined) return known;
  const table = createTable(Object.fromEntries(columns.map((column) => [column.id, column])), rowCount);
  const filter = createCrossFilter(table);
  const made = { filter, views: filter.addViews(columns.map(({ id }) => ({ groupBy: id }))) };
  filters.set(columns, made);
  return made;
}

/**
 * Filter rows by facets, all of which must pass, any value of one being enough. Each facet's counts ignore
 * its own choice, so that what could be added can be seen.
 * @param passesElse one byte a row for a condition that is no facet (a search); null when there is none
 * @throws when the facets are of another number of rows
 */
export function filterFacets(
  columns: readonly FacetColumn[],
  rowCount: number,
  choices: FacetChoices,
  passesElse: Uint8Array | null = null,
): FacetResult {
  const { filter, views } = filterOf(columns, rowCount);
  if (passesElse === null) filter.clear(ELSE);
  else filter.setMask(ELSE, passesElse);
  for (const { id, values } of columns) {
    const chosen = choices[id];
    if (chosen === undefined || chosen.length === 0) filter.clear(id);
    else
      filter.setChosen(
        id,
        values.flatMap((value, code) => (chosen.includes(value) ? [code] : [])),
      );
  }
  return {
    rows: filter.passing(),
    counts: new Map(views.map(({ spec, counts }) => [spec.groupBy, counts.slice()])),
  };
}
