import { scoreValue } from './score';

/** Region with its values by measure. */
export interface MeasuredRegion<Measure extends string> {
  readonly id: string;
  readonly values: Readonly<Partial<Record<Measure, number | null>>>;
}

/** A region like another, and how far each measure sets them apart. */
export interface Peer<Measure extends string> {
  readonly id: string;
  /** Root of the weighted mean of squared differences. @unit standard deviations */
  readonly distance: number;
  /** Difference per measure, peer less subject. @unit standard deviations @nodata null: one side is unknown */
  readonly apart: Readonly<Partial<Record<Measure, number | null>>>;
}

/**
 * Regions nearest to one by standardised Euclidean distance over the chosen measures; a measure that is unknown on
 * a side is left out with its weight. Ties by id.
 * @rule PROF-5
 * @source L. Kaufman, P. J. Rousseeuw, 1990, Finding Groups in Data, ch. 1.2
 */
export function findPeers<Measure extends string>(
  subject: MeasuredRegion<Measure>,
  pool: readonly MeasuredRegion<Measure>[],
  weights: readonly { readonly measure: Measure; readonly weight: number }[],
): readonly Peer<Measure>[] {
  const references = new Map(
    weights.map(({ measure }) => [measure, pool.map(({ values }) => values[measure] ?? null)]),
  );
  const scoreOf = (region: MeasuredRegion<Measure>, measure: Measure): number | null =>
    scoreValue(region.values[measure] ?? null, references.get(measure) ?? [], 'z');
  return pool
    .filter(({ id }) => id !== subject.id)
    .flatMap((other): readonly Peer<Measure>[] => {
      const apart: Partial<Record<Measure, number | null>> = {};
      let sum = 0;
      let weightKnown = 0;
      for (const { measure, weight } of weights) {
        const [mine, theirs] = [scoreOf(subject, measure), scoreOf(other, measure)];
        const difference = mine === null || theirs === null ? null : theirs - mine;
        apart[measure] = difference;
        if (difference === null || weight === 0) continue;
        sum += weight * difference ** 2;
        weightKnown += weight;
      }
      return weightKnown === 0 ? [] : [{ id: other.id, distance: Math.sqrt(sum / weightKnown), apart }];
    })
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
}
