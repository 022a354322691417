import { ok } from '@/lib/result';
import type { LibraryStorage, WriteOutcome } from './library-storage';

/** A storage that keeps nothing, and says why with every write. */
export function createNoStorage(why: string): LibraryStorage {
  const failed: WriteOutcome = { kind: 'failed', why };
  return {
    load: () => Promise.resolve(ok(null)),
    write: () => Promise.resolve(failed),
    replace: () => Promise.resolve(failed),
    readSetting: () => Promise.resolve(ok(undefined)),
    writeSetting: () => Promise.resolve(failed),
    onOtherWriter: () => () => undefined,
  };
}
