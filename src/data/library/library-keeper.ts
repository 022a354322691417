import type { Snapshot } from '@/domain/dispatch/snapshot';
import type { LogEntry } from '@/domain/library/change-log';
import type { ChangeSet } from '@/domain/library/change-set';
import type { Library, LibraryId } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { Result } from '@/lib/result';

/** Whether what is on the screen is also on the disk. */
export type KeepState =
  /** @nodata at '' before the first write */
  | { readonly kind: 'kept'; readonly at: string }
  | { readonly kind: 'keeping' }
  /** Private mode, no IndexedDB, disk full, another tab: the sentence says what to do. */
  | { readonly kind: 'not_kept'; readonly why: string };

/** What the screen reads of the keeper; a new object whenever something changed. */
export interface KeeperState {
  readonly library: Library;
  /** First to last; `status` says which are applied, undone, or no longer fit the shipped library. */
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
  readonly keep: KeepState;
  /** The name the office typed once. @nodata '' */
  readonly person: string;
  /** What happened that a person should hear of, e.g. another tab changed this library. @nodata '' */
  readonly notice: string;
}

/** What a caller says of a change; the keeper adds id, time, name and library. */
export type ChangeDraft = Pick<ChangeSet, 'origin' | 'reason' | 'changes'>;

/** What goes into a portable file besides the library. */
export interface PackageChoice {
  /** Names and telephone numbers leave the house only when asked. */
  readonly withContacts: boolean;
}

/**
 * Keeps one open library: the only way it changes, and the only place it is stored.
 * Reads are synchronous (`useSyncExternalStore`); writes come one after another, each on the screen first
 * and then on the disk in one transaction. A promise is kept when the disk has answered; where it refused,
 * the change stands on the screen and `keep` says why it is not kept.
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
  /** Seal a month as published, or, where it is published, as corrected, with a note why. */
  seal(month: Month, note: string): Promise<Result<Snapshot>>;
  /** Bring the library back to a snapshot, as one change set that can be undone. */
  restore(hash: string): Promise<Result<LogEntry>>;
  /** Open another library. */
  open(id: LibraryId): Promise<Result<Library>>;
  /** Everything of the open library as one portable file. */
  exportPackage(choice?: PackageChoice): Promise<Blob>;
  /** Replace the office's library by a portable file; what was there stays as a copy: see `takeBackup`. */
  importPackage(file: Blob): Promise<Result<Library>>;
  /** The office's library as it was before the last portable file replaced it. @nodata null */
  takeBackup(): Promise<Blob | null>;
  /** The page itself with the open library inside, as one HTML file. @returns a refusal in the web edition */
  saveCopy(choice?: PackageChoice): Promise<Result<Blob>>;
  /** When the library was saved that this page carries inside. @nodata '' for none */
  readonly embeddedAt: string;
  /**
   * Open the library the page carries, under its own name. The office's takes the place of the one on this machine,
   * which stays as a copy.
   */
  openEmbedded(): Promise<Result<Library>>;
  /** A small value kept beside the libraries: `mapping:<fingerprint>`, `tray:<id>`. @nodata undefined */
  readSetting(name: string): Promise<Result<unknown>>;
  /** @returns a refusal where it is not kept */
  writeSetting(name: string, value: unknown): Promise<Result<void>>;
}
