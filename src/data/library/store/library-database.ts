import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Snapshot } from '@/domain/dispatch/snapshot';
import type { Acceptance } from '@/domain/library/acceptance';
import type { LogEntry } from '@/domain/library/change-log';
import type { LibraryId } from '@/domain/library/library';
import type { LibraryBooks } from '@/domain/library/library-books';
import type { Month } from '@/domain/time/month';

/** What stands once for each library: the write it is at, and how its records belong together. */
export interface LibraryHead {
  readonly id: LibraryId;
  readonly revision: number;
  readonly baseHash: string;
  /** @nodata null for a shipped library, which keeps no records here */
  readonly content: {
    readonly drill: boolean;
    readonly order: readonly string[];
    readonly acceptances: readonly Acceptance[];
    /** @nodata absent: nothing was ever written into one */
    readonly books?: LibraryBooks;
  } | null;
}

/** The object stores; every key begins with the library. */
export interface LibraryStores extends DBSchema {
  heads: { key: LibraryId; value: LibraryHead };
  projects: { key: [LibraryId, string]; value: DispatchProject };
  reports: { key: [LibraryId, Month]; value: readonly MonthlyReport[] };
  contacts: { key: [LibraryId, string]; value: ProjectContact };
  log: { key: [LibraryId, number]; value: LogEntry };
  snapshots: { key: [LibraryId, number]; value: Snapshot };
  settings: { key: string; value: unknown };
}
export type LibraryDatabase = IDBPDatabase<LibraryStores>;

/** Stores that hold a library; `settings` stands apart. */
export const LIBRARY_STORES = ['heads', 'projects', 'reports', 'contacts', 'log', 'snapshots'] as const;

/** Raised with every change of the stores, together with a step below. */
const VERSION = 1;

/** One step for each version, from nothing on: an old store passes through all that it has not seen. */
const UPGRADES: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    for (const name of [...LIBRARY_STORES, 'settings'] as const) database.createObjectStore(name);
  },
];

/**
 * Open the store of this browser.
 * @param onGone called when another tab wants to upgrade, or the browser closed it: open again when needed
 * @throws what IndexedDB throws, e.g. a VersionError where a newer program has been here
 */
export const openLibraryDatabase = (name: string, onGone: () => void): Promise<LibraryDatabase> =>
  openDB<LibraryStores>(name, VERSION, {
    upgrade: (database, oldVersion) => {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(database);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
