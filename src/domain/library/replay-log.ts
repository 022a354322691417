import { applyChangeSet } from './apply-change-set';
import type { LogEntry } from './change-log';
import type { Library } from './library';

/** A library with its log after the log was applied to it. */
export interface Replayed {
  readonly library: Library;
  readonly log: readonly LogEntry[];
}

/**
 * Apply a log to the library it was made over. Where the base has changed since, what no longer fits is
 * marked `not_applicable` and listed, never half-applied; what fits again is applied again.
 */
export function replayLog(base: Library, log: readonly LogEntry[]): Replayed {
  let library = base;
  const replayed = log.map((entry): LogEntry => {
    if (entry.status !== 'applied' && entry.status !== 'not_applicable') return entry;
    const next = applyChangeSet(library, entry.set);
    if (next.ok) library = next.value;
    const status = next.ok ? 'applied' : 'not_applicable';
    return status === entry.status ? entry : { ...entry, status };
  });
  return { library, log: replayed };
}
