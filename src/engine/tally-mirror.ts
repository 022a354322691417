import { type Codes, makeCodes } from './column';
import type { Tally } from './tally';
import type { ValueIndex } from './value-index';

const gatherCodes = (codes: Codes, rows: Uint32Array): Codes => {
  const largest = codes instanceof Uint8Array ? 0xff : codes instanceof Uint16Array ? 0xffff : 0xffffffff;
  const out = makeCodes(largest, rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = codes[rows[at] as number] as number;
  return out;
};

const gatherNumbers = (values: Float64Array, rows: Uint32Array): Float64Array => {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = values[rows[at] as number] as number;
  return out;
};

/**
 * Tallies read in the order of an index instead of the table's: what a brush moves over then lies side by side
 * in memory. Each is made when a range first moves over it, and adds to the cells of the tally it mirrors.
 */
export class TallyMirrors {
  /** Rows in the order of the index. */
  readonly rows: Uint32Array;
  private readonly mirrors = new WeakMap<Tally, Tally>();
  private readonly numbers = new WeakMap<Float64Array, Float64Array>();

  constructor(index: ValueIndex) {
    this.rows = index.rows;
  }

  /** The mirror of a tally. @nodata null: lists of values are read by row */
  of(tally: Tally): Tally | null {
    if (tally.of.kind !== 'one') return null;
    const known = this.mirrors.get(tally);
    if (known !== undefined) return known;
    const mirror: Tally = {
      of: { kind: 'one', codes: gatherCodes(tally.of.codes, this.rows) },
      cells: tally.cells,
      sums: tally.sums.map(({ values, totals }) => ({ values: this.numbersOf(values), totals })),
    };
    this.mirrors.set(tally, mirror);
    return mirror;
  }

  private numbersOf(values: Float64Array): Float64Array {
    const known = this.numbers.get(values) ?? gatherNumbers(values, this.rows);
    this.numbers.set(values, known);
    return known;
  }
}
