import type { CategoryColumn, Codes } from './column';
import { toExactNumbers } from './exact-numbers';
import { FailBits, pickPassingBetween, toggleBits, writeBits } from './fail-bits';
import { type FilterView, type LiveView, makeLiveView, type ViewSpec } from './filter-view';
import { ALL_BITS, BLOCK, type Followed, moveRows, moveRun } from './move-rows';
import { buildPack, cellsWorthPacking, groupForPacking, type Pack, readPack } from './packed-columns';
import { isRule, type PassRule, type SetMode, writePasses } from './pass-rules';
import {
  collectChanges,
  collectCodeChanges,
  countRangeChanges,
  RowChanges,
  splitRangeChanges,
} from './row-changes';
import { type FilterChange, ruleOfChange } from './rule-of-change';
import { type Pace, runAtOnce, runInSlices } from './run-in-slices';
import { columnOf, numberColumnOf, type Table } from './table';
import { addRows, clearTally, copyTally, emptyLike, type Tally } from './tally';
import { TallyMirrors } from './tally-mirror';
import { topRows } from './top-rows';
import { buildValueIndexSliced, type ValueIndex } from './value-index';

/** A tally that is to be counted, and the bits of filters it does not see. */
interface Target {
  readonly tally: Tally;
  readonly ownBits: number;
}

/**
 * Filters over the columns of a table, and views that follow them. A dimension is a column's id, or any other
 * name for a filter given as a mask. A row passes when it passes every dimension that is set. Each call
 * leaves all views up to date; it costs by the rows that enter or leave, not by those of the table.
 */
export class CrossFilter {
  private readonly table: Table;
  private readonly fails: FailBits;
  private readonly set = new Map<string, { readonly rule: PassRule; readonly bit: number }>();
  private readonly indexes = new Map<string, ValueIndex>();
  private readonly mirrors = new WeakMap<ValueIndex, TallyMirrors>();
  private readonly exact = new Map<string, Float64Array>();
  private readonly block = new Uint32Array(BLOCK + 1);
  private changes: RowChanges | null = null;
  private packs: readonly Pack[] = [];
  private views: readonly LiveView[] = [];
  private count: number;
  /** Grows with each change; sliced work that sees it grow starts over or gives up. */
  private version = 0;

  constructor(table: Table) {
    this.table = table;
    this.fails = new FailBits(table.rowCount);
    this.count = table.rowCount;
  }

  /** How many rows pass. */
  get passingCount(): number {
    return this.count;
  }

  /** Let from ≤ value < to of a number column pass. Missing values do not. @throws when an end is NaN */
  setRange(dimension: string, from: number, to: number): void {
    this.apply(dimension, ruleOfChange(this.table, dimension, { kind: 'range', from, to }));
  }

  /**
   * Let rows with the chosen values pass.
   * @param codes of the column's values. None chosen: nothing passes `any`, everything `all` and `none`.
   * @param mode missing, or an empty list, passes `none` alone, and `all` when none is chosen
   */
  setChosen(dimension: string, codes: Iterable<number>, mode: SetMode = 'any'): void {
    this.apply(dimension, ruleOfChange(this.table, dimension, { kind: 'set', codes, mode }));
  }

  /** Let rows pass by one byte each, 0 for no. They are copied. @throws when there are not as many as rows */
  setMask(dimension: string, bytes: Uint8Array): void {
    this.apply(dimension, ruleOfChange(this.table, dimension, { kind: 'mask', bytes }));
  }

  /** Let all rows pass this dimension; nothing happens when it is not set. */
  clear(dimension: string): void {
    this.apply(dimension, null);
  }

  /** Clear every dimension. */
  clearAll(): void {
    for (const dimension of this.set.keys()) this.apply(dimension, null);
  }

  /** The dimensions that are set. */
  dimensions(): readonly string[] {
    return [...this.set.keys()];
  }

  /** Add one view; several at once are cheaper to keep. */
  view(spec: ViewSpec): FilterView {
    return this.addViews([spec])[0] as FilterView;
  }

  /** Add views, counted. They stay until `removeView`. */
  addViews(specs: readonly ViewSpec[]): readonly FilterView[] {
    return runAtOnce(this.workOnViews(specs));
  }

  /** As `addViews`, in slices. @returns null when it was given up; nothing was added then */
  addViewsSliced(specs: readonly ViewSpec[], pace?: Pace): Promise<readonly FilterView[] | null> {
    return runInSlices(this.workOnViews(specs), pace);
  }

  /** Follow a view no longer. */
  removeView(view: FilterView): void {
    this.views = this.views.filter((live) => live.view !== view);
    this.packs = this.packs.filter((pack) => this.views.some(({ packed }) => packed?.pack === pack));
    this.version++;
  }

  /** Order a number column beforehand; else the first range of it does. In slices. @returns null when given up */
  prepareRange(dimension: string, pace?: Pace): Promise<ValueIndex | null> {
    return runInSlices(this.workOnIndex(dimension), pace);
  }

  /** One byte a row: 1 when it passes. @param ignoring dimensions left out of account */
  mask(ignoring: readonly string[] = []): Uint8Array {
    const { bits } = this.fails;
    const keep = ~this.bitsOf(new Set(ignoring));
    const out = new Uint8Array(bits.length);
    for (let row = 0; row < bits.length; row++) out[row] = (((bits[row] as number) & keep) - 1) >>> 31;
    return out;
  }

  /** Indexes of the rows that pass, ascending. */
  passing(): Uint32Array {
    const { bits } = this.fails;
    const out = new Uint32Array(bits.length + 1);
    return out.slice(0, pickPassingBetween(0, bits.length, bits, ALL_BITS, out));
  }

  /**
   * The rows that pass with the greatest numbers, or the least; ties in the order of the table.
   * Rows without a number are not among them.
   */
  topRows(dimension: string, howMany: number, least = false): Uint32Array {
    return topRows(this.indexOf(dimension), this.fails.bits, howMany, least);
  }

  /**
   * Change one dimension in slices: the views keep what they show until all is counted, then change at once.
   * @returns false when it was given up, or another change came first; nothing has changed by it then
   */
  async applySliced(dimension: string, change: FilterChange, pace?: Pace): Promise<boolean> {
    const rule = change.kind === 'clear' ? null : ruleOfChange(this.table, dimension, change);
    return (await runInSlices(this.workOnChange(dimension, rule), pace)) === true;
  }

  private bitsOf(dimensions: ReadonlySet<string>): number {
    let bits = 0;
    for (const [dimension, { bit }] of this.set) if (dimensions.has(dimension)) bits |= bit;
    return bits;
  }

  private indexOf(dimension: string): ValueIndex {
    return runAtOnce(this.workOnIndex(dimension));
  }

  private *workOnIndex(dimension: string): Generator<void, ValueIndex> {
    const known = this.indexes.get(dimension);
    if (known !== undefined) return known;
    const index = yield* buildValueIndexSliced(numberColumnOf(this.table, dimension));
    this.indexes.set(dimension, index);
    return index;
  }

  private apply(dimension: string, rule: PassRule | null): void {
    const before = this.set.get(dimension) ?? null;
    if (before === null && rule === null) return;
    const bit = before?.bit ?? this.fails.take();
    if (before === null) this.own(dimension, bit);
    this.changes ??= new RowChanges(this.table.rowCount);
    const { changes } = this;
    const was = before?.rule ?? null;
    if (isRule(was, 'range') && isRule(rule, 'range')) {
      const index = this.indexOf(dimension);
      if (countRangeChanges(index, was, rule) * 3 <= this.table.rowCount) {
        const runs = splitRangeChanges(index, was, rule, changes);
        const mirrors = this.mirrors.get(index) ?? new TallyMirrors(index);
        this.mirrors.set(index, mirrors);
        for (const run of runs.leaving) this.count += moveRun(this.followed(), mirrors, run, bit, -1);
        for (const run of runs.entering) this.count += moveRun(this.followed(), mirrors, run, bit, 1);
        this.moveChanges(changes, bit);
        this.settle(dimension, rule, bit);
        return;
      }
    }
    this.collect(was, rule, bit, changes);
    if ((changes.enteringCount + changes.leavingCount) * 3 > this.table.rowCount) this.recount(changes, bit);
    else this.moveChanges(changes, bit);
    this.settle(dimension, rule, bit);
  }

  private followed(): Followed {
    const { block, packs, views } = this;
    return { bits: this.fails.bits, block, packs, views };
  }

  private moveChanges(changes: RowChanges, bit: number): void {
    const followed = this.followed();
    this.count += moveRows(followed, changes.leaving, changes.leavingCount, bit, -1);
    this.count += moveRows(followed, changes.entering, changes.enteringCount, bit, 1);
  }

  private collect(was: PassRule | null, is: PassRule | null, bit: number, changes: RowChanges): void {
    if (isRule(was, 'codes') && isRule(is, 'codes')) return collectCodeChanges(was, is, changes);
    collectChanges(this.fails.bits, bit, is, changes);
  }

  /** A filter is set: the views that ignore it are no longer the same as the rest. */
  private own(dimension: string, bit: number): void {
    for (const live of this.views) if (live.ignores.has(dimension)) live.ownBits |= bit;
  }

  /** So many rows cross that counting anew is cheaper. */
  private recount({ entering, enteringCount, leaving, leavingCount }: RowChanges, bit: number): void {
    const { bits } = this.fails;
    toggleBits(leaving, 0, leavingCount, bits, bit);
    toggleBits(entering, 0, enteringCount, bits, bit);
    const targets = this.targets(bit);
    for (const { tally } of targets) clearTally(tally);
    this.count = runAtOnce(this.tallyUp(bits, targets));
  }

  /** What a change of one filter touches. */
  private targets(bit: number): readonly Target[] {
    return [
      ...this.packs.map(({ tally }) => ({ tally, ownBits: 0 })),
      ...this.views.filter(
        ({ packed, ownBits }) => (packed === null || ownBits !== 0) && (ownBits & bit) === 0,
      ),
    ];
  }

  /** Count all rows into empty tallies. @returns how many pass everything */
  private *tallyUp(bits: Codes, targets: readonly Target[]): Generator<void, number> {
    const { block } = this;
    const common = targets.filter(({ ownBits }) => ownBits === 0);
    const own = targets.filter(({ ownBits }) => ownBits !== 0);
    let count = 0;
    for (let from = 0; from < bits.length; from += BLOCK) {
      const to = Math.min(bits.length, from + BLOCK);
      const passing = pickPassingBetween(from, to, bits, ALL_BITS, block);
      count += passing;
      for (const { tally } of common) addRows(tally, block, passing, 1);
      for (const { tally, ownBits } of own)
        addRows(tally, block, pickPassingBetween(from, to, bits, ALL_BITS & ~ownBits, block), 1);
      yield;
    }
    return count;
  }

  /** Remember the rule and show what was counted. */
  private settle(dimension: string, rule: PassRule | null, bit: number): void {
    if (rule !== null) this.set.set(dimension, { rule, bit });
    else {
      this.set.delete(dimension);
      this.fails.release(bit);
      for (const live of this.views) live.ownBits &= ~bit;
    }
    this.version++;
    this.publish();
  }

  private publish(): void {
    for (const { packed, ownBits, tally } of this.views)
      if (packed !== null && ownBits === 0) readPack(packed.pack, packed.column, tally);
  }

  private exactOf(id: string): Float64Array {
    const known = this.exact.get(id) ?? toExactNumbers(numberColumnOf(this.table, id));
    this.exact.set(id, known);
    return known;
  }

  private *workOnViews(specs: readonly ViewSpec[]): Generator<void, readonly FilterView[]> {
    const made: LiveView[] = [];
    for (const spec of specs) {
      made.push(makeLiveView(this.table, spec, spec.sum === undefined ? null : this.exactOf(spec.sum)));
      yield;
    }
    const plain = made.flatMap(({ view: { spec } }) => {
      const column = columnOf(this.table, spec.groupBy);
      return spec.by === undefined && column.kind === 'category' ? [column] : [];
    });
    const packs: Pack[] = [];
    const groups = groupForPacking([...new Set(plain)], cellsWorthPacking(this.table.rowCount));
    for (const members of groups) packs.push(yield* this.workOnPack(members, made));
    for (;;) {
      const { version } = this;
      for (const live of made) live.ownBits = this.bitsOf(live.ignores);
      const targets = [
        ...packs.map(({ tally }) => ({ tally, ownBits: 0 })),
        ...made.filter(({ packed, ownBits }) => packed === null || ownBits !== 0),
      ];
      for (const { tally } of targets) clearTally(tally);
      yield* this.tallyUp(this.fails.bits, targets);
      if (version === this.version) break;
    }
    this.packs = [...this.packs, ...packs];
    this.views = [...this.views, ...made];
    this.version++;
    this.publish();
    return made.map(({ view }) => view);
  }

  private *workOnPack(members: readonly CategoryColumn[], made: readonly LiveView[]): Generator<void, Pack> {
    const readers = made.flatMap((live) => {
      const column = columnOf(this.table, live.view.spec.groupBy);
      const isReader =
        live.view.spec.by === undefined && column.kind === 'category' && members.includes(column);
      return isReader ? [{ live, column }] : [];
    });
    const summed = new Set(readers.flatMap(({ live }) => live.tally.sums.map(({ values }) => values)));
    const pack = yield* buildPack(members, [...summed]);
    for (const { live, column } of readers) live.packed = { pack, column };
    return pack;
  }

  private *workOnChange(dimension: string, rule: PassRule | null): Generator<void, boolean> {
    const { version } = this;
    const before = this.set.get(dimension) ?? null;
    if (before === null && rule === null) return true;
    const bit = before?.bit ?? this.fails.take();
    try {
      const bits = this.fails.bits.slice();
      const passes = new Uint8Array(BLOCK);
      for (let from = 0; from < bits.length; from += BLOCK) {
        const to = Math.min(bits.length, from + BLOCK);
        writePasses(rule, from, to, passes);
        writeBits(bits, bit, from, to, passes);
        yield;
        if (version !== this.version) return false;
      }
      if (before === null) this.own(dimension, bit);
      const targets = this.targets(bit);
      if (before === null) for (const live of this.views) live.ownBits &= ~bit;
      const fresh = targets.map(({ tally, ownBits }) => ({ tally: emptyLike(tally), ownBits }));
      const counting = this.tallyUp(bits, fresh);
      for (;;) {
        const step = counting.next();
        if (step.done === true) {
          this.count = step.value;
          break;
        }
        yield;
        if (version !== this.version) return false;
      }
      if (before === null) this.own(dimension, bit);
      for (const [at, { tally }] of fresh.entries()) copyTally(tally, (targets[at] as Target).tally);
      this.fails.bits = bits;
      this.settle(dimension, rule, bit);
      return true;
    } finally {
      if (before === null && this.set.get(dimension)?.bit !== bit) this.fails.release(bit);
    }
  }
}

/** A cross-filter over a table, with no filter set and no view. */
export const createCrossFilter = (table: Table): CrossFilter => new CrossFilter(table);
