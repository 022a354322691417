import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { formatMonth, type Month } from '@/domain/time/month';
import { ok, refuse, type Result } from '@/lib/result';
import type { Acceptance } from './acceptance';
import type { Change, ChangeSet } from './change-set';
import { inProjectOrder } from './in-project-order';
import { isDrillLibrary, type Library } from './library';
import {
  BOOK_IDS,
  BOOKS,
  type BookId,
  type BookRecord,
  bookOf,
  keyOfRecord,
  type LibraryBooks,
  orderBook,
} from './library-books';

/** A field that is absent is blank. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || toCanonicalJson(a ?? null) === toCanonicalJson(b ?? null);

/** Tables being rewritten; copied once per change set, not once per change. */
class Draft {
  readonly projects: Map<string, DispatchProject>;
  readonly order: string[];
  readonly reports = new Map<Month, Map<string, MonthlyReport>>();
  readonly contacts: Map<string, ProjectContact>;
  readonly acceptances: Map<string, Acceptance>;
  private readonly books = new Map<BookId, Map<string, BookRecord>>();
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
    this.projects = new Map(library.projects.map((project) => [project.id, project]));
    this.order = library.projects.map(({ id }) => id);
    this.contacts = new Map(library.contacts.map((contact) => [contact.projectId, contact]));
    this.acceptances = new Map(library.acceptances.map((acceptance) => [acceptance.key, acceptance]));
  }

  month(month: Month): Map<string, MonthlyReport> {
    let reports = this.reports.get(month);
    if (reports === undefined) {
      reports = new Map((this.library.reports.get(month) ?? []).map((report) => [report.projectId, report]));
      this.reports.set(month, reports);
    }
    return reports;
  }

  book(book: BookId): Map<string, BookRecord> {
    let records = this.books.get(book);
    if (records === undefined) {
      records = new Map(bookOf(this.library, book).map((record) => [keyOfRecord(book, record), record]));
      this.books.set(book, records);
    }
    return records;
  }

  /** The books as they are now. @nodata undefined: all are empty, and the field is to be absent */
  private finishBooks(): LibraryBooks | undefined {
    if (this.books.size === 0) return this.library.books;
    const kept = BOOK_IDS.flatMap((book): (readonly [BookId, readonly BookRecord[]])[] => {
      const records = this.books.has(book)
        ? orderBook<BookId>(book, this.book(book).values())
        : bookOf<BookId>(this.library, book);
      return records.length === 0 ? [] : [[book, records]];
    });
    return kept.length === 0 ? undefined : (Object.fromEntries(kept) as LibraryBooks);
  }

  finish(): Library {
    const { books: _before, ...library } = this.library;
    const books = this.finishBooks();
    const reports = new Map(this.library.reports);
    for (const [month, byProject] of this.reports)
      if (byProject.size === 0) reports.delete(month);
      else reports.set(month, [...byProject.values()]);
    const projects = this.order.flatMap((id) => this.projects.get(id) ?? []);
    return inProjectOrder({
      ...library,
      ...(books === undefined ? {} : { books }),
      drill: isDrillLibrary(this.library.id) || projects.some((project) => project.drill),
      projects,
      reports,
      contacts: [...this.contacts.values()],
      acceptances: [...this.acceptances.values()],
    });
  }
}

function put<K, V>(table: Map<K, V>, key: K, value: V | null): void {
  if (value === null) table.delete(key);
  else table.set(key, value);
}

/** Apply one change. @returns null, or why it cannot be applied */
function applyChange(draft: Draft, change: Change): string | null {
  const { projectId } = change;
  switch (change.kind) {
    case 'project': {
      if (!same(draft.projects.get(projectId) ?? null, change.from)) return '项目已被改动';
      if (change.to !== null && change.to.id !== projectId) return '新内容的编号与项目不符';
      if (change.from === null) draft.order.splice(Math.min(change.index, draft.order.length), 0, projectId);
      if (change.to === null) draft.order.splice(draft.order.indexOf(projectId), 1);
      put(draft.projects, projectId, change.to);
      return null;
    }
    case 'field': {
      const project = draft.projects.get(projectId);
      if (project === undefined) return '项目不在库中';
      if (!same(project[change.field], change.from)) return `“${change.field}”已被改动`;
      const next = { ...project, [change.field]: change.to };
      // A field that may be absent is taken out, not left as undefined: snapshots are hashed as they are.
      if (change.to === undefined) delete next[change.field];
      draft.projects.set(projectId, next);
      return null;
    }
    case 'report': {
      const reports = draft.month(change.month);
      if (!draft.projects.has(projectId) && change.to !== null) return '项目不在库中';
      if (!same(reports.get(projectId) ?? null, change.from))
        return `${formatMonth(change.month)} 月报已被改动`;
      put(reports, projectId, change.to);
      return null;
    }
    case 'contact': {
      if (!same(draft.contacts.get(projectId) ?? null, change.from)) return '联系人已被改动';
      put(draft.contacts, projectId, change.to);
      return null;
    }
    case 'acceptance': {
      if (!same(draft.acceptances.get(change.key) ?? null, change.from)) return '核查结论已被改动';
      put(draft.acceptances, change.key, change.to);
      return null;
    }
    case 'book': {
      const { book, key, from, to } = change;
      const records = draft.book(book);
      if (!same(records.get(key) ?? null, from)) return `“${BOOKS[book].zh}”已被改动`;
      if (to !== null && keyOfRecord<BookId>(book, to) !== key) return '新内容与其编号不符';
      put(records, key, to);
      return null;
    }
  }
}

/**
 * Apply a change set to a library: all of it or nothing. Each change says what it expects to find, so
 * that what somebody else changed meanwhile is never overwritten unseen.
 * @returns the next library, or a refusal that names the project and what differs
 */
export function applyChangeSet(library: Library, set: ChangeSet): Result<Library> {
  const where = `变更 ${set.id}`;
  if (set.libraryId !== library.id) return refuse(where, `属于另一个库（${set.libraryId}）`);
  const draft = new Draft(library);
  for (const change of set.changes) {
    const why = applyChange(draft, change);
    if (why !== null)
      return refuse(`${where} › ${change.kind === 'book' ? change.key : change.projectId}`, why);
  }
  return ok(draft.finish());
}
