import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Snapshot } from '@/domain/dispatch/snapshot';
import type { Acceptance } from '@/domain/library/acceptance';
import type { LogEntry } from '@/domain/library/change-log';
import type { Library, LibraryId } from '@/domain/library/library';
import type { LibraryBooks } from '@/domain/library/library-books';
import type { Month } from '@/domain/time/month';
import type { Result } from '@/lib/result';

/** What is kept of a library. */
export interface StoredLibrary {
  /** Counts the writes: whoever writes says which one is the last they know. */
  readonly revision: number;
  /** Of the shipped library the log was made over. @nodata '' for the office's */
  readonly baseHash: string;
  /** The whole content. @nodata null for a shipped library, which is its base and its log */
  readonly library: Library | null;
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
}

/** Records to put, or to take away where null. */
export interface RecordStep {
  /** Project ids in their order, where it changed. @nodata null */
  readonly order: readonly string[] | null;
  readonly projects: readonly (readonly [string, DispatchProject | null])[];
  readonly months: readonly (readonly [Month, readonly MonthlyReport[] | null])[];
  readonly contacts: readonly (readonly [string, ProjectContact | null])[];
  /** All of them, where one changed. @nodata null */
  readonly acceptances: readonly Acceptance[] | null;
  /** All of them, where one changed; empty where nothing is in them any more. @nodata null */
  readonly books: LibraryBooks | null;
}

/** What one commit changes in the store: written whole in one transaction, or not at all. */
export interface StoreStep {
  /** The write it follows; the store refuses it where another came between. 0: the first */
  readonly after: number;
  readonly baseHash: string;
  /** Entries that are new or have another status. */
  readonly log: readonly LogEntry[];
  /** New links of the chain, the first of them at `chainLength`. */
  readonly snapshots: readonly Snapshot[];
  readonly chainLength: number;
  /** @nodata null for a shipped library */
  readonly records: RecordStep | null;
}

/**
 * How a write ended. `stale`: another tab wrote since, nothing was written here. `gone`: what was kept is no longer
 * there (the browser's data was cleared while the page was open), nothing was written either.
 */
export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: string };

/** Where libraries are kept: the browser's IndexedDB, or nowhere. */
export interface LibraryStorage {
  /** @returns null where nothing is kept yet */
  load(id: LibraryId): Promise<Result<StoredLibrary | null>>;
  /** Write one step in one transaction. */
  write(id: LibraryId, step: StoreStep): Promise<WriteOutcome>;
  /** Write everything anew in one transaction; `after` as in a step, null: whatever is there. */
  replace(id: LibraryId, stored: StoredLibrary, after: number | null): Promise<WriteOutcome>;
  /** A small value by its name, e.g. the office's person or a header mapping. @nodata undefined */
  readSetting(name: string): Promise<Result<unknown>>;
  writeSetting(name: string, value: unknown): Promise<WriteOutcome>;
  /** Hear that another tab wrote a library. @returns a function that ends it */
  onOtherWriter(listener: (id: LibraryId) => void): () => void;
}
