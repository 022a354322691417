import { type Blocker, countBlockerAge, isOpenOn } from '@/domain/dispatch/blocker';
import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { formatMonth, type Month } from '@/domain/time/month';

/** A blocker with its project and its age. @unit days */
export interface AgedBlocker {
  readonly project: DispatchProject;
  readonly blocker: Blocker;
  readonly days: number;
}

/** Blockers as they stand at the end of a month. */
export interface BlockerFacts {
  /** Open, the oldest first. */
  readonly open: readonly AgedBlocker[];
  readonly opened: readonly AgedBlocker[];
  readonly closed: readonly AgedBlocker[];
  /** Middle age of the open ones; the mean of the two in the middle. @unit days @nodata null: none is open */
  readonly medianDays: number | null;
}

/** Blockers open at the end of a month, and those opened and closed in it. @rule BUL-6 */
export function gatherBlockers(pool: readonly DispatchProject[], month: Month): BlockerFacts {
  const asOf = lastDayOf(month);
  const inMonth = (day: string | null): boolean => day?.startsWith(formatMonth(month)) ?? false;
  const all = pool
    .flatMap((project) =>
      project.blockers.flatMap((blocker): readonly AgedBlocker[] => {
        const days = countBlockerAge(blocker, asOf);
        return days === null ? [] : [{ project, blocker, days }];
      }),
    )
    .sort((a, b) => b.days - a.days || (a.blocker.id < b.blocker.id ? -1 : 1));
  const open = all.filter(({ blocker }) => isOpenOn(blocker, asOf));
  const [left, right] = [open[Math.floor((open.length - 1) / 2)], open[Math.floor(open.length / 2)]];
  return {
    open,
    opened: all.filter(({ blocker }) => inMonth(blocker.opened)),
    closed: all.filter(({ blocker }) => inMonth(blocker.closed)),
    medianDays: left === undefined || right === undefined ? null : (left.days + right.days) / 2,
  };
}
