import { redoableOf, type LogEntry, undoableOf } from '@/domain/library/change-log';
import type { ChangeSet } from '@/domain/library/change-set';
import { diffToSnapshot } from '@/domain/library/diff-libraries';
import { emptyLibrary, type Library, type LibraryId } from '@/domain/library/library';
import { fromLibraryPackage, toLibraryPackage } from '@/io/library-package';
import { ok, refuse, type Result } from '@/lib/result';
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
}

const BACKUP = 'backup:office';
const PERSON = 'person';

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
export function createLibraryKeeper({ storage, loadBase, now }: KeeperParts): LibraryKeeper {
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

  async function replaceOffice(file: Blob): Promise<Result<Library>> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = fromLibraryPackage(bytes);
    if (!read.ok) return read;
    const office = await book.open('office');
    if (!office.ok) return office;
    const before = toLibraryPackage(book.current(), { savedAt: now(), withContacts: true });
    if (office.value.projects.length > 0) {
      const kept = await storage.writeSetting(BACKUP, before);
      if (kept.kind !== 'written') show({ notice: '原有的办公库没有留下备份，请先导出便携包' });
    }
    return book.replace(read.value);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (draft) => inTurn(() => commit(toSet(draft))),
    canUndo: () => undoableOf(state.log) !== null,
    canRedo: () => redoableOf(state.log) !== null,
    undo: () => inTurn(() => turn('undone')),
    redo: () => inTurn(() => turn('applied')),
    setPerson: async (name) => {
      show({ person: name });
      await storage.writeSetting(PERSON, name);
    },
    seal: (month, note) =>
      inTurn(async () => {
        const done = await book.change((session) => {
          const snapshot = sealMonth(session.library, session.snapshots, month, note);
          return snapshot.ok ? ok(sealInSession(session, snapshot.value)) : snapshot;
        });
        const snapshot = done.ok ? done.value.snapshots.at(-1) : undefined;
        if (!done.ok) return done;
        return snapshot === undefined ? refuse('月度快照', '没有封存') : ok(snapshot);
      }),
    restore: (hash) =>
      inTurn(async () => {
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
        return book.open(id);
      }),
    exportPackage: (choice = { withContacts: false }) =>
      inTurn(() =>
        Promise.resolve(
          new Blob([toLibraryPackage(book.current(), { savedAt: now(), ...choice })], {
            type: 'application/zip',
          }),
        ),
      ),
    importPackage: (file) => inTurn(() => replaceOffice(file)),
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
