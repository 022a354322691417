/** How values become comparable. */
export type Scoring = 'z' | 'minmax';

/** Mean and population standard deviation of what is known. @nodata null: nothing is known */
export function describeValues(
  values: readonly (number | null)[],
): { readonly mean: number; readonly deviation: number; readonly low: number; readonly high: number } | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  return { mean, deviation: Math.sqrt(variance), low: Math.min(...known), high: Math.max(...known) };
}

/**
 * Bring one value onto a common scale of a reference set: z = (x − mean) ÷ standard deviation of the population,
 * or (x − min) ÷ (max − min).
 * @nodata null: unknown, or the reference does not vary
 * @rule PROF-4
 * @source OECD/JRC, 2008, Handbook on Constructing Composite Indicators, step 5
 */
export function scoreValue(
  value: number | null,
  reference: readonly (number | null)[],
  scoring: Scoring,
): number | null {
  const about = describeValues(reference);
  if (value === null || about === null) return null;
  const spread = scoring === 'z' ? about.deviation : about.high - about.low;
  if (spread === 0) return null;
  return (value - (scoring === 'z' ? about.mean : about.low)) / spread;
}

/**
 * Weighted mean of scores; what is unknown leaves the sum with its weight, and how much weight was left is told.
 * @rule PROF-4
 */
export function weighScores(scores: readonly { readonly score: number | null; readonly weight: number }[]): {
  readonly mean: number | null;
  readonly weightKnown: number;
  readonly weightAll: number;
} {
  let sum = 0;
  let weightKnown = 0;
  let weightAll = 0;
  for (const { score, weight } of scores) {
    weightAll += weight;
    if (score === null) continue;
    weightKnown += weight;
    sum += score * weight;
  }
  return { mean: weightKnown === 0 ? null : sum / weightKnown, weightKnown, weightAll };
}
