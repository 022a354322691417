import { fileURLToPath } from 'node:url';

/** What the command line asks for. */
export interface DrillOptions {
  readonly seed: number;
  readonly size: number;
  readonly folder: string;
  /** Write the columnar benchmark set of so many rows. @nodata null */
  readonly columns: number | null;
}

/** The seed unless another is asked for; also of the library that ships. */
export const DRILL_SEED = 2018;
const COLUMN_ROWS = 1_000_000;
/** Where the drill goes unless told otherwise; nothing in it is committed. */
export const DRILL_FOLDER = fileURLToPath(new URL('../../.cache/drill', import.meta.url));

/**
 * Read `[--seed N] [--size 1395|12121] [--columns [rows]] [folder]`.
 * @throws with the word that is not understood
 */
export function readDrillOptions(words: readonly string[]): DrillOptions {
  let options: DrillOptions = { seed: DRILL_SEED, size: 1395, folder: DRILL_FOLDER, columns: null };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const value = /^\d+$/.test(next) ? Number(next) : null;
    if (word === '--seed' || word === '--size') {
      if (value === null) throw new Error(`${word} needs a whole number, not "${next}"`);
      options = word === '--seed' ? { ...options, seed: value } : { ...options, size: value };
      at++;
    } else if (word === '--columns') {
      options = { ...options, columns: value ?? COLUMN_ROWS };
      if (value !== null) at++;
    } else if (word.startsWith('-')) throw new Error(`"${word}" is not an option of the drill`);
    else options = { ...options, folder: word };
  }
  return options;
}
