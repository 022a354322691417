import type { SortKey, TableColumn } from '@/domain/view-state/table-view';
import type { ProjectRow } from './project-row';
import { COLUMN_RULES } from './table-columns';

/** Places of the rows along a column; the same for equal values, −1 for none. */
type Ranks = Int32Array;

const known = new WeakMap<readonly ProjectRow[], Map<TableColumn, Ranks>>();
/** Chinese by pinyin, numbers inside names by size. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

function rank(rows: readonly ProjectRow[], column: TableColumn): Ranks {
  let ofRows = known.get(rows);
  if (ofRows === undefined) {
    ofRows = new Map();
    known.set(rows, ofRows);
  }
  const before = ofRows.get(column);
  if (before !== undefined) return before;
  const { valueOf } = COLUMN_RULES[column];
  const values = rows.map(valueOf);
  const distinct = [...new Set(values)].filter((value) => value !== null).sort(compare);
  const rankOf = new Map(distinct.map((value, index) => [value, index]));
  const ranks = Int32Array.from(values, (value) => (value === null ? -1 : (rankOf.get(value) ?? -1)));
  ofRows.set(column, ranks);
  return ranks;
}

/**
 * Order rows by several keys; what has no value stands last whichever way, and equals keep their order.
 * @param chosen indexes into `rows`
 */
export function sortRows(
  rows: readonly ProjectRow[],
  chosen: Uint32Array,
  keys: readonly SortKey[],
): readonly number[] {
  const order = [...chosen];
  if (keys.length === 0) return order;
  const columns = keys.map(({ column, descending }) => ({ ranks: rank(rows, column), descending }));
  return order.sort((a, b) => {
    for (const { ranks, descending } of columns) {
      const left = ranks[a] ?? -1;
      const right = ranks[b] ?? -1;
      if (left === right) continue;
      if (left < 0) return 1;
      if (right < 0) return -1;
      return descending ? right - left : left - right;
    }
    return a - b;
  });
}
