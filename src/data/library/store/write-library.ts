import type { IDBPTransaction } from 'idb';
import type { LibraryId } from '@/domain/library/library';
import type { RecordStep, StoredLibrary, StoreStep, WriteOutcome } from '../library-storage';
import {
  LIBRARY_STORES,
  type LibraryDatabase,
  type LibraryHead,
  type LibraryStores,
} from './library-database';
import { keysOfLibrary } from './read-library';

type Transaction = IDBPTransaction<LibraryStores, typeof LIBRARY_STORES, 'readwrite'>;
/** One record to be written or removed, when its turn comes. */
type Request = () => Promise<unknown>;

/** Records asked for in one go: copying them takes a few frames at most, and then the page may draw. */
const AT_ONCE = 200;

/**
 * Ask for the revision and write in one transaction: nobody can come between, and it is kept whole or not
 * at all. Strict: the promise is kept when it is on the disk, not when it is on its way there.
 * @param after the revision it must follow; null: whatever is there
 */
async function writeWhole(
  database: LibraryDatabase,
  id: LibraryId,
  after: number | null,
  requestsOf: (transaction: Transaction, head: LibraryHead | null) => readonly Request[],
): Promise<WriteOutcome> {
  const transaction = database.transaction(LIBRARY_STORES, 'readwrite', { durability: 'strict' });
  const head = (await transaction.objectStore('heads').get(id)) ?? null;
  if (after !== null && (head?.revision ?? 0) !== after) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    return { kind: head === null ? 'gone' : 'stale' };
  }
  try {
    const requests = requestsOf(transaction, head);
    for (let from = 0; from < requests.length; from += AT_ONCE)
      // oxlint-disable-next-line no-await-in-loop -- the transaction stays open as long as the next ones follow at once
      await Promise.all(requests.slice(from, from + AT_ONCE).map((request) => request()));
    await transaction.done;
    return { kind: 'written' };
  } catch (error) {
    // A value that cannot be stored throws before the transaction knows: what was put before it must go.
    const done = transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await done;
    throw error;
  }
}

function putRecords(transaction: Transaction, id: LibraryId, records: RecordStep): readonly Request[] {
  const projects = transaction.objectStore('projects');
  const reports = transaction.objectStore('reports');
  const contacts = transaction.objectStore('contacts');
  return [
    ...records.projects.map(
      ([key, value]) =>
        (): Promise<unknown> =>
          value === null ? projects.delete([id, key]) : projects.put(value, [id, key]),
    ),
    ...records.months.map(
      ([key, value]) =>
        (): Promise<unknown> =>
          value === null ? reports.delete([id, key]) : reports.put(value, [id, key]),
    ),
    ...records.contacts.map(
      ([key, value]) =>
        (): Promise<unknown> =>
          value === null ? contacts.delete([id, key]) : contacts.put(value, [id, key]),
    ),
  ];
}

const EMPTY_CONTENT = { drill: false, order: [], acceptances: [] } as const;

function putStep(
  transaction: Transaction,
  id: LibraryId,
  step: StoreStep,
  head: LibraryHead | null,
): readonly Request[] {
  const old = head?.content ?? null;
  const { records } = step;
  const content =
    records === null
      ? old
      : {
          ...(old ?? EMPTY_CONTENT),
          order: records.order ?? old?.order ?? [],
          acceptances: records.acceptances ?? old?.acceptances ?? [],
          ...(records.books === null ? {} : { books: records.books }),
        };
  const log = transaction.objectStore('log');
  const snapshots = transaction.objectStore('snapshots');
  const next: LibraryHead = { id, revision: step.after + 1, baseHash: step.baseHash, content };
  return [
    ...(records === null ? [] : putRecords(transaction, id, records)),
    ...step.log.map((entry) => () => log.put(entry, [id, entry.seq])),
    ...step.snapshots.map((snapshot, at) => () => snapshots.put(snapshot, [id, step.chainLength + at])),
    () => transaction.objectStore('heads').put(next, id),
  ];
}

/** Write one step in one transaction. @throws what IndexedDB throws; then nothing is written */
export const writeStep = (database: LibraryDatabase, id: LibraryId, step: StoreStep): Promise<WriteOutcome> =>
  writeWhole(database, id, step.after, (transaction, head) => putStep(transaction, id, step, head));

function putAll(transaction: Transaction, id: LibraryId, stored: StoredLibrary): readonly Request[] {
  const { library, revision, baseHash } = stored;
  const range = keysOfLibrary(id);
  const cleared = LIBRARY_STORES.filter((name) => name !== 'heads').map(
    (name) => () => transaction.objectStore(name).delete(range),
  );
  const content = library && {
    drill: library.drill,
    order: library.projects.map((project) => project.id),
    acceptances: library.acceptances,
    ...(library.books === undefined ? {} : { books: library.books }),
  };
  const records: RecordStep | null = library && {
    order: null,
    acceptances: null,
    books: null,
    projects: library.projects.map((project) => [project.id, project]),
    months: [...library.reports],
    contacts: library.contacts.map((contact) => [contact.projectId, contact]),
  };
  return [
    ...cleared,
    ...(records === null ? [] : putRecords(transaction, id, records)),
    ...stored.log.map((entry) => () => transaction.objectStore('log').put(entry, [id, entry.seq])),
    ...stored.snapshots.map(
      (snapshot, at) => () => transaction.objectStore('snapshots').put(snapshot, [id, at]),
    ),
    () => transaction.objectStore('heads').put({ id, revision, baseHash, content }, id),
  ];
}

/** Write everything anew in one transaction. @throws what IndexedDB throws; then the old stands */
export const replaceLibrary = (
  database: LibraryDatabase,
  id: LibraryId,
  stored: StoredLibrary,
  after: number | null,
): Promise<WriteOutcome> => writeWhole(database, id, after, (transaction) => putAll(transaction, id, stored));
