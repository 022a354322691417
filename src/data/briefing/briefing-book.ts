import type { Briefing } from '@/domain/briefing/briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import type { Result } from '@/lib/result';
import type { LibraryKeeper } from '../library/library-keeper';

/** A stored briefing that could not be read: it stays where it is, and is listed with the reason. */
export interface UnreadBriefing {
  readonly id: string;
  readonly why: string;
  /** As stored, so that it can be taken out as a file and looked at. */
  readonly stored: unknown;
}

/** What the screen reads of the book; a new object whenever something changed. */
export interface BookState {
  readonly isLoaded: boolean;
  readonly briefings: readonly Briefing[];
  readonly unread: readonly UnreadBriefing[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether what is on the screen is also on the disk. @nodata why '' */
  readonly keep: { readonly kind: 'kept' | 'keeping' | 'not_kept'; readonly why: string };
}

type Settings = Pick<LibraryKeeper, 'readSetting' | 'writeSetting'>;
type Shelf = readonly Briefing[];

const INDEX = 'briefings';
const nameOf = (id: string): string => `briefing:${id}`;
const MAX_STEPS = 100;
const BURST_MS = 1200;
/** Writing waits until typing pauses. */
const SAVE_MS = 400;

/**
 * The office's own briefings: read once, changed in memory with undo, written after each change. What the disk
 * refuses stays on the screen, and `keep` says why it is not kept.
 */
export class BriefingBook {
  readonly #settings: Settings;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #past: Shelf[] = [];
  #future: Shelf[] = [];
  #lastGesture = '';
  #lastAt = Number.NEGATIVE_INFINITY;
  #written = new Map<string, Briefing>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #state: BookState = {
    isLoaded: false,
    briefings: [],
    unread: [],
    canUndo: false,
    canRedo: false,
    keep: { kind: 'kept', why: '' },
  };

  constructor(settings: Settings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  readonly getState = (): BookState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Read what is stored, once. One briefing that cannot be read does not hide the others. */
  async load(): Promise<void> {
    if (this.#state.isLoaded) return;
    const index = await this.#settings.readSetting(INDEX);
    const ids = index.ok && Array.isArray(index.value) ? index.value.map(String) : [];
    const briefings: Briefing[] = [];
    const unread: UnreadBriefing[] = [];
    for (const id of ids) {
      const stored = await this.#settings.readSetting(nameOf(id));
      const read = stored.ok ? parseBriefing(stored.value) : stored;
      if (read.ok) briefings.push(read.value);
      else
        unread.push({
          id,
          why: `${read.error.where}：${read.error.why}`,
          stored: stored.ok ? stored.value : null,
        });
    }
    if (this.#state.isLoaded) return;
    for (const briefing of briefings) this.#written.set(briefing.id, briefing);
    this.#set({
      isLoaded: true,
      briefings,
      unread,
      keep: index.ok
        ? { kind: 'kept', why: '' }
        : { kind: 'not_kept', why: `${index.error.where}：${index.error.why}` },
    });
  }

  /** Add a briefing or replace the one with its id. Changes of one gesture are one step to undo. */
  put(briefing: Briefing, gesture = ''): void {
    const { briefings } = this.#state;
    const isNew = briefings.every(({ id }) => id !== briefing.id);
    const replaced = briefings.map((each) => (each.id === briefing.id ? briefing : each));
    this.#step(isNew ? [...briefings, briefing] : replaced, gesture);
  }

  /** Take a briefing out; undo brings it back. */
  remove(id: string): void {
    this.#step(
      this.#state.briefings.filter((briefing) => briefing.id !== id),
      '',
    );
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  /** Write now what waits to be written. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  #step(next: Shelf, gesture: string): void {
    const now = this.#now();
    const isBurst = gesture !== '' && gesture === this.#lastGesture && now - this.#lastAt < BURST_MS;
    if (!isBurst) this.#past = [...this.#past, this.#state.briefings].slice(-MAX_STEPS);
    this.#future = [];
    this.#lastGesture = gesture;
    this.#lastAt = now;
    this.#show(next);
  }

  #travel(from: Shelf[], to: Shelf[]): void {
    const shelf = from.pop();
    if (shelf === undefined) return;
    to.push(this.#state.briefings);
    this.#lastGesture = '';
    this.#show(shelf);
  }

  #show(briefings: Shelf): void {
    this.#set({ briefings, keep: { kind: 'keeping', why: '' } });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), SAVE_MS);
  }

  /** Contents before the index that names them, so that a break in between loses nothing. */
  async #write(): Promise<void> {
    const { briefings, unread } = this.#state;
    const say = (done: Result<void>): boolean => {
      if (done.ok) return true;
      this.#set({ keep: { kind: 'not_kept', why: `${done.error.where}：${done.error.why}` } });
      return false;
    };
    for (const briefing of briefings) {
      if (this.#written.get(briefing.id) === briefing) continue;
      if (!say(await this.#settings.writeSetting(nameOf(briefing.id), toBriefingJson(briefing)))) return;
      this.#written.set(briefing.id, briefing);
    }
    const ids = [...briefings, ...unread].map(({ id }) => id);
    if (!say(await this.#settings.writeSetting(INDEX, ids))) return;
    for (const id of this.#written.keys())
      if (!ids.includes(id)) {
        this.#written.delete(id);
        await this.#settings.writeSetting(nameOf(id), null);
      }
    if (this.#state.briefings === briefings) this.#set({ keep: { kind: 'kept', why: '' } });
  }

  #set(change: Partial<BookState>): void {
    this.#state = {
      ...this.#state,
      ...change,
      canUndo: this.#past.length > 0,
      canRedo: this.#future.length > 0,
    };
    for (const listener of this.#listeners) listener();
  }
}
