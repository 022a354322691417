import type { Month } from '@/domain/time/month';
import type { Change } from './change-set';

/** Records that a change set writes: what a store has to put or take away, and no more. */
export interface TouchedRecords {
  readonly projectIds: readonly string[];
  /** Whether a project came or went, so that the order changed. */
  readonly order: boolean;
  readonly months: readonly Month[];
  readonly contactIds: readonly string[];
  /** Whether a finding was accepted, or no longer is. */
  readonly acceptances: boolean;
  /** Whether something was written into a book of the library. */
  readonly books: boolean;
}

/** List the records that some changes touch, each once. */
export function listTouched(changes: readonly Change[]): TouchedRecords {
  const projectIds = new Set<string>();
  const months = new Set<Month>();
  const contactIds = new Set<string>();
  let order = false;
  let acceptances = false;
  let books = false;
  for (const change of changes) {
    if (change.kind === 'report') months.add(change.month);
    else if (change.kind === 'contact') contactIds.add(change.projectId);
    else if (change.kind === 'acceptance') acceptances = true;
    else if (change.kind === 'book') books = true;
    else projectIds.add(change.projectId);
    if (change.kind === 'project' && (change.from === null || change.to === null)) order = true;
  }
  return {
    projectIds: [...projectIds],
    order,
    months: [...months],
    contactIds: [...contactIds],
    acceptances,
    books,
  };
}
