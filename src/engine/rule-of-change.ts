import { type PassRule, ruleOfSet, type SetMode } from './pass-rules';
import { groupColumnOf, numberColumnOf, type Table } from './table';

/** What a dimension is set to: a range from ≤ value < to, a set of codes, a byte a row, or nothing. */
export type FilterChange =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'set'; readonly codes: Iterable<number>; readonly mode?: SetMode }
  | { readonly kind: 'mask'; readonly bytes: Uint8Array }
  | { readonly kind: 'clear' };

/**
 * The rule a change asks for; null for none.
 * @throws when the column is of the wrong kind, an end is NaN, a code or the number of bytes does not fit
 */
export function ruleOfChange(table: Table, dimension: string, change: FilterChange): PassRule | null {
  switch (change.kind) {
    case 'clear':
      return null;
    case 'range': {
      const { from, to } = change;
      if (Number.isNaN(from) || Number.isNaN(to))
        throw new Error(`setRange: ${dimension} from ${from} to ${to} is no range`);
      return { kind: 'range', column: numberColumnOf(table, dimension), from, to: Math.max(from, to) };
    }
    case 'set':
      return ruleOfSet(groupColumnOf(table, dimension), change.codes, change.mode ?? 'any');
    case 'mask':
      if (change.bytes.length !== table.rowCount)
        throw new Error(`setMask: ${dimension} has ${change.bytes.length} bytes for ${table.rowCount} rows`);
      return { kind: 'mask', bytes: change.bytes.slice() };
  }
}
