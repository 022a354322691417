import type { FuzzyDate } from '@/domain/time/fuzzy-date';
import type { EntityRef } from '@/domain/view-state/entity-ref';

/** What happened. */
export const TIMELINE_KINDS = ['rail', 'expressway', 'airport', 'park', 'milestone'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Something dated that the month slider shows: an opening, a founding or a milestone. */
export interface TimelineEvent {
  readonly kind: TimelineKind;
  readonly date: FuzzyDate;
  /** What it is about, when it can be pointed at. */
  readonly ref: EntityRef | null;
  readonly text: string;
  /** The same in English; names without English stay Chinese. */
  readonly textEn: string;
  /** Planned, not yet happened by the data. */
  readonly expected: boolean;
}
