import { redoableOf, type LogEntry, undoableOf } from '@/domain/library/change-log';
import type { ChangeSet } from '@/domain/library/change-set';
import { diffToSnapshot } from '@/domain/library/diff-libraries';
import { emptyLibrary, type Library, type LibraryId } from '@/domain/library/library';
import { fromLibraryPackage, toLibraryPackage } from '@/io/library-package';
import { ok, refuse, type Result } from '@/lib/result';
import { minuteOfMoment } from '@/lib/local-time';
import type { EmbeddedLibrary } from './embedded-library';
import type { KeeperState, LibraryKeeper } from './library-keeper';
import { applyInSession, type LibraryBase, sealInSession, turnInSession } from './library-session';
import type { LibraryStorage } from './library-storage';
import { sealMonth } from './seal-month';
import { createSessionBook } from './session-book';

/** What a keeper is made of. */
export interface KeeperParts {
  readonly storage: LibraryStorage;
  /** A shipped library, or the empty one of the office. */
  readonly loadBase: (id: LibraryId) => Promise<Result<LibraryBase>>;
  /** ISO 8601, local clock. */
  readonly now: () => string;
  /** The page and what it carries; null where there is no page. */
  readonly page: KeeperPage | null;
  /** The page is read-only: every change is refused. */
  readonly isLocked?: boolean;
}

/** The page the keeper runs in. */
export interface KeeperPage {
  readonly embedded: EmbeddedLibrary | null;
  /** @returns null where the page is not whole by itself (web edition) */
  copyWith(library: EmbeddedLibrary): string | null;
}

const BACKUP = 'backup:office';
const PERSON = 'person';
const READ_ONLY = '这是只读的便携文件：可以查看、放映和导出，不能修改';

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** One after another: the next begins when the last has ended, however it ended. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  };
}

/** Make the keeper. Nothing is open until `open` is called: the library is the empty public one. */
export function createLibraryKeeper({
  storage,
  loadBase,
  now,
  page,
  isLocked = false,
}: KeeperParts): LibraryKeeper {
  const listeners = new Set<() => void>();
  const inTurn = createQueue();
  let state: KeeperState = {
    library: emptyLibrary('public'),
    log: [],
    snapshots: [],
    keep: { kind: 'kept', at: '' },
    person: '',
    notice: '',
  };
  const show = (change: Partial<KeeperState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const book = createSessionBook({ storage, loadBase, now, show });
  storage.onOtherWriter((id) => void inTurn(() => book.reread(id)));

  /** Do what changes something, unless the page is read-only. */
  const changing = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    isLocked ? Promise.resolve(refuse('只读', READ_ONLY)) : inTurn(work);

  const toSet = (draft: Pick<ChangeSet, 'origin' | 'reason' | 'changes'>): ChangeSet => ({
    ...draft,
    id: newId(),
    libraryId: book.current().library.id,
    at: now(),
    by: state.person,
  });

  async function commit(set: ChangeSet): Promise<Result<LogEntry>> {
    const done = await book.change((session) => applyInSession(session, set));
    if (!done.ok) return done;
    const entry = done.value.log.at(-1);
    return entry === undefined ? refuse(`变更 ${set.id}`, '未记入日志') : ok(entry);
  }

  async function turn(status: 'applied' | 'undone'): Promise<Result<LogEntry>> {
    let turned: LogEntry | null = null;
    const done = await book.change((session) => {
      turned = status === 'undone' ? undoableOf(session.log) : redoableOf(session.log);
      if (turned === null)
        return refuse('变更日志', status === 'undone' ? '没有可撤销的改动' : '没有可重做的改动');
      return turnInSession(session, turned, status);
    });
    if (!done.ok) return done;
    const entry = done.value.log.find(({ seq }) => seq === turned?.seq);
    return entry === undefined ? refuse('变更日志', '改动不在日志中') : ok(entry);
  }

  const pack = (withContacts: boolean): Uint8Array<ArrayBuffer> =>
    toLibraryPackage(book.current(), { savedAt: now(), withContacts });

  async function replaceOffice(bytes: Uint8Array): Promise<Result<Library>> {
    const read = fromLibraryPackage(bytes);
    if (!read.ok) return read;
    const office = await book.open('office');
    if (!office.ok) return office;
    if (office.value.projects.length > 0) {
      const kept = await storage.writeSetting(BACKUP, pack(true));
      if (kept.kind !== 'written') show({ notice: '原有的办公库没有留下备份，请先导出便携包' });
    }
    return book.replace(read.value);
  }

  const embedded = page?.embedded ?? null;

  async function open(id: LibraryId): Promise<Result<Library>> {
    const opened = await book.open(id);
    if (!opened.ok || embedded === null || id !== embedded.libraryId) return opened;
    const at = embedded.savedAt === '' ? '' : `（保存于 ${minuteOfMoment(embedded.savedAt)}）`;
    const said = `本文件内带有一份项目库${at}`;
    if (book.current().revision > 0) {
      show({ notice: `${said}；这台电脑上另有一份，现在打开的是电脑上的` });
      return opened;
    }
    const taken = await takeEmbedded(embedded);
    show({ notice: taken.ok ? `${said}，已打开` : `${said}，但打不开：${taken.error.why}` });
    return taken.ok ? taken : opened;
  }

  /** What the page carries, under its own name. A shipped library is what ships and the log over it. */
  async function takeEmbedded({ libraryId, bytes }: EmbeddedLibrary): Promise<Result<Library>> {
    const read = fromLibraryPackage(bytes, libraryId);
    if (!read.ok) return read;
    const isShipped = book.current().base.hash !== '';
    return book.replace(isShipped ? { ...read.value, library: null } : read.value, true);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (draft) => changing(() => commit(toSet(draft))),
    canUndo: () => !isLocked && undoableOf(state.log) !== null,
    canRedo: () => !isLocked && redoableOf(state.log) !== null,
    undo: () => changing(() => turn('undone')),
    redo: () => changing(() => turn('applied')),
    setPerson: async (name) => {
      show({ person: name });
      await storage.writeSetting(PERSON, name);
    },
    seal: (month, note) =>
      changing(async () => {
        const done = await book.change((session) => {
          const snapshot = sealMonth(session.library, session.snapshots, month, note);
          return snapshot.ok ? ok(sealInSession(session, snapshot.value)) : snapshot;
        });
        const snapshot = done.ok ? done.value.snapshots.at(-1) : undefined;
        if (!done.ok) return done;
        return snapshot === undefined ? refuse('月度快照', '没有封存') : ok(snapshot);
      }),
    restore: (hash) =>
      changing(async () => {
        const { library, snapshots } = book.current();
        const snapshot = snapshots.find((one) => one.hash === hash);
        if (snapshot === undefined) return refuse('恢复快照', '没有这一份快照');
        const changes = diffToSnapshot(library, snapshot.month, snapshot.content);
        if (changes.length === 0) return refuse('恢复快照', '库与这份快照相同，没有要恢复的');
        return commit(toSet({ origin: 'restore', reason: `恢复快照 ${hash.slice(0, 12)}`, changes }));
      }),
    open: (id) =>
      inTurn(async () => {
        const person = await storage.readSetting(PERSON);
        if (person.ok && typeof person.value === 'string') show({ person: person.value });
        return open(id);
      }),
    exportPackage: (choice = { withContacts: false }) =>
      inTurn(async () => new Blob([pack(choice.withContacts)], { type: 'application/zip' })),
    importPackage: (file) => changing(async () => replaceOffice(new Uint8Array(await file.arrayBuffer()))),
    saveCopy: (choice = { withContacts: false }) =>
      inTurn(async () => {
        const html =
          page?.copyWith({
            libraryId: book.current().library.id,
            savedAt: now(),
            bytes: pack(choice.withContacts),
          }) ?? null;
        if (html === null) return refuse('另存本文件', '只有单文件版能把项目库存进自身；请导出便携包');
        return ok(new Blob([html], { type: 'text/html' }));
      }),
    embeddedAt: embedded?.savedAt ?? '',
    openEmbedded: () =>
      changing(async () => {
        if (embedded === null) return refuse('项目库', '本文件内没有带项目库');
        return embedded.libraryId === 'office' ? replaceOffice(embedded.bytes) : open(embedded.libraryId);
      }),
    takeBackup: async () => {
      const kept = await storage.readSetting(BACKUP);
      return kept.ok && kept.value instanceof Uint8Array ? new Blob([kept.value as BlobPart]) : null;
    },
    readSetting: (name) => storage.readSetting(`office:${name}`),
    writeSetting: async (name, value) => {
      const done = await storage.writeSetting(`office:${name}`, value);
      return done.kind === 'failed' ? refuse(name, done.why) : ok(undefined);
    },
  };
}
