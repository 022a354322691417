import type { Cells } from '@/lib/cells';

/** One naming of an entity by a clause. */
export interface EntityClause {
  readonly entityId: string;
  readonly clauseId: string;
  /** As cited: 文件B 三(3). */
  readonly locationText: string;
}

/** Parse one row of `entity_clauses.csv`. @throws CellError. */
export function parseEntityClauseRow(cells: Cells): EntityClause {
  return {
    entityId: cells.text('entity_id'),
    clauseId: cells.text('clause_id'),
    locationText: cells.text('location_text'),
  };
}
