import type { LibraryId, Library } from '@/domain/library/library';
import { ok, refuse, type Result } from '@/lib/result';
import type { KeeperState, KeepState } from './library-keeper';
import {
  beginSession,
  type LibraryBase,
  type LibrarySession,
  type NextSession,
  toStored,
} from './library-session';
import type { LibraryStorage, StoredLibrary, WriteOutcome } from './library-storage';

/** What the book needs of its keeper. */
export interface BookParts {
  readonly storage: LibraryStorage;
  readonly loadBase: (id: LibraryId) => Promise<Result<LibraryBase>>;
  readonly now: () => string;
  readonly show: (change: Partial<KeeperState>) => void;
}

/** An open library and whether the disk has all of it. */
interface Page {
  readonly session: LibrarySession;
  /** False where a write failed: the next one writes everything. */
  readonly isWhole: boolean;
  readonly keep: KeepState;
}

const OTHER_TAB = '另一个标签页改动了这个库，本页已按其重读';
const UNKEPT_HERE = '另一个标签页改动了这个库，而本页有未保存的改动：请导出便携包，再重新打开';
const REFILLED = '浏览器里存的内容被清除过，本页已把整个库重新存好';
/** A write that another tab came before is tried again on what that tab wrote, so often. */
const ATTEMPTS = 4;

/** The open libraries of one page of the browser, and the way each gets to the disk. */
export interface SessionBook {
  /** @throws before the first `open` */
  current(): LibrarySession;
  open(id: LibraryId): Promise<Result<Library>>;
  /** Move the current library on: on the screen, then on the disk. */
  change(make: (session: LibrarySession) => Result<NextSession>): Promise<Result<LibrarySession>>;
  /** Put another content in the place of the current library's, chain and log included. */
  replace(
    stored: Omit<StoredLibrary, 'revision' | 'baseHash'>,
    onlyIfNothingKept?: boolean,
  ): Promise<Result<Library>>;
  /** Another tab wrote: read again, unless something here is not kept. */
  reread(id: LibraryId): Promise<void>;
}

/** Make the book; one per keeper. */
export function createSessionBook({ storage, loadBase, now, show }: BookParts): SessionBook {
  const pages = new Map<LibraryId, Page>();
  let currentId: LibraryId | null = null;

  const put = (id: LibraryId, page: Page, notice = ''): void => {
    pages.set(id, page);
    if (id !== currentId) return;
    const { library, log, snapshots } = page.session;
    show({ library, log, snapshots, keep: page.keep, notice });
  };
  const pageOfCurrent = (): Page => {
    const page = currentId === null ? undefined : pages.get(currentId);
    if (page === undefined) throw new Error('createLibraryKeeper: no library is open yet');
    return page;
  };

  async function read(id: LibraryId): Promise<Result<Page>> {
    const base = await loadBase(id);
    if (!base.ok) return base;
    const stored = await storage.load(id);
    if (stored.ok) {
      const session = beginSession(base.value, stored.value);
      return ok({ session, isWhole: true, keep: { kind: 'kept', at: '' } });
    }
    // What cannot be read is left as it is: no write fits after revision 0 of what has one.
    const { where, why } = stored.error;
    const session = beginSession(base.value, null);
    return ok({ session, isWhole: false, keep: { kind: 'not_kept', why: `${where}：${why}` } });
  }

  /** @returns null where another tab came before and the page was read again */
  async function keep(id: LibraryId, before: Page, next: NextSession): Promise<LibrarySession | null> {
    const { session } = next;
    put(id, { session, isWhole: before.isWhole, keep: { kind: 'keeping' } });
    const writeAll = (after: number): Promise<WriteOutcome> =>
      storage.replace(id, toStored({ ...session, revision: session.revision - 1 }), after);
    const first = await (before.isWhole ? storage.write(id, next.step) : writeAll(next.step.after));
    const isGone = first.kind === 'gone';
    // This page still has all of it: a store that was emptied is filled again, never read as an empty library.
    const outcome = isGone ? await writeAll(0) : first;
    if (outcome.kind === 'written') {
      put(id, { session, isWhole: true, keep: { kind: 'kept', at: now() } }, isGone ? REFILLED : '');
      return session;
    }
    if (outcome.kind === 'stale' && before.isWhole) {
      put(id, before);
      return null;
    }
    const why = outcome.kind === 'failed' ? outcome.why : UNKEPT_HERE;
    // The store still stands where it stood: the next write follows the same one.
    const unkept = { ...session, revision: before.session.revision };
    put(id, { session: unkept, isWhole: false, keep: { kind: 'not_kept', why } });
    return unkept;
  }

  async function reread(id: LibraryId): Promise<void> {
    const page = pages.get(id);
    if (page === undefined) return;
    if (!page.isWhole) return put(id, { ...page, keep: { kind: 'not_kept', why: UNKEPT_HERE } });
    const again = await read(id);
    if (again.ok) put(id, again.value, OTHER_TAB);
  }

  return {
    current: () => pageOfCurrent().session,
    open: async (id) => {
      const known = pages.get(id);
      const page = known === undefined ? await read(id) : ok(known);
      if (!page.ok) return page;
      currentId = id;
      put(id, page.value);
      return ok(page.value.session.library);
    },
    change: async (make) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const page = pageOfCurrent();
        const { id } = page.session.library;
        const next = make(page.session);
        if (!next.ok) return next;
        const kept = await keep(id, page, next.value);
        if (kept !== null) return ok(kept);
        await reread(id);
      }
      return refuse('保存', '其他标签页正在不断改动这个库，请稍后再试');
    },
    replace: async (stored, onlyIfNothingKept = false) => {
      const { session, keep: before } = pageOfCurrent();
      const { id } = session.library;
      const whole: StoredLibrary = { ...stored, revision: session.revision + 1, baseHash: session.base.hash };
      const outcome = await storage.replace(id, whole, onlyIfNothingKept ? 0 : null);
      const next = beginSession(session.base, whole);
      const isKept = outcome.kind === 'written';
      const stale = before.kind === 'not_kept' ? before.why : UNKEPT_HERE;
      const why = outcome.kind === 'failed' ? outcome.why : stale;
      const keepState: KeepState = isKept ? { kind: 'kept', at: now() } : { kind: 'not_kept', why };
      put(id, { session: next, isWhole: isKept, keep: keepState });
      return ok(next.library);
    },
    reread,
  };
}
