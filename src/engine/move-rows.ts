import type { Codes } from './column';
import { pickPassing, pickPassingPlaces, toggleBits } from './fail-bits';
import type { LiveView } from './filter-view';
import type { Pack } from './packed-columns';
import { addRows } from './tally';
import type { TallyMirrors } from './tally-mirror';
import type { IndexRun } from './value-index';

/** Rows looked at together: few enough for their numbers to stay near the processor. */
export const BLOCK = 1 << 13;
/** Every filter's bit. */
export const ALL_BITS = 0x7fffffff;

/** What follows the rows: the bits of the filters they fail, and all that counts them. */
export interface Followed {
  readonly bits: Codes;
  /** Room for a block of rows and one more. */
  readonly block: Uint32Array;
  readonly packs: readonly Pack[];
  readonly views: readonly LiveView[];
}

/** Views that see every filter and are not read from a pack. */
const isPlain = ({ ownBits, packed }: LiveView): boolean => ownBits === 0 && packed === null;

/** Views that do not see some filter, but see this one. */
const isApart = ({ ownBits }: LiveView, bit: number): boolean => ownBits !== 0 && (ownBits & bit) === 0;

/**
 * Rows cross the line of one filter.
 * @param sign 1 where they begin to pass it, −1 where they cease to
 * @returns by how much the number of rows that pass everything grows
 */
export function moveRows(
  { bits, block, packs, views }: Followed,
  rows: Uint32Array,
  length: number,
  bit: number,
  sign: number,
): number {
  let grown = 0;
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(length, from + BLOCK);
    toggleBits(rows, from, to, bits, bit);
    const common = pickPassing(rows, from, to, bits, ALL_BITS & ~bit, block);
    grown += sign * common;
    for (const { tally } of packs) addRows(tally, block, common, sign);
    for (const live of views) if (isPlain(live)) addRows(live.tally, block, common, sign);
    for (const live of views) {
      if (!isApart(live, bit)) continue;
      const own = pickPassing(rows, from, to, bits, ALL_BITS & ~(bit | live.ownBits), block);
      addRows(live.tally, block, own, sign);
    }
  }
  return grown;
}

/** As `moveRows`, for the rows of a run of an index: what can be is read in the index's order. */
export function moveRun(
  { bits, block, packs, views }: Followed,
  mirrors: TallyMirrors,
  run: IndexRun,
  bit: number,
  sign: number,
): number {
  const { rows } = mirrors;
  const tallies = [...packs, ...views.filter(isPlain)].map(({ tally }) => tally);
  const ordered = tallies.flatMap((tally) => mirrors.of(tally) ?? []);
  const byRow = tallies.filter((tally) => mirrors.of(tally) === null);
  const apart = views.filter((live) => isApart(live, bit));
  const keep = ALL_BITS & ~bit;
  let grown = 0;
  for (let from = run.from; from < run.to; from += BLOCK) {
    const to = Math.min(run.to, from + BLOCK);
    toggleBits(rows, from, to, bits, bit);
    const places = pickPassingPlaces(rows, from, to, bits, keep, block);
    grown += sign * places;
    for (const mirror of ordered) addRows(mirror, block, places, sign);
    for (const { tally, ownBits } of apart) {
      const mirror = mirrors.of(tally);
      const pick = mirror === null ? pickPassing : pickPassingPlaces;
      addRows(mirror ?? tally, block, pick(rows, from, to, bits, keep & ~ownBits, block), sign);
    }
    if (byRow.length === 0) continue;
    const common = pickPassing(rows, from, to, bits, keep, block);
    for (const tally of byRow) addRows(tally, block, common, sign);
  }
  return grown;
}
