import { ok } from '@/lib/result';
import type { LibraryStorage } from './library-storage';

/**
 * Storage of a read-only page: what this machine keeps is neither read nor written, so that the page shows what it
 * carries and leaves nothing behind.
 */
export function createPageStorage(): LibraryStorage {
  const settings = new Map<string, unknown>();
  return {
    load: () => Promise.resolve(ok(null)),
    write: () => Promise.resolve({ kind: 'written' }),
    replace: () => Promise.resolve({ kind: 'written' }),
    readSetting: (name) => Promise.resolve(ok(settings.get(name))),
    writeSetting: (name, value) => {
      settings.set(name, value);
      return Promise.resolve({ kind: 'written' });
    },
    onOtherWriter: () => () => undefined,
  };
}
