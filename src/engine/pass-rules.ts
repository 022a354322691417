import { type CategoryColumn, isKnown, type ListColumn, type NumberColumn } from './column';

/** `any`: one of the chosen is enough; `all`: each of them must stand there; `none`: none of them may. */
export type SetMode = 'any' | 'all' | 'none';

/** What a dimension asks of a row. */
export type PassRule =
  | { readonly kind: 'range'; readonly column: NumberColumn; readonly from: number; readonly to: number }
  | {
      readonly kind: 'codes';
      readonly column: CategoryColumn;
      /** 1 for each code that passes, the one of missing values last. */
      readonly passes: Uint8Array;
    }
  | {
      readonly kind: 'lists';
      readonly column: ListColumn;
      readonly chosen: Uint8Array;
      readonly chosenCount: number;
      readonly mode: SetMode;
    }
  | { readonly kind: 'mask'; readonly bytes: Uint8Array };

/** The rule of a set of values. @throws when a code is none of the column's */
export function ruleOfSet(
  column: CategoryColumn | ListColumn,
  codes: Iterable<number>,
  mode: SetMode,
): PassRule {
  const { size } = column;
  const chosen = new Uint8Array(size + 1);
  for (const code of codes) {
    if (!(Number.isInteger(code) && code >= 0 && code < size))
      throw new Error(`setChosen: ${code} is no code of a column of ${size} values`);
    chosen[code] = 1;
  }
  const chosenCount = chosen.reduce((sum, one) => sum + one, 0);
  if (column.kind === 'list') return { kind: 'lists', column, chosen, chosenCount, mode };
  const isOpen = mode === 'all' && chosenCount === 0;
  const isShut = mode === 'all' && chosenCount > 1;
  const passes = chosen.map((one) => (isOpen ? 1 : isShut ? 0 : mode === 'none' ? 1 - one : one));
  return { kind: 'codes', column, passes };
}

function writeLists(
  { column, chosen, chosenCount, mode }: Extract<PassRule, { readonly kind: 'lists' }>,
  from: number,
  to: number,
  out: Uint8Array,
): void {
  const { starts, items } = column;
  for (let row = from; row < to; row++) {
    const end = starts[row + 1] as number;
    let met = 0;
    for (let at = starts[row] as number; at < end; at++) met += chosen[items[at] as number] as number;
    const passes = mode === 'any' ? met > 0 : mode === 'none' ? met === 0 : met === chosenCount;
    out[row - from] = passes ? 1 : 0;
  }
}

/** Write 1 for each row of from ≤ row < to that passes, from `out[0]` on; without a rule all pass. */
export function writePasses(rule: PassRule | null, from: number, to: number, out: Uint8Array): void {
  switch (rule?.kind) {
    case undefined:
      out.fill(1, 0, to - from);
      return;
    case 'range': {
      const { values, known } = rule.column;
      for (let row = from; row < to; row++) {
        const value = values[row] as number;
        out[row - from] = value >= rule.from && value < rule.to ? 1 : 0;
      }
      if (known !== null)
        for (let row = from; row < to; row++) if (!isKnown(rule.column, row)) out[row - from] = 0;
      return;
    }
    case 'codes': {
      const { codes } = rule.column;
      const { passes } = rule;
      for (let row = from; row < to; row++) out[row - from] = passes[codes[row] as number] as number;
      return;
    }
    case 'lists':
      writeLists(rule, from, to, out);
      return;
    case 'mask':
      for (let row = from; row < to; row++) out[row - from] = rule.bytes[row] === 0 ? 0 : 1;
  }
}

/** Whether a rule is of a kind; no rule is of every kind, since it is the open end of each. */
export function isRule<Kind extends PassRule['kind']>(
  rule: PassRule | null,
  kind: Kind,
): rule is Extract<PassRule, { readonly kind: Kind }> | null {
  return rule === null || rule.kind === kind;
}
