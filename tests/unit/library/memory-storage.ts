import type { LibraryId } from '@/domain/library/library';
import type { LibraryStorage, StoredLibrary, WriteOutcome } from '@/data/library/library-storage';
import { ok } from '@/lib/result';

function put<K, V>(table: Map<K, V>, key: K, value: V | null): void {
  if (value === null) table.delete(key);
  else table.set(key, value);
}

/** A disk that two keepers can share, as two tabs do. */
export interface MemoryDisk {
  readonly libraries: Map<LibraryId, StoredLibrary>;
  readonly settings: Map<string, unknown>;
  readonly listeners: Set<(id: LibraryId, from: object) => void>;
  /** What the next writes answer instead. @nodata null */
  failure: WriteOutcome | null;
}

export const makeDisk = (): MemoryDisk => ({
  libraries: new Map(),
  settings: new Map(),
  listeners: new Set(),
  failure: null,
});

/** One tab's storage on a disk. It keeps the promise of the port: revision checked, whole or not at all. */
export function createMemoryStorage(disk: MemoryDisk): LibraryStorage {
  const self = {};
  const end = (id: LibraryId, next: StoredLibrary): WriteOutcome => {
    if (disk.failure !== null) return disk.failure;
    disk.libraries.set(id, next);
    for (const listener of disk.listeners) listener(id, self);
    return { kind: 'written' };
  };
  return {
    load: (id) => Promise.resolve(ok(disk.libraries.get(id) ?? null)),
    write: async (id, step) => {
      const old = disk.libraries.get(id);
      if ((old?.revision ?? 0) !== step.after) return { kind: 'stale' };
      const log = new Map((old?.log ?? []).map((entry) => [entry.seq, entry]));
      for (const entry of step.log) log.set(entry.seq, entry);
      const { records } = step;
      const library = old?.library ?? null;
      const projects = new Map((library?.projects ?? []).map((project) => [project.id, project]));
      const reports = new Map(library?.reports ?? []);
      const contacts = new Map((library?.contacts ?? []).map((contact) => [contact.projectId, contact]));
      for (const [key, value] of records?.projects ?? []) put(projects, key, value);
      for (const [key, value] of records?.months ?? []) put(reports, key, value);
      for (const [key, value] of records?.contacts ?? []) put(contacts, key, value);
      const order = records?.order ?? library?.projects.map((project) => project.id) ?? [];
      return end(id, {
        revision: step.after + 1,
        baseHash: step.baseHash,
        log: [...log.values()],
        snapshots: [...(old?.snapshots ?? []).slice(0, step.chainLength), ...step.snapshots],
        library:
          records === null
            ? library
            : {
                id,
                drill: id === 'drill' || [...projects.values()].some((project) => project.drill),
                projects: order.flatMap((key) => projects.get(key) ?? []),
                reports,
                contacts: [...contacts.values()],
                acceptances: records.acceptances ?? library?.acceptances ?? [],
                ...(records.books === null
                  ? library?.books === undefined
                    ? {}
                    : { books: library.books }
                  : Object.keys(records.books).length === 0
                    ? {}
                    : { books: records.books }),
              },
      });
    },
    replace: async (id, stored, after) =>
      after !== null && (disk.libraries.get(id)?.revision ?? 0) !== after
        ? { kind: 'stale' }
        : end(id, stored),
    readSetting: (name) => Promise.resolve(ok(disk.settings.get(name))),
    writeSetting: async (name, value) => {
      if (disk.failure !== null) return disk.failure;
      disk.settings.set(name, value);
      return { kind: 'written' };
    },
    onOtherWriter: (listener) => {
      const hear = (id: LibraryId, from: object): void => {
        if (from !== self) listener(id);
      };
      disk.listeners.add(hear);
      return () => disk.listeners.delete(hear);
    },
  };
}
