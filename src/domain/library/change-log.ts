import type { ChangeSet } from './change-set';

/** How a change set of the log stands. */
export const LOG_STATUSES = {
  applied: { zh: '已生效', en: 'Applied' },
  /** Can be done again until something else is done. */
  undone: { zh: '已撤销', en: 'Undone' },
  /** Undone, and something else was done since: stays in the log, cannot be done again. */
  abandoned: { zh: '已撤销（不能重做）', en: 'Undone for good' },
  /** The shipped library under it has changed, and it no longer fits. */
  not_applicable: { zh: '不再适用', en: 'No longer applicable' },
} as const;
export type LogStatus = keyof typeof LOG_STATUSES;

/** A change set with its place in the log, 1 for the first. */
export interface LogEntry {
  readonly seq: number;
  readonly set: ChangeSet;
  readonly status: LogStatus;
}

/** What undo takes back: the last that is applied. @nodata null */
export const undoableOf = (log: readonly LogEntry[]): LogEntry | null =>
  log.filter(({ status }) => status === 'applied').at(-1) ?? null;

/** What redo does again: the first that waits. @nodata null */
export const redoableOf = (log: readonly LogEntry[]): LogEntry | null =>
  log.find(({ status }) => status === 'undone') ?? null;

/** The log after an entry got another status. */
export const withStatus = (log: readonly LogEntry[], seq: number, status: LogStatus): readonly LogEntry[] =>
  log.map((entry) => (entry.seq === seq ? { ...entry, status } : entry));

/** The log after something new was done: what waited to be done again waits no more. */
export function appendToLog(log: readonly LogEntry[], set: ChangeSet): readonly LogEntry[] {
  const settled = log.map(
    (entry): LogEntry => (entry.status === 'undone' ? { ...entry, status: 'abandoned' } : entry),
  );
  return [...settled, { seq: (log.at(-1)?.seq ?? 0) + 1, set, status: 'applied' }];
}
