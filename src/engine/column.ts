/** Codes as narrow as the number of values allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Numbers as they come; every one finite. */
export type Numbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** One value a row, or none. */
export interface CategoryColumn {
  readonly kind: 'category';
  /** How many values there are. */
  readonly size: number;
  /** One code a row. @nodata the code `size` */
  readonly codes: Codes;
  readonly hasMissing: boolean;
}

/** Any number of values a row, the lists one after the other. */
export interface ListColumn {
  readonly kind: 'list';
  readonly size: number;
  /** Where the list of a row begins; one more than there are rows. */
  readonly starts: Uint32Array;
  /** Codes, none twice in a row's list. */
  readonly items: Codes;
}

/** One number a row, or none. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Numbers;
  /** Row r is known when bit r % 8 of byte r / 8 is set; null when all are known. */
  readonly known: Uint8Array | null;
}

export type Column = CategoryColumn | ListColumn | NumberColumn;

/** Room for codes 0 … `largest`, as narrow as can be. */
export function makeCodes(largest: number, length: number): Codes {
  if (largest < 0x100) return new Uint8Array(length);
  return largest < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Values and the code of each, those of `order` first, others as they occur. */
export interface Dictionary {
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
}

/**
 * A dictionary of the values that occur.
 * @param order values in the order wanted; those that do not occur are left out unless `keepAll`
 */
export function buildDictionary(
  occurring: ReadonlySet<string>,
  order: readonly string[] = [],
  keepAll = false,
): Dictionary {
  const first = new Set(keepAll ? order : order.filter((value) => occurring.has(value)));
  const values = [...first, ...[...occurring].filter((value) => !first.has(value))];
  return { values, codeOf: new Map(values.map((value, code) => [value, code])) };
}

/**
 * A category column of values as text.
 * @param values one a row. @nodata null
 * @param order the dictionary wanted; all of it is kept, so that codes are known beforehand
 */
export function encodeCategory(
  values: readonly (string | null)[],
  order: readonly string[] = [],
): CategoryColumn & Dictionary {
  const occurring = new Set<string>();
  for (const value of values) if (value !== null) occurring.add(value);
  const dictionary = buildDictionary(occurring, order, true);
  const size = dictionary.values.length;
  const codes = makeCodes(size, values.length);
  let hasMissing = false;
  for (const [row, value] of values.entries()) {
    if (value === null) hasMissing = true;
    codes[row] = value === null ? size : (dictionary.codeOf.get(value) ?? size);
  }
  return { kind: 'category', size, codes, hasMissing, ...dictionary };
}

/**
 * A list column of values as text.
 * @param lists one list a row; a value that stands twice in a list counts once
 * @param order the dictionary wanted, kept whole
 */
export function encodeLists(
  lists: readonly (readonly string[])[],
  order: readonly string[] = [],
): ListColumn & Dictionary {
  const occurring = new Set<string>();
  const starts = new Uint32Array(lists.length + 1);
  const sets = lists.map((list, row) => {
    const set = new Set(list);
    for (const value of set) occurring.add(value);
    starts[row + 1] = (starts[row] ?? 0) + set.size;
    return set;
  });
  const dictionary = buildDictionary(occurring, order, true);
  const items = makeCodes(dictionary.values.length, starts[lists.length] ?? 0);
  let next = 0;
  for (const set of sets) for (const value of set) items[next++] = dictionary.codeOf.get(value) ?? 0;
  return { kind: 'list', size: dictionary.values.length, starts, items, ...dictionary };
}

/**
 * A number column.
 * @param values one a row. @nodata null
 * @throws when a value is not finite: missing is null, never NaN
 */
export function encodeNumbers(values: readonly (number | null)[]): NumberColumn {
  const numbers = new Float64Array(values.length);
  let known: Uint8Array | null = null;
  for (const [row, value] of values.entries()) {
    if (value !== null && !Number.isFinite(value))
      throw new Error(`encodeNumbers: row ${row} is ${value}; a missing number is null`);
    numbers[row] = value ?? 0;
    if (value === null) {
      known ??= new Uint8Array((values.length + 7) >> 3).fill(255);
      known[row >> 3] = (known[row >> 3] ?? 0) & ~(1 << (row & 7));
    }
  }
  return { kind: 'number', values: numbers, known };
}

/** Whether a row of a number column has a value. */
export const isKnown = ({ known }: NumberColumn, row: number): boolean =>
  known === null || (((known[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;

/**
 * Numbers as bins, to be counted: bin b holds edges[b] ≤ v < edges[b + 1]; what lies outside is missing.
 * A view of it that is to ignore the brush on the numbers names them in `ignore`.
 * @param edges ascending, one more than there are bins
 */
export function binNumbers(column: NumberColumn, edges: readonly number[]): CategoryColumn {
  const size = edges.length - 1;
  if (size < 1 || edges.some((edge, at) => at > 0 && !(edge > (edges[at - 1] ?? 0))))
    throw new Error(`binNumbers: edges must ascend and be two or more, they are ${edges.join(', ')}`);
  const { values } = column;
  const steps = Float64Array.from(edges);
  const codes = makeCodes(size, values.length);
  let hasMissing = false;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let low = 0;
    let high = size + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle] as number) <= value) low = middle + 1;
      else high = middle;
    }
    const isOut = low === 0 || low > size || !isKnown(column, row);
    hasMissing ||= isOut;
    codes[row] = isOut ? size : low - 1;
  }
  return { kind: 'category', size, codes, hasMissing };
}
