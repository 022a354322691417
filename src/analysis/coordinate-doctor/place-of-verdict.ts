import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { Translate } from '@/i18n/translate';
import { sayVerdict } from './say-verdict';
import type { RowVerdict } from './row-verdict';

/** What a person decided about a row that is imported. */
export interface PlaceDecision {
  readonly verdict: RowVerdict;
  /** Whether the fix was confirmed; a verdict without one needs no confirming. */
  readonly isConfirmed: boolean;
  /** Address as written; kept as the text of the point. @nodata '' */
  readonly text: string;
}

/**
 * The place an imported row gets. A fix that nobody confirmed is not taken: the row keeps its word where that is
 * a point on the map, in a system not stated; what cannot be drawn is unplaced, with the sentences that say why.
 * @rule CRD-6
 */
export function placeOfVerdict(
  { verdict, isConfirmed, text }: PlaceDecision,
  say: Translate,
  nameOf: (adcode: number) => string,
): ProjectPlace {
  const unplaced = (): ProjectPlace => ({
    kind: 'unplaced',
    reason: sayVerdict(verdict, say, nameOf).join('；'),
  });
  if (!('lngLat' in verdict)) return unplaced();
  const { fix, lngLat, sourceCrs, finest } = verdict;
  if (fix === null || isConfirmed)
    return { kind: 'points', points: [{ lngLat, text, sourceCrs, precision: finest }] };
  if (fix.from === null) return unplaced();
  return {
    kind: 'points',
    points: [{ lngLat: fix.from, text, sourceCrs: 'unknown', precision: finest }],
  };
}
