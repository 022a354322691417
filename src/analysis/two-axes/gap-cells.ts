import type { Axis } from './axis';
import { listClauseNamings, type NamingPlaces } from './clause-namings';
import { findClauseScopes, type ScopeFacts } from './clause-scopes';
import { EMPTY_CELLS, type GapTable } from './gap-table';
import { leafOf } from './grow-axis';

const NOT_APPLICABLE = EMPTY_CELLS.indexOf('not_applicable');
const NAMED = EMPTY_CELLS.indexOf('named_but_none');

/** The leaf a clause has on a policy axis. @nodata null on an axis that knows no clauses */
function leafOfClause(rows: Axis, clauseId: string): number | null {
  return rows.id === 'local_industry'
    ? (leafOf(rows, `local_industry:${clauseId}`) ?? leafOf(rows, `industry_group:${clauseId}`))
    : leafOf(rows, `clause:${clauseId}`);
}

/** A node and all above it. */
function withAncestors({ nodes }: Axis, index: number): readonly number[] {
  const line: number[] = [];
  for (let at = index; at >= 0; at = nodes[at]?.parent ?? -1) line.push(at);
  return line;
}

/** A byte for each region that is one of these, holds one, or lies in one. */
function markTouching(columns: Axis, regions: readonly string[]): Uint8Array {
  const marks = new Uint8Array(columns.nodes.length);
  for (const id of regions) {
    const index = columns.indexOf.get(id);
    if (index === undefined) continue;
    marks.fill(1, index, columns.nodes[index]?.end ?? index + 1);
    for (const above of withAncestors(columns, index)) marks[above] = 1;
  }
  // What is known to no city or circle may lie in any.
  const rest = columns.nodes.findIndex(({ kind, parent }) => kind === 'rest' && parent === 0);
  if (rest >= 0) marks.fill(1, rest, columns.nodes[rest]?.end ?? rest + 1);
  return marks;
}

/**
 * Why each cell would be empty. `not_applicable`: every clause below the row is for certain regions only, and
 * the column touches none (`findClauseScopes`). `named_but_none`: a clause below the row names the column's
 * region or something in it (`listClauseNamings`). `none` otherwise, also wherever the documents do not say.
 * A name goes before a scope. Axes that are not of clauses have no gaps to tell.
 * @rule AXES-8
 */
export function buildGapTable(columns: Axis, rows: Axis, facts: ScopeFacts & NamingPlaces): GapTable {
  const width = columns.nodes.length;
  const codes = new Uint8Array(width * rows.nodes.length);
  const isFor = new Map<number, Uint8Array>();
  for (const [clauseId, { regions }] of findClauseScopes(facts)) {
    const leaf = leafOfClause(rows, clauseId);
    if (leaf !== null) isFor.set(leaf, markTouching(columns, regions));
  }
  // Leaves come after their parents: from the end, each parent gathers what its children are for.
  const reach = rows.nodes.map(() => new Uint8Array(width));
  for (let row = rows.nodes.length - 1; row >= 0; row--) {
    const node = rows.nodes[row];
    const own = reach[row];
    if (node === undefined || own === undefined) continue;
    if (node.end === row + 1) own.set(isFor.get(row) ?? new Uint8Array(width).fill(1));
    const above = reach[node.parent];
    for (let column = 0; column < width; column++) {
      if (own[column] === 0) codes[row * width + column] = NOT_APPLICABLE;
      else if (above !== undefined) above[column] = 1;
    }
  }
  for (const { clauseId, regionId } of listClauseNamings(facts)) {
    const leaf = leafOfClause(rows, clauseId);
    const region = columns.indexOf.get(regionId);
    if (leaf === null || region === undefined) continue;
    for (const row of withAncestors(rows, leaf))
      for (const column of withAncestors(columns, region)) codes[row * width + column] = NAMED;
  }
  return { columns, rows, codes };
}
