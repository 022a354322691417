import type { LibraryId } from '@/domain/library/library';
import { ok, refuse, type Result } from '@/lib/result';
import type { LibraryStorage, WriteOutcome } from '../library-storage';
import { createNoStorage } from '../no-storage';
import { describeFailure, NO_INDEXED_DB } from './describe-failure';
import { type LibraryDatabase, openLibraryDatabase } from './library-database';
import { readLibrary } from './read-library';
import { replaceLibrary, writeStep } from './write-library';

const NAME = 'qilu-library';

/** Tells other tabs of this browser that a library was written; silent where the browser cannot. */
function createTabVoice(name: string): {
  say(id: LibraryId): void;
  listen(listener: (id: LibraryId) => void): () => void;
} {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    say: (id) => channel.postMessage(id),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<LibraryId>): void => listener(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** Whether the browser has a store; where a policy forbids it, even asking may throw. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null;
  } catch {
    return false;
  }
}

/**
 * Keep libraries in the browser's IndexedDB, over http and `file://` alike. A tab that wrote tells the
 * others; one that did not hear is caught by the revision that every write names.
 */
export function createBrowserStorage(name = NAME): LibraryStorage {
  if (!hasIndexedDb()) return createNoStorage(NO_INDEXED_DB);
  const voice = createTabVoice(name);
  let opening: Promise<LibraryDatabase> | null = null;
  const database = (): Promise<LibraryDatabase> => {
    opening ??= openLibraryDatabase(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  async function reading<T>(read: (open: LibraryDatabase) => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await read(await database());
    } catch (error) {
      return refuse('本机存储', describeFailure(error));
    }
  }
  async function writing(
    write: (open: LibraryDatabase) => Promise<WriteOutcome>,
    id: LibraryId | null,
  ): Promise<WriteOutcome> {
    try {
      const outcome = await write(await database());
      if (outcome.kind === 'written' && id !== null) voice.say(id);
      return outcome;
    } catch (error) {
      return { kind: 'failed', why: describeFailure(error) };
    }
  }

  return {
    load: (id) => reading((open) => readLibrary(open, id)),
    write: (id, step) => writing((open) => writeStep(open, id, step), id),
    replace: (id, stored, after) => writing((open) => replaceLibrary(open, id, stored, after), id),
    readSetting: (key) => reading(async (open) => ok(await open.get('settings', key))),
    writeSetting: (key, value) =>
      writing(async (open) => {
        const transaction = open.transaction('settings', 'readwrite');
        // What is asked for and committed in one breath is written even where the page goes meanwhile.
        await Promise.all([transaction.store.put(value, key), transaction.commit(), transaction.done]);
        return { kind: 'written' };
      }, null),
    onOtherWriter: (listener) => voice.listen(listener),
  };
}
