import { type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { LineSegment } from './line-segment';

/** How a segment is drawn in a month: open solid, building dashed, planned dotted, the rest not. */
export type SegmentStatus = LifecycleStatus;

/** The status of a segment in a month. */
export function segmentStatusAt(segment: Pick<LineSegment, 'lifecycle'>, month: Month): SegmentStatus {
  return statusAt(segment.lifecycle, month);
}
