import { useDeferredValue } from 'react';
import type { UnitKind } from '@/domain/view-state/dispatch-view';
import type { RankingRow } from './ranking-rows';

/** More lines than any window shows beside the head. */
const FIRST_LINES = 40;

/**
 * Lines of a table whose kind of unit was just changed: what a window shows at once, the rest in the next breath,
 * so that 136 counties answer a click as quickly as 16 cities.
 */
export function useFirstLines(rows: readonly RankingRow[], kind: UnitKind): readonly RankingRow[] {
  const settled = useDeferredValue(kind);
  if (kind === 'province') return [];
  return settled === kind ? rows : rows.slice(0, FIRST_LINES);
}
