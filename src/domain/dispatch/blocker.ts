import { countDays, type Day } from './day';
import type { FactorId } from './factor';

/** Blocker 堵点: one line of the problem ledger 问题台账, collected weekly. @source 文件B 七(1) */
export interface Blocker {
  readonly id: string;
  readonly projectId: string;
  readonly text: string;
  /** The factor it hangs on. @nodata null */
  readonly factorId: FactorId | null;
  readonly opened: Day;
  /** @nodata null: still open */
  readonly closed: Day | null;
  readonly responsibleUnit: string;
}

/** Whether a blocker was open on a day: from the day it opened until the day before it closed. */
export const isOpenOn = ({ opened, closed }: Blocker, asOf: Day): boolean =>
  opened <= asOf && (closed === null || closed > asOf);

/**
 * Ageing of a blocker: days from opening to closing, or to the day of asking while it is open.
 * @returns null before it opened
 * @unit days
 */
export function countBlockerAge({ opened, closed }: Blocker, asOf: Day): number | null {
  if (opened > asOf) return null;
  return countDays(opened, closed !== null && closed <= asOf ? closed : asOf);
}
