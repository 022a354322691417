import { type Lifecycle, type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';

/** The status of an airport, or of any facility that has a lifecycle, in a month. */
export function facilityStatusAt(facility: { readonly lifecycle: Lifecycle }, month: Month): LifecycleStatus {
  return statusAt(facility.lifecycle, month);
}
