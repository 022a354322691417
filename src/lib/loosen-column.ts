import type { TightColumn } from './tight-column';

/** Values of a column that does not add up. */
class BrokenColumn extends Error {}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function listOf(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new BrokenColumn('a list is due');
  return value;
}

function* countUp(steps: readonly unknown[]): Generator<number | null> {
  let last = 0;
  for (const step of steps) {
    if (step !== null && !Number.isSafeInteger(step)) throw new BrokenColumn('a step is no whole number');
    if (step !== null) last += step as number;
    yield step === null ? null : last;
  }
}

/** Most values of one run: a broken length must not take all memory. */
const MOST_RUN = 10_000_000;

function repeat(value: unknown, length: unknown): readonly unknown[] {
  if (typeof length !== 'number' || !(length >= 0 && length <= MOST_RUN))
    throw new BrokenColumn('a length that cannot be');
  return Array.from({ length }, () => value);
}

function loosen(column: Partial<TightColumn> | null): readonly unknown[] {
  switch (column?.as) {
    case 'plain':
      return listOf(column.values);
    case 'steps':
      return [...countUp(listOf(column.steps))];
    case 'words': {
      const words = listOf(column.words);
      return loosen(column.at ?? null).map((at) => {
        if (typeof at !== 'number' || !(at in words)) throw new BrokenColumn('a word that is not there');
        return words[at];
      });
    }
    case 'numbered':
      return loosen(column.at ?? null).map(
        (number) => `${column.prefix}${String(number).padStart(column.width ?? 0, '0')}`,
      );
    case 'runs': {
      const lengths = listOf(column.lengths);
      return loosen(column.values ?? null).flatMap((value, index) => repeat(value, lengths[index]));
    }
    default:
      throw new BrokenColumn('an unknown way of writing');
  }
}

/** Read a column back. @returns null when it does not add up: an unknown way, a word that is not there */
export function loosenColumn(column: unknown): readonly unknown[] | null {
  try {
    return loosen(column as Partial<TightColumn> | null);
  } catch (error) {
    if (error instanceof BrokenColumn) return null;
    throw error;
  }
}
