import { strToU8, type Zippable, zipSync } from 'fflate';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { contactShape, projectShape } from '@/domain/dispatch/project-shape';
import { reportShape } from '@/domain/dispatch/report-shape';
import { type Snapshot, verifyChain } from '@/domain/dispatch/snapshot';
import { snapshotShape } from '@/domain/dispatch/snapshot-shape';
import type { LogEntry } from '@/domain/library/change-log';
import { acceptanceShape, logEntryShape } from '@/domain/library/change-set-shape';
import { inProjectOrder } from '@/domain/library/in-project-order';
import { groupReports, type Library, type LibraryId } from '@/domain/library/library';
import { BOOK_IDS } from '@/domain/library/library-books';
import { libraryBooksShape } from '@/domain/library/library-books-shape';
import { formatMonth } from '@/domain/time/month';
import { listShape, parseShape, type Shape } from '@/lib/json-shape';
import { ok, refuse, type Result } from '@/lib/result';
import { computeSha256 } from '@/lib/sha256';
import { openPackage, PACKAGE_FORMAT, PACKAGE_VERSION, type PackageManifest } from './package-files';

/** A library with everything that is kept of it. */
export interface PackedLibrary {
  readonly library: Library;
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
}

/** What is said of a package besides its content. */
export interface PackageHead {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly withContacts: boolean;
}

/** The first day a zip can name: the same content gives the same bytes. */
const MTIME = new Date(1980, 0, 2);

const withoutContacts = (log: readonly LogEntry[]): readonly LogEntry[] =>
  log.map(({ set, ...entry }) => ({
    ...entry,
    set: { ...set, changes: set.changes.filter(({ kind }) => kind !== 'contact') },
  }));

/** Write a library with log and chain as one zip file. Contacts stay out, also of the log, unless asked. */
export function toLibraryPackage(packed: PackedLibrary, head: PackageHead): Uint8Array<ArrayBuffer> {
  const { library, log, snapshots } = packed;
  const contents: [string, unknown][] = [
    ['projects.json', library.projects],
    ...[...library.reports].map(([month, reports]): [string, unknown] => [
      `reports/${formatMonth(month)}.json`,
      reports,
    ]),
    ['acceptances.json', library.acceptances],
    ['log.json', head.withContacts ? log : withoutContacts(log)],
    ['snapshots.json', snapshots],
  ];
  // Only where there is something in them: a package without is byte for byte what it was before.
  if (library.books !== undefined) contents.push(['books.json', library.books]);
  if (head.withContacts) contents.push(['contacts.json', library.contacts]);
  const files = contents.map(([path, value]) => ({ path, bytes: strToU8(toCanonicalJson(value)) }));
  const manifest: PackageManifest = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    libraryId: library.id,
    drill: library.drill,
    savedAt: head.savedAt,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: computeSha256(bytes) })),
  };
  const zip: Zippable = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const { path, bytes } of files) zip[path] = bytes;
  return zipSync(zip, { level: 6, mtime: MTIME }) as Uint8Array<ArrayBuffer>;
}

/** The package belongs to whom it is read for, wherever it came from. */
const ofLibrary = (id: LibraryId, log: readonly LogEntry[]): readonly LogEntry[] =>
  log.map((entry) => ({ ...entry, set: { ...entry.set, libraryId: id } }));

/**
 * Read a package, as the office's library unless another is named. What is drill data stays flagged.
 * @returns a refusal with the file inside, the field and what is wrong with it
 */
export function fromLibraryPackage(bytes: Uint8Array, id: LibraryId = 'office'): Result<PackedLibrary> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { manifest, files } = opened.value;
  const read = <T>(path: string, shape: Shape<T>): Result<readonly T[]> =>
    parseShape(listShape(shape), files.get(path) ?? [], `便携包 › ${path}`);
  const projects = read('projects.json', projectShape);
  if (!projects.ok) return projects;
  const reports = [];
  for (const path of files.keys()) {
    if (!path.startsWith('reports/')) continue;
    const month = read(path, reportShape);
    if (!month.ok) return month;
    reports.push(...month.value);
  }
  const contacts = read('contacts.json', contactShape);
  if (!contacts.ok) return contacts;
  const acceptances = read('acceptances.json', acceptanceShape);
  if (!acceptances.ok) return acceptances;
  const books = parseShape(libraryBooksShape, files.get('books.json') ?? {}, '便携包 › books.json');
  if (!books.ok) return books;
  const hasBooks = BOOK_IDS.some((book) => books.value[book] !== undefined);
  const log = read('log.json', logEntryShape);
  if (!log.ok) return log;
  const snapshots = read('snapshots.json', snapshotShape);
  if (!snapshots.ok) return snapshots;
  const chain = verifyChain(snapshots.value);
  if (!chain.intact) return refuse('便携包 › snapshots.json', chain.why);
  return ok({
    library: inProjectOrder({
      id,
      drill: manifest.drill || projects.value.some(({ drill }) => drill),
      projects: projects.value,
      reports: groupReports(reports),
      contacts: contacts.value,
      acceptances: acceptances.value,
      ...(hasBooks ? { books: books.value } : {}),
    }),
    log: ofLibrary(id, log.value),
    snapshots: snapshots.value,
  });
}
