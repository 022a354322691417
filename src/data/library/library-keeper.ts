import type { Snapshot } from '@/domain/dispatch/snapshot';
import type { ChangeSet } from '@/domain/library/change-set';
import type { Library, LibraryId } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { Result } from '@/lib/result';

/** A change set with its place in the log; `undone` ones wait to be done again. */
export interface LogEntry {
  readonly seq: number;
  readonly set: ChangeSet;
  readonly undone: boolean;
}

/** Whether what is on the screen is also on the disk. */
export type KeepState =
  | { readonly kind: 'kept'; readonly at: string }
  | { readonly kind: 'keeping' }
  /** Private mode, no IndexedDB, disk full, another tab: the sentence says what to do. */
  | { readonly kind: 'not_kept'; readonly why: string };

/** What the screen reads of the keeper; a new object whenever something changed. */
export interface KeeperState {
  readonly library: Library;
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
  readonly keep: KeepState;
  /** The name the office typed once. @nodata '' */
  readonly person: string;
}

/** What a caller says of a change; the keeper adds id, time, name and library. */
export type ChangeDraft = Pick<ChangeSet, 'origin' | 'reason' | 'changes'>;

/**
 * Keeps one open library: the only way it changes, and the only place it is stored.
 * Reads are synchronous (`useSyncExternalStore`); writes come true on the screen at once and on the disk
 * in one transaction each.
 */
export interface LibraryKeeper {
  readonly getState: () => KeeperState;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Apply and store one change set. @returns its log entry, or why it was refused */
  commit(draft: ChangeDraft): Promise<Result<LogEntry>>;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): Promise<Result<LogEntry>>;
  redo(): Promise<Result<LogEntry>>;
  setPerson(name: string): Promise<void>;
  /** Seal a month as published, or, with a note, as corrected. */
  seal(month: Month, note: string): Promise<Result<Snapshot>>;
  /** Bring the library back to a snapshot, as one change set that can be undone. */
  restore(hash: string): Promise<Result<LogEntry>>;
  /** Open another library. */
  open(id: LibraryId): Promise<Result<Library>>;
  /** Everything of the open library as one portable file. */
  exportPackage(): Promise<Blob>;
  /** Replace the office's library by a portable file, after a copy of what was there was kept in the log. */
  importPackage(file: Blob): Promise<Result<Library>>;
}
