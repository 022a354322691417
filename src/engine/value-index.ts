import { isKnown, type NumberColumn, type Numbers } from './column';

/** Rows of a number column in order of coarse buckets of their value, so that a range touches few others. */
export interface ValueIndex {
  readonly values: Numbers;
  /** Rows with a value, bucket after bucket, ascending in each. */
  readonly rows: Uint32Array;
  /** Where a bucket begins in `rows`; one more than there are buckets. */
  readonly starts: Uint32Array;
  /** Rows without a value, ascending. */
  readonly missing: Uint32Array;
  /** The bucket a value falls in; never falls as the value grows. */
  readonly bucketOf: (value: number) => number;
}

/** Fine steps between the least and the greatest value; buckets join them until they hold enough rows. */
const FINE = 1 << 16;
const BUCKETS = 1 << 12;
/** Rows a slice of the build goes through before it could pause. */
const SLICE = 1 << 16;

function rangeOf(column: NumberColumn): { readonly min: number; readonly max: number } {
  const { values, known } = column;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    if (known !== null && !isKnown(column, row)) continue;
    const value = values[row] as number;
    if (value - value !== 0) throw new Error(`row ${row} is ${value}: a number must be finite or missing`);
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/** Join fine steps to buckets of about equal numbers of rows; `fine` becomes the bucket of each step. */
function joinSteps(
  fine: Uint32Array,
  steps: number,
  rowCount: number,
  bucketOfStep: Uint16Array,
): Uint32Array {
  const enough = Math.ceil(rowCount / BUCKETS);
  const starts: number[] = [0];
  let held = 0;
  let total = 0;
  for (let step = 0; step < steps; step++) {
    const count = fine[step] as number;
    if (held > 0 && held + count > enough) {
      starts.push(total);
      held = 0;
    }
    bucketOfStep[step] = starts.length - 1;
    held += count;
    total += count;
  }
  starts.push(total);
  return Uint32Array.from(starts);
}

function findSteps(
  values: Numbers,
  min: number,
  scale: number,
  from: number,
  to: number,
  steps: Uint16Array,
  fine: Uint32Array,
): void {
  for (let row = from; row < to; row++) {
    const step = ((values[row] as number) - min) * scale;
    const at = step < FINE - 1 ? step | 0 : FINE - 1;
    steps[row] = at;
    fine[at] = (fine[at] as number) + 1;
  }
}

function placeRows(
  steps: Uint16Array,
  bucketOfStep: Uint16Array,
  next: Uint32Array,
  from: number,
  to: number,
  rows: Uint32Array,
): void {
  for (let row = from; row < to; row++) {
    const bucket = bucketOfStep[steps[row] as number] as number;
    const at = next[bucket] as number;
    rows[at] = row;
    next[bucket] = at + 1;
  }
}

/** As `buildValueIndex`, pausing after every slice of rows. */
export function* buildValueIndexSliced(column: NumberColumn): Generator<void, ValueIndex> {
  const { values, known } = column;
  const count = values.length;
  const { min, max } = rangeOf(column);
  yield;
  const isWhole = !(values instanceof Float32Array || values instanceof Float64Array);
  const span = Math.max(max - min, 1e-300);
  const scale = isWhole && span < FINE ? 1 : (FINE - 1) / span;
  const fine = new Uint32Array(FINE);
  const steps = new Uint16Array(count);
  const missing: number[] = [];
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(count, from + SLICE);
    if (known === null) findSteps(values, min, scale, from, to, steps, fine);
    else
      for (let row = from; row < to; row++)
        if (isKnown(column, row)) findSteps(values, min, scale, row, row + 1, steps, fine);
        else missing.push(row);
    yield;
  }
  const bucketOfStep = new Uint16Array(FINE);
  const starts = joinSteps(fine, FINE, count - missing.length, bucketOfStep);
  const next = starts.slice();
  const rows = new Uint32Array(count - missing.length);
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(count, from + SLICE);
    if (known === null) placeRows(steps, bucketOfStep, next, from, to, rows);
    else
      for (let row = from; row < to; row++)
        if (isKnown(column, row)) placeRows(steps, bucketOfStep, next, row, row + 1, rows);
    yield;
  }
  return {
    values,
    rows,
    starts,
    missing: Uint32Array.from(missing),
    bucketOf: (value) => {
      const step = (value - min) * scale;
      return bucketOfStep[step > 0 ? (step < FINE - 1 ? Math.floor(step) : FINE - 1) : 0] as number;
    },
  };
}

/**
 * Order the rows of a number column by buckets of equal depth: one counting sort, not a full sort, since
 * only the two buckets at the ends of a range need their values looked at.
 * @throws when a value is not finite
 */
export function buildValueIndex(column: NumberColumn): ValueIndex {
  const work = buildValueIndexSliced(column);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Rows with from ≤ value < to, at most; what the buckets of the ends hold besides is counted too. */
export function countBetween({ starts, bucketOf }: ValueIndex, from: number, to: number): number {
  return from < to ? (starts[bucketOf(to) + 1] as number) - (starts[bucketOf(from)] as number) : 0;
}

/** Places of an index whose rows a range holds: a run it holds whole, and single rows of the buckets at its ends. */
export interface IndexRun {
  readonly from: number;
  readonly to: number;
}

const NOTHING: IndexRun = { from: 0, to: 0 };

/**
 * Find the rows with from ≤ value < to: those of whole buckets as one run of the index, the others appended.
 * @returns the run, and the new length of what `out` holds
 */
export function splitBetween(
  { values, rows, starts, bucketOf }: ValueIndex,
  from: number,
  to: number,
  out: Uint32Array,
  length: number,
): { readonly run: IndexRun; readonly length: number } {
  if (!(from < to) || rows.length === 0) return { run: NOTHING, length };
  let next = length;
  const pick = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const row = rows[at] as number;
      const value = values[row] as number;
      if (value >= from && value < to) out[next++] = row;
    }
  };
  const first = bucketOf(from);
  const last = bucketOf(to);
  const inner = starts[first + 1] as number;
  const outer = first === last ? inner : (starts[last] as number);
  pick(starts[first] as number, inner);
  if (first !== last) pick(outer, starts[last + 1] as number);
  return { run: { from: inner, to: outer }, length: next };
}

/** Append the rows with from ≤ value < to. @returns the new length of what `out` holds */
export function collectBetween(
  index: ValueIndex,
  from: number,
  to: number,
  out: Uint32Array,
  length: number,
): number {
  const { run, length: next } = splitBetween(index, from, to, out, length);
  out.set(index.rows.subarray(run.from, run.to), next);
  return next + run.to - run.from;
}
