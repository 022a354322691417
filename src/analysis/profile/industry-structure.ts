/** Amounts by industry; what is not in the map is 0. */
export type Amounts<Id extends string> = Readonly<Partial<Record<Id, number>>>;

/** Sum of the amounts. */
export const sumAmounts = <Id extends string>(amounts: Amounts<Id>): number =>
  (Object.values(amounts) as number[]).reduce((sum, amount) => sum + amount, 0);

/** Shares of the amounts. @nodata null: they sum to nothing */
export function sharesOfAmounts<Id extends string>(
  amounts: Amounts<Id>,
  ids: readonly Id[],
): readonly number[] | null {
  const whole = sumAmounts(amounts);
  return whole === 0 ? null : ids.map((id) => (amounts[id] ?? 0) / whole);
}

/**
 * Location quotient 区位商: share of the industry in the region ÷ its share in the reference. Above 1 the region
 * has more of it than the reference.
 * @nodata null: the region or the reference has nothing to divide by
 * @rule PROF-6
 * @source G. H. Hildebrand, A. Mace, 1950, "The employment multiplier in an expanding industrial market: Los Angeles
 * County, 1940–47", Review of Economics and Statistics 32 (3); first used by R. M. Haig, 1926
 */
export function locationQuotients<Id extends string>(
  region: Amounts<Id>,
  reference: Amounts<Id>,
  ids: readonly Id[],
): readonly (number | null)[] {
  const mine = sharesOfAmounts(region, ids);
  const all = sharesOfAmounts(reference, ids);
  return ids.map((_id, index) => {
    const whole = all?.[index] ?? 0;
    return mine === null || whole === 0 ? null : (mine[index] ?? 0) / whole;
  });
}

/**
 * Krugman's specialisation index: Σ |share in the one − share in the other|, 0 the same structure, 2 nothing in common.
 * @nodata null
 * @rule PROF-7
 * @source P. Krugman, 1991, Geography and Trade, MIT Press, ch. 3, p. 76
 */
export function krugmanIndex<Id extends string>(
  one: Amounts<Id>,
  other: Amounts<Id>,
  ids: readonly Id[],
): number | null {
  const a = sharesOfAmounts(one, ids);
  const b = sharesOfAmounts(other, ids);
  if (a === null || b === null) return null;
  return a.reduce((sum, share, index) => sum + Math.abs(share - (b[index] ?? 0)), 0);
}

/** How alike two structures are, 0–1. */
export interface Likeness {
  /** Σab ÷ √(Σa² Σb²). */
  readonly cosine: number;
  /** Σ min(a, b): the part of the structures that is the same; 1 − Krugman's index ÷ 2. */
  readonly overlap: number;
}

/**
 * Similarity of two structures: cosine (the 结构相似系数) and overlap.
 * @nodata null
 * @rule PROF-8
 * @source UNIDO, 1979, World Industry since 1960, ch. 3 (cosine); J. M. Finger, M. E. Kreinin, 1979, "A measure of
 * ‘export similarity’ and its possible uses", Economic Journal 89 (overlap)
 */
export function likenessOf<Id extends string>(
  one: Amounts<Id>,
  other: Amounts<Id>,
  ids: readonly Id[],
): Likeness | null {
  const a = sharesOfAmounts(one, ids);
  const b = sharesOfAmounts(other, ids);
  if (a === null || b === null) return null;
  let [dot, aa, bb, overlap] = [0, 0, 0, 0];
  a.forEach((x, index) => {
    const y = b[index] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
    overlap += Math.min(x, y);
  });
  return { cosine: dot / Math.sqrt(aa * bb), overlap };
}
