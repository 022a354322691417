import type { DetectorId, Finding, PlausibilityBook } from './plausibility-book';
import { detectDuplicates } from './plausibility-duplicates';
import { detectCumulativeFalls, detectOverCompletion, detectUnitSlips } from './plausibility-money';
import { detectOutsideCounty, detectWrongCounty } from './plausibility-places';
import { detectLateStarts, detectStalls, detectStartedWithoutDate } from './plausibility-progress';

/** The detector of each rule. */
export const RUN_DETECTOR: Readonly<Record<DetectorId, (book: PlausibilityBook) => readonly Finding[]>> = {
  cumulative_fall: detectCumulativeFalls,
  over_completion: detectOverCompletion,
  unit_slip: detectUnitSlips,
  started_without_date: detectStartedWithoutDate,
  outside_county: detectOutsideCounty,
  wrong_county: detectWrongCounty,
  duplicate: detectDuplicates,
  stalled: detectStalls,
  late_start: detectLateStarts,
};

/** Every finding of every detector, in the order of the rules. @rule PLAUS-1 … PLAUS-9 */
export const checkPlausibility = (book: PlausibilityBook): readonly Finding[] =>
  Object.values(RUN_DETECTOR).flatMap((detect) => detect(book));
