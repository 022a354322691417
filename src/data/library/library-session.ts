import type { Snapshot } from '@/domain/dispatch/snapshot';
import { appendToLog, type LogEntry, type LogStatus, withStatus } from '@/domain/library/change-log';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type ChangeSet, invertChangeSet } from '@/domain/library/change-set';
import { inProjectOrder } from '@/domain/library/in-project-order';
import type { Library } from '@/domain/library/library';
import { replayLog } from '@/domain/library/replay-log';
import { listTouched } from '@/domain/library/touched-records';
import { ok, type Result } from '@/lib/result';
import type { RecordStep, StoredLibrary, StoreStep } from './library-storage';

/** A library as it ships, with the hash of what it was read from; the office's is empty, hash ''. */
export interface LibraryBase {
  readonly library: Library;
  readonly hash: string;
}

/** An open library: what stands on the screen, and which write of the store it is based on. */
export interface LibrarySession {
  readonly base: LibraryBase;
  readonly revision: number;
  readonly library: Library;
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
}

/** A session and the step that brings the store there. */
export interface NextSession {
  readonly session: LibrarySession;
  readonly step: StoreStep;
}

/** Begin from what is kept, or from the base where nothing is. */
export function beginSession(base: LibraryBase, stored: StoredLibrary | null): LibrarySession {
  if (stored === null)
    return { base, revision: 0, library: inProjectOrder(base.library), log: [], snapshots: [] };
  const { revision, snapshots } = stored;
  if (stored.library !== null)
    return { base, revision, library: inProjectOrder(stored.library), log: stored.log, snapshots };
  return { base, revision, snapshots, ...replayLog(inProjectOrder(base.library), stored.log) };
}

/** Everything of a session as the store keeps it. */
export const toStored = ({ base, revision, library, log, snapshots }: LibrarySession): StoredLibrary => ({
  revision: revision + 1,
  baseHash: base.hash,
  library: base.hash === '' ? library : null,
  log,
  snapshots,
});

function recordsOf(library: Library, set: ChangeSet): RecordStep {
  const { projectIds, order, months, contactIds, acceptances, books } = listTouched(set.changes);
  const projects = new Map(library.projects.map((project) => [project.id, project]));
  const contacts = new Map(library.contacts.map((contact) => [contact.projectId, contact]));
  return {
    order: order ? library.projects.map(({ id }) => id) : null,
    projects: projectIds.map((id) => [id, projects.get(id) ?? null]),
    months: months.map((month) => [month, library.reports.get(month) ?? null]),
    contacts: contactIds.map((id) => [id, contacts.get(id) ?? null]),
    acceptances: acceptances ? library.acceptances : null,
    books: books ? (library.books ?? {}) : null,
  };
}

function moveOn(
  from: LibrarySession,
  change: Partial<Pick<LibrarySession, 'library' | 'log' | 'snapshots'>>,
  set: ChangeSet | null,
): NextSession {
  const session = { ...from, ...change, revision: from.revision + 1 };
  const known = new Set(from.log);
  return {
    session,
    step: {
      after: from.revision,
      baseHash: from.base.hash,
      log: session.log.filter((entry) => !known.has(entry)),
      snapshots: session.snapshots.slice(from.snapshots.length),
      chainLength: from.snapshots.length,
      records: from.base.hash === '' && set !== null ? recordsOf(session.library, set) : null,
    },
  };
}

/** Apply a new change set. @returns a refusal where it does not fit what stands there */
export function applyInSession(session: LibrarySession, set: ChangeSet): Result<NextSession> {
  const library = applyChangeSet(session.library, set);
  if (!library.ok) return library;
  return ok(moveOn(session, { library: library.value, log: appendToLog(session.log, set) }, set));
}

/** Take an entry back, or do it again. */
export function turnInSession(
  session: LibrarySession,
  entry: LogEntry,
  status: Extract<LogStatus, 'applied' | 'undone'>,
): Result<NextSession> {
  const set = status === 'undone' ? invertChangeSet(entry.set) : entry.set;
  const library = applyChangeSet(session.library, set);
  if (!library.ok) return library;
  return ok(
    moveOn(session, { library: library.value, log: withStatus(session.log, entry.seq, status) }, set),
  );
}

/** Add a link to the chain. */
export const sealInSession = (session: LibrarySession, snapshot: Snapshot): NextSession =>
  moveOn(session, { snapshots: [...session.snapshots, snapshot] }, null);
