import type { Codes } from './column';

/** Filters that can be set at once: one bit of a row each, the sign bit left alone. */
export const MAX_FILTERS = 31;

/** For each row one bit per filter that it fails; as narrow as the filters set so far allow. */
export class FailBits {
  bits: Codes;
  private used = 0;

  constructor(rowCount: number) {
    this.bits = new Uint8Array(rowCount);
  }

  /** A bit nobody uses, cleared in every row. @throws when all are in use */
  take(): number {
    let slot = 0;
    while (slot < MAX_FILTERS && ((this.used >> slot) & 1) === 1) slot++;
    if (slot === MAX_FILTERS) throw new Error(`cross-filter: ${MAX_FILTERS} filters are set, no more fit`);
    if (slot >= 8 && this.bits instanceof Uint8Array) this.bits = Uint16Array.from(this.bits);
    if (slot >= 16 && this.bits instanceof Uint16Array) this.bits = Uint32Array.from(this.bits);
    this.used |= 1 << slot;
    return 1 << slot;
  }

  /** Give a bit back that is clear in every row. */
  release(bit: number): void {
    this.used &= ~bit;
  }
}

/** Rows of a list whose bits, those of `keep` alone, are all clear. @returns how many stand in `out` */
export function pickPassing(
  rows: Uint32Array,
  from: number,
  to: number,
  bits: Codes,
  keep: number,
  out: Uint32Array,
): number {
  let next = 0;
  for (let at = from; at < to; at++) {
    const row = rows[at] as number;
    out[next] = row;
    next += (((bits[row] as number) & keep) - 1) >>> 31;
  }
  return next;
}

/** As `pickPassing`, but places of the list instead of the rows that stand there. */
export function pickPassingPlaces(
  rows: Uint32Array,
  from: number,
  to: number,
  bits: Codes,
  keep: number,
  out: Uint32Array,
): number {
  let next = 0;
  for (let at = from; at < to; at++) {
    out[next] = at;
    next += (((bits[rows[at] as number] as number) & keep) - 1) >>> 31;
  }
  return next;
}

/** Rows from ≤ row < to whose bits, those of `keep` alone, are all clear. @returns how many stand in `out` */
export function pickPassingBetween(
  from: number,
  to: number,
  bits: Codes,
  keep: number,
  out: Uint32Array,
): number {
  let next = 0;
  for (let row = from; row < to; row++) {
    out[next] = row;
    next += (((bits[row] as number) & keep) - 1) >>> 31;
  }
  return next;
}

/** Turn one bit over in the rows of a list. */
export function toggleBits(rows: Uint32Array, from: number, to: number, bits: Codes, bit: number): void {
  for (let at = from; at < to; at++) {
    const row = rows[at] as number;
    bits[row] = (bits[row] as number) ^ bit;
  }
}

/** Set or clear one bit in from ≤ row < to. @param passes 1 where it is to be clear, from `passes[0]` on */
export function writeBits(bits: Codes, bit: number, from: number, to: number, passes: Uint8Array): void {
  for (let row = from; row < to; row++)
    bits[row] = passes[row - from] === 1 ? (bits[row] as number) & ~bit : (bits[row] as number) | bit;
}
