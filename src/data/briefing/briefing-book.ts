import type { Briefing } from '@/domain/briefing/briefing';
import type { Refusal } from '@/lib/result';
import type { EmbeddedBriefings } from './embedded-briefings';
import { atOnce, type InTurn } from './in-turn';
import { changeShelf, joinCarried, type JoinedShelf, type Shelf, storedPart, takeLeft } from './merge-shelf';
import { type Settings, ShelfStore, type UnreadBriefing } from './shelf-store';

/** What the screen reads of the book; a new object whenever something changed. */
export interface BookState {
  readonly isLoaded: boolean;
  /** The page carries its briefings locked: they are read and shown, never changed. */
  readonly isLocked: boolean;
  readonly briefings: Shelf;
  /** Those of the briefings that stand as the page carries them; one changed here is another. */
  readonly carried: ReadonlySet<Briefing>;
  /** Numbers of all briefings the page carries. */
  readonly carriedIds: ReadonlySet<string>;
  readonly unread: readonly UnreadBriefing[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether what is on the screen is also on the disk. @nodata why '' */
  readonly keep: { readonly kind: 'kept' | 'keeping' | 'not_kept'; readonly why: string };
}

/** What a book stands on beside the settings. */
export interface BookMeans {
  /** @unit ms */
  readonly now?: () => number;
  /** What the page itself carries. @nodata null */
  readonly embedded?: EmbeddedBriefings | null;
  /** Reading what others wrote and writing is one thing, in which no other page may come. */
  readonly inTurn?: InTurn;
}

/** Stands in the list for what the page carries and cannot be read. */
const EMBEDDED = 'embedded';
const MAX_STEPS = 100;
const BURST_MS = 1200;
/** Writing waits until typing pauses. */
const SAVE_MS = 400;

const notKept = (refusal: Refusal): BookState['keep'] => ({
  kind: 'not_kept',
  why: `${refusal.where}：${refusal.why}`,
});

/**
 * The office's own briefings: read once, changed in memory with undo, written after each change, together with what
 * other pages wrote meanwhile. What the disk refuses stays on the screen, and `keep` says why it is not kept.
 */
export class BriefingBook {
  readonly #store: ShelfStore;
  readonly #now: () => number;
  readonly #embedded: EmbeddedBriefings | null;
  readonly #inTurn: InTurn;
  readonly #listeners = new Set<() => void>();
  #past: Shelf[] = [];
  #future: Shelf[] = [];
  #joined: Pick<JoinedShelf, 'unstored' | 'shadows'> = { unstored: new Set(), shadows: [] };
  /** The shelf as it was last written. */
  #kept: Shelf = [];
  #lastGesture = '';
  #lastAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #state: BookState = {
    isLoaded: false,
    isLocked: false,
    briefings: [],
    carried: new Set(),
    carriedIds: new Set(),
    unread: [],
    canUndo: false,
    canRedo: false,
    keep: { kind: 'kept', why: '' },
  };

  constructor(
    settings: Settings,
    { now = () => performance.now(), embedded = null, inTurn = atOnce }: BookMeans = {},
  ) {
    this.#store = new ShelfStore(settings);
    this.#now = now;
    this.#embedded = embedded;
    this.#inTurn = inTurn;
  }

  readonly getState = (): BookState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Read what is stored, once. One briefing that cannot be read does not hide the others. */
  async load(): Promise<void> {
    if (this.#state.isLoaded) return;
    const stored = await this.#store.read();
    const left = await this.#store.readLeft();
    const onPage = this.#embedded?.briefings ?? [];
    const origins = await this.#store.readOrigins(onPage.map(({ id }) => id));
    if (this.#state.isLoaded) return;
    const shelved = takeLeft(stored.ok ? stored.value.briefings : [], left);
    const { shelf, carried, ...joined } = joinCarried(shelved, onPage, origins);
    this.#joined = joined;
    this.#kept = shelf;
    // Put down before the store was read: it joins what is there, and nothing goes back to before.
    const early = this.#state.briefings.filter(({ id }) => shelf.every((briefing) => briefing.id !== id));
    this.#past = [];
    const damaged = this.#embedded?.why ?? '';
    this.#set({
      isLoaded: true,
      isLocked: this.#embedded?.isLocked ?? false,
      briefings: early.length === 0 ? shelf : [...shelf, ...early],
      carried,
      carriedIds: new Set([...onPage, ...carried].map(({ id }) => id)),
      unread: [
        ...(stored.ok ? stored.value.unread : []),
        ...(damaged === '' ? [] : [{ id: EMBEDDED, why: damaged, stored: null }]),
      ],
      keep: stored.ok ? { kind: 'kept', why: '' } : notKept(stored.error),
    });
    if (left.length + early.length > 0) await this.flush();
  }

  /** Add a briefing or replace the one with its id. Changes of one gesture are one step to undo. */
  put(briefing: Briefing, gesture = ''): void {
    const { briefings, carried } = this.#state;
    const before = briefings.find(({ id }) => id === briefing.id);
    if (before !== undefined && carried.has(before)) void this.noteCarried([before]);
    const replaced = briefings.map((each) => (each.id === briefing.id ? briefing : each));
    this.#step(before === undefined ? [...briefings, briefing] : replaced, gesture);
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

  /** Read what other pages wrote, and write now what waits to be written. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#inTurn(() => this.#write()));
    await this.#writing;
  }

  /** The page goes: what is not written yet is put down in one record; the next page that opens takes it over. */
  async leave(): Promise<void> {
    const { isLoaded, isLocked, briefings } = this.#state;
    if (!isLoaded || isLocked || this.#kept === briefings) return;
    await this.#store.leave(storedPart(briefings, this.#joined));
  }

  /** These stand in a portable file as they are: what is made of them here comes after it. */
  async noteCarried(briefings: Shelf): Promise<void> {
    await this.#inTurn(() => this.#store.noteOrigins(briefings));
  }

  #unreadIds(): readonly string[] {
    return this.#state.unread.flatMap(({ id }) => (id === EMBEDDED ? [] : [id]));
  }

  #step(next: Shelf, gesture: string): void {
    if (this.#state.isLocked) return;
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

  async #write(): Promise<void> {
    if (!this.#state.isLoaded || this.#state.isLocked) return;
    const change = await this.#store.changesSince(() => ({
      mine: this.#state.briefings,
      unstored: this.#joined.unstored,
    }));
    if (!change.ok) return this.#set({ keep: notKept(change.error) });
    const graft = (shelf: Shelf): Shelf => changeShelf(shelf, change.value);
    this.#past = this.#past.map(graft);
    this.#future = this.#future.map(graft);
    const briefings = graft(this.#state.briefings);
    const embedded = this.#state.unread.filter(({ id }) => id === EMBEDDED);
    this.#set({ briefings, unread: [...change.value.unread, ...embedded] });
    const done = await this.#store.write(storedPart(briefings, this.#joined), this.#unreadIds());
    if (!done.ok) return this.#set({ keep: notKept(done.error) });
    this.#kept = briefings;
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
