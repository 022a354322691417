import { contactShape, projectShape } from '@/domain/dispatch/project-shape';
import { reportShape } from '@/domain/dispatch/report-shape';
import { snapshotShape } from '@/domain/dispatch/snapshot-shape';
import { logEntryShape } from '@/domain/library/change-set-shape';
import { groupReports, type Library, type LibraryId } from '@/domain/library/library';
import { libraryBooksShape } from '@/domain/library/library-books-shape';
import { listShape, parseShape, type Shape } from '@/lib/json-shape';
import { ok, type Result } from '@/lib/result';
import type { StoredLibrary } from '../library-storage';
import { LIBRARY_STORES, type LibraryDatabase, type LibraryHead } from './library-database';

/** Every key of one library; an empty list orders after any text or number. */
export const keysOfLibrary = (id: LibraryId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

interface RawLibrary {
  readonly head: LibraryHead | undefined;
  readonly projects: unknown;
  readonly reports: readonly unknown[];
  readonly contacts: unknown;
  readonly log: unknown;
  readonly snapshots: unknown;
}

/** Read all records in one transaction, so that they are of one write. */
async function readRaw(database: LibraryDatabase, id: LibraryId): Promise<RawLibrary> {
  const transaction = database.transaction(LIBRARY_STORES, 'readonly');
  const range = keysOfLibrary(id);
  const [head, projects, reports, contacts, log, snapshots] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('projects').getAll(range),
    transaction.objectStore('reports').getAll(range),
    transaction.objectStore('contacts').getAll(range),
    transaction.objectStore('log').getAll(range),
    transaction.objectStore('snapshots').getAll(range),
  ]);
  await transaction.done;
  return { head, projects, reports: reports.flat(), contacts, log, snapshots };
}

/** Read a library out of the store through the same doors as anything from outside. */
export async function readLibrary(
  database: LibraryDatabase,
  id: LibraryId,
): Promise<Result<StoredLibrary | null>> {
  const raw = await readRaw(database, id);
  if (raw.head === undefined) return ok(null);
  const read = <T>(value: unknown, shape: Shape<T>, what: string): Result<readonly T[]> =>
    parseShape(listShape(shape), value, `本机存储 › ${what}`);
  const log = read(raw.log, logEntryShape, '变更日志');
  if (!log.ok) return log;
  const snapshots = read(raw.snapshots, snapshotShape, '月度快照');
  if (!snapshots.ok) return snapshots;
  const { revision, baseHash, content } = raw.head;
  const kept = { revision, baseHash, log: log.value, snapshots: snapshots.value };
  if (content === null) return ok({ ...kept, library: null });
  const projects = read(raw.projects, projectShape, '项目');
  if (!projects.ok) return projects;
  const reports = read(raw.reports, reportShape, '月报');
  if (!reports.ok) return reports;
  const contacts = read(raw.contacts, contactShape, '联系人');
  if (!contacts.ok) return contacts;
  const books = parseShape(libraryBooksShape, content.books ?? {}, '本机存储 › 办公台账');
  if (!books.ok) return books;
  const byId = new Map(projects.value.map((project) => [project.id, project]));
  const library: Library = {
    id,
    drill: content.drill || projects.value.some(({ drill }) => drill),
    projects: content.order.flatMap((projectId) => byId.get(projectId) ?? []),
    reports: groupReports(reports.value),
    contacts: contacts.value,
    acceptances: content.acceptances,
    ...(Object.keys(books.value).length === 0 ? {} : { books: books.value }),
  };
  return ok({ ...kept, library });
}
