import type { Codes } from './column';
import { type PassRule, writePasses } from './pass-rules';
import { countBetween, type IndexRun, splitBetween, type ValueIndex } from './value-index';

/** Rows that begin to pass one dimension, and rows that cease to. */
export class RowChanges {
  readonly entering: Uint32Array;
  readonly leaving: Uint32Array;
  enteringCount = 0;
  leavingCount = 0;

  /** @param rowCount room for every row in both; one more, since a row is written before it is known to count */
  constructor(rowCount: number) {
    this.entering = new Uint32Array(rowCount + 1);
    this.leaving = new Uint32Array(rowCount + 1);
  }
}

type RangeRule = Extract<PassRule, { readonly kind: 'range' }>;
type CodeRule = Extract<PassRule, { readonly kind: 'codes' }>;

const EVERYTHING = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The parts of one range that lie outside another, below it and above it. */
function outside(
  range: Pick<RangeRule, 'from' | 'to'>,
  other: Pick<RangeRule, 'from' | 'to'>,
): readonly (readonly [number, number])[] {
  return [
    [range.from, Math.min(range.to, other.from)],
    [Math.max(range.from, other.to), range.to],
  ];
}

/** Rows a change of range would touch, at most. */
export function countRangeChanges(index: ValueIndex, was: RangeRule | null, is: RangeRule | null): number {
  let count = was === null || is === null ? index.missing.length : 0;
  for (const [from, to] of outside(is ?? EVERYTHING, was ?? EVERYTHING))
    count += countBetween(index, from, to);
  for (const [from, to] of outside(was ?? EVERYTHING, is ?? EVERYTHING))
    count += countBetween(index, from, to);
  return count;
}

/** Runs of an index that cross the ends of a range whole. */
export interface RunChanges {
  readonly entering: readonly IndexRun[];
  readonly leaving: readonly IndexRun[];
}

/**
 * Find by the index the rows a change of range touches: most of them as runs of the index, the rest, of the
 * buckets at the ends, in `changes`.
 */
export function splitRangeChanges(
  index: ValueIndex,
  was: RangeRule | null,
  is: RangeRule | null,
  changes: RowChanges,
): RunChanges {
  let entering = 0;
  let leaving = 0;
  const runs: { entering: IndexRun[]; leaving: IndexRun[] } = { entering: [], leaving: [] };
  for (const [from, to] of outside(is ?? EVERYTHING, was ?? EVERYTHING)) {
    const { run, length } = splitBetween(index, from, to, changes.entering, entering);
    runs.entering.push(run);
    entering = length;
  }
  for (const [from, to] of outside(was ?? EVERYTHING, is ?? EVERYTHING)) {
    const { run, length } = splitBetween(index, from, to, changes.leaving, leaving);
    runs.leaving.push(run);
    leaving = length;
  }
  const { missing } = index;
  if (was === null && is !== null) {
    changes.leaving.set(missing, leaving);
    leaving += missing.length;
  }
  if (was !== null && is === null) {
    changes.entering.set(missing, entering);
    entering += missing.length;
  }
  changes.enteringCount = entering;
  changes.leavingCount = leaving;
  return runs;
}

/** Find in one pass over the codes the rows a change of chosen values touches. */
export function collectCodeChanges(was: CodeRule | null, is: CodeRule | null, changes: RowChanges): void {
  const codes = (is ?? was)?.column.codes ?? new Uint8Array(0);
  const size = (is ?? was)?.passes.length ?? 0;
  const enters = new Uint8Array(size);
  const leaves = new Uint8Array(size);
  for (let code = 0; code < size; code++) {
    const passed = was === null ? 1 : (was.passes[code] as number);
    const passes = is === null ? 1 : (is.passes[code] as number);
    enters[code] = passes & (1 - passed);
    leaves[code] = passed & (1 - passes);
  }
  changes.enteringCount = enters.includes(1) ? pickCodes(codes, enters, changes.entering) : 0;
  changes.leavingCount = leaves.includes(1) ? pickCodes(codes, leaves, changes.leaving) : 0;
}

function pickCodes(codes: Codes, wanted: Uint8Array, out: Uint32Array): number {
  let next = 0;
  for (let row = 0; row < codes.length; row++) {
    out[next] = row;
    next += wanted[codes[row] as number] as number;
  }
  return next;
}

const SLICE = 1 << 14;

/** Find the rows any change of rule touches, by asking every row. @param bit where `fails` holds the answer so far */
export function collectChanges(fails: Codes, bit: number, is: PassRule | null, changes: RowChanges): void {
  const passes = new Uint8Array(SLICE);
  const { entering, leaving } = changes;
  let nextEntering = 0;
  let nextLeaving = 0;
  for (let from = 0; from < fails.length; from += SLICE) {
    const to = Math.min(fails.length, from + SLICE);
    writePasses(is, from, to, passes);
    for (let row = from; row < to; row++) {
      const passed = ((fails[row] as number) & bit) === 0 ? 1 : 0;
      const now = passes[row - from] as number;
      entering[nextEntering] = row;
      nextEntering += now & (1 - passed);
      leaving[nextLeaving] = row;
      nextLeaving += passed & (1 - now);
    }
  }
  changes.enteringCount = nextEntering;
  changes.leavingCount = nextLeaving;
}
