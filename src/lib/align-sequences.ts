/** A step of an alignment: an item of both, of the first alone or of the second alone. */
export interface Alignment<A, B> {
  readonly left: A | null;
  readonly right: B | null;
}

/** Above this many pairs the longest common part is not looked for. */
const MAX_PAIRS = 4_000_000;

/** Marks the longest common subsequence by whole numbers: how long it is from (i, j) on. */
function commonLengths<A, B>(
  left: readonly A[],
  right: readonly B[],
  isSame: (a: A, b: B) => boolean,
): Uint32Array {
  const wide = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * wide);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * wide + j] = isSame(left[i] as A, right[j] as B)
        ? (lengths[(i + 1) * wide + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * wide + j] ?? 0, lengths[i * wide + j + 1] ?? 0);
  return lengths;
}

/** What lies between two common items, laid side by side in order. */
function pairUp<A, B>(left: readonly A[], right: readonly B[]): readonly Alignment<A, B>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    left: left[at] ?? null,
    right: right[at] ?? null,
  }));
}

/** Common items found first; with too many pairs, none. */
function alignMiddle<A, B>(
  left: readonly A[],
  right: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly Alignment<A, B>[] {
  if (left.length * right.length > MAX_PAIRS) return pairUp(left, right);
  const lengths = commonLengths(left, right, isSame);
  const wide = right.length + 1;
  const steps: Alignment<A, B>[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    steps.push(...pairUp(left.slice(fromI, i), right.slice(fromJ, j)));
  };
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as A, right[j] as B];
    if (isSame(a, b)) {
      close();
      steps.push({ left: a, right: b });
      [i, j] = [i + 1, j + 1];
      [fromI, fromJ] = [i, j];
    } else if ((lengths[(i + 1) * wide + j] ?? 0) >= (lengths[i * wide + j + 1] ?? 0)) i++;
    else j++;
  }
  [i, j] = [left.length, right.length];
  close();
  return steps;
}

/**
 * Lay two sequences side by side: what is the same stands in one step, what differs is paired in order, the rest stands alone.
 * Both orders are kept and every item stands in exactly one step.
 */
export function alignSequences<A, B>(
  left: readonly A[],
  right: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly Alignment<A, B>[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && isSame(left[head] as A, right[head] as B)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(left.at(-1 - tail) as A, right.at(-1 - tail) as B)) tail++;
  return [
    ...pairUp(left.slice(0, head), right.slice(0, head)),
    ...alignMiddle(left.slice(head, left.length - tail), right.slice(head, right.length - tail), isSame),
    ...pairUp(left.slice(left.length - tail), right.slice(right.length - tail)),
  ];
}
