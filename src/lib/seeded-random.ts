/** A stream of pseudo-random numbers that is the same for the same seed, on every machine. */
export interface SeededRandom {
  /** The next number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both possible. */
  readonly int: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One item of a list that is not empty. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A standard normal number. */
  readonly normal: () => number;
  /** The same items in a new order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Turn a name into a 32-bit seed, so that each part of a simulation has a stream of its own (FNV-1a). */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * Make a stream from a seed (mulberry32; the normal by Irwin–Hall of twelve, so that no library
 * function with a platform's own last digit takes part).
 * @source Tommy Ettinger, 2017, mulberry32, public domain
 */
export function makeSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('makeSeededRandom: cannot pick from an empty list');
      return item;
    },
    normal: () => {
      let sum = -6;
      for (let index = 0; index < 12; index++) sum += next();
      return sum;
    },
    shuffle: (items) => {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index--) {
        const other = int(0, index);
        const kept = copy[index];
        copy[index] = copy[other] as (typeof copy)[number];
        copy[other] = kept as (typeof copy)[number];
      }
      return copy;
    },
  };
}
