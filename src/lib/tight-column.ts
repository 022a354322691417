/**
 * A column written as what it is made of: a long column says little, and a compressor does not see that
 * `DR-00001`, `DR-00002`… is counting. Nothing is lost: the values come back as they were.
 */
export type TightColumn =
  | { readonly as: 'plain'; readonly values: readonly unknown[] }
  /** Each value once, and which of them stands where. */
  | { readonly as: 'words'; readonly words: readonly unknown[]; readonly at: TightColumn }
  /** Whole numbers as steps from the one before; a gap stays a gap. */
  | { readonly as: 'steps'; readonly steps: readonly (number | null)[] }
  /** One text before a number, padded to a width. */
  | { readonly as: 'numbered'; readonly prefix: string; readonly width: number; readonly at: TightColumn }
  /** Values that repeat, and how often. */
  | { readonly as: 'runs'; readonly values: TightColumn; readonly lengths: readonly number[] };

const plain = (values: readonly unknown[]): TightColumn => ({ as: 'plain', values });

function asSteps(values: readonly unknown[]): TightColumn | null {
  let last = 0;
  const steps: (number | null)[] = [];
  for (const value of values) {
    if (value === null) steps.push(null);
    else if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      steps.push((value as number) - last);
      last = value as number;
    } else return null;
  }
  return steps.every((step) => step === null || Number.isSafeInteger(step)) ? { as: 'steps', steps } : null;
}

function asRuns(values: readonly unknown[]): { readonly heads: unknown[]; readonly lengths: number[] } {
  const heads: unknown[] = [];
  const lengths: number[] = [];
  let last: string | null = null;
  for (const value of values) {
    const key = JSON.stringify(value);
    if (key === last) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else {
      heads.push(value);
      lengths.push(1);
      last = key;
    }
  }
  return { heads, lengths };
}

function asWords(values: readonly unknown[]): { readonly words: unknown[]; readonly at: number[] } {
  const places = new Map<string, number>();
  const words: unknown[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, words.length);
    return words.push(value) - 1;
  });
  return { words, at };
}

function asNumbered(values: readonly unknown[]): TightColumn | null {
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d{1,9})$/.exec(value) : null));
  const [, prefix = '', first = ''] = parts[0] ?? [];
  const width = first.startsWith('0') ? first.length : 0;
  const numbers: number[] = [];
  for (const [index, part] of parts.entries()) {
    const number = Number(part?.[2] ?? Number.NaN);
    if (`${prefix}${String(number).padStart(width, '0')}` !== values[index]) return null;
    numbers.push(number);
  }
  const at = asSteps(numbers);
  return at === null ? null : { as: 'numbered', prefix, width, at };
}

/** The ways to write whole numbers. */
const waysOfNumbers = (numbers: readonly unknown[]): readonly TightColumn[] => {
  const { heads, lengths } = asRuns(numbers);
  const steps = asSteps(numbers);
  const runs: TightColumn = { as: 'runs', values: plain(heads), lengths };
  return [plain(numbers), ...(steps === null ? [] : [steps]), runs];
};

/**
 * Write a column in the way that measures least.
 * @param values anything JSON can say; one that JSON would change does not come back
 * @param measure size of a way once it is packed; only its order matters
 */
export function tightenColumn(
  values: readonly unknown[],
  measure: (column: TightColumn) => number,
): TightColumn {
  const least = (ways: readonly TightColumn[]): TightColumn =>
    ways.map((way) => ({ way, size: measure(way) })).reduce((a, b) => (b.size < a.size ? b : a)).way;
  const { words, at } = asWords(values);
  const { heads, lengths } = asRuns(values);
  const numbered = asNumbered(values);
  const numberedHeads = asNumbered(heads);
  const ways: TightColumn[] = [...waysOfNumbers(values)];
  if (words.length * 2 <= values.length)
    ways.push(...waysOfNumbers(at).map((way): TightColumn => ({ as: 'words', words, at: way })));
  if (numbered !== null) ways.push(numbered);
  if (numberedHeads !== null) ways.push({ as: 'runs', values: numberedHeads, lengths });
  return least(ways);
}
