import type { TimeMatrix } from './city-matrix';
import { pairsNewlyWithin } from './city-matrix';

/** A county whose time to the origins changes. @unit min */
export interface CountyChange {
  readonly adcode: number;
  /** @nodata null: no way */
  readonly before: number | null;
  /** @nodata null: no way */
  readonly after: number | null;
}

/** What a scenario, or a line, changes. */
export interface ScenarioDelta {
  /** People within the minutes of an origin. @unit 人 */
  readonly peopleBefore: number;
  readonly peopleAfter: number;
  /** Counties by gain, the largest first; then those that lose. Less than half a minute is no change. */
  readonly gaining: readonly CountyChange[];
  readonly losing: readonly CountyChange[];
  /** Pairs of cities newly within 60 and 90 minutes, by index. */
  readonly pairs60: readonly (readonly [number, number])[];
  readonly pairs90: readonly (readonly [number, number])[];
}

/** Less is no change: sums of rounded chainages differ by that much. @unit min */
const LEAST_CHANGE = 0.5;

const known = (minutes: number | undefined): number | null =>
  minutes !== undefined && Number.isFinite(minutes) ? minutes : null;

/** Counties by how much nearer they come, seats measured. @rule REACH-9 */
export function changesOfCounties(
  adcodes: readonly number[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): { readonly gaining: readonly CountyChange[]; readonly losing: readonly CountyChange[] } {
  const changes = adcodes.map((adcode, index) => ({
    adcode,
    before: known(before[index]),
    after: known(after[index]),
  }));
  const gainOf = (change: CountyChange): number =>
    (change.before ?? Number.POSITIVE_INFINITY) - (change.after ?? Number.POSITIVE_INFINITY);
  const moved = changes.filter(({ before: was, after: is }) => was !== null || is !== null);
  return {
    gaining: moved.filter((change) => gainOf(change) >= LEAST_CHANGE).sort((a, b) => gainOf(b) - gainOf(a)),
    losing: moved.filter((change) => gainOf(change) <= -LEAST_CHANGE).sort((a, b) => gainOf(a) - gainOf(b)),
  };
}

/** Pairs of cities that a change brings within one hour and within one and a half. @rule REACH-9 */
export const newPairs = (
  before: TimeMatrix,
  after: TimeMatrix,
): Pick<ScenarioDelta, 'pairs60' | 'pairs90'> => ({
  pairs60: pairsNewlyWithin(before, after, 60),
  pairs90: pairsNewlyWithin(before, after, 90),
});
