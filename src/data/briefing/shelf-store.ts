import type { Briefing } from '@/domain/briefing/briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { ok, type Refusal, type Result } from '@/lib/result';
import type { LibraryKeeper } from '../library/library-keeper';
import {
  compareShelves,
  hashOfBriefing,
  type LeftBriefing,
  type Shelf,
  type ShelfChange,
} from './merge-shelf';

/** A stored briefing that could not be read: it stays where it is, and is listed with the reason. */
export interface UnreadBriefing {
  readonly id: string;
  readonly why: string;
  /** As stored, so that it can be taken out as a file and looked at. */
  readonly stored: unknown;
}

/** What the store holds. */
export interface StoredShelf {
  readonly briefings: Shelf;
  readonly unread: readonly UnreadBriefing[];
}

/** Where settings are kept. */
export type Settings = Pick<LibraryKeeper, 'readSetting' | 'writeSetting'>;

const INDEX = 'briefings';
const nameOf = (id: string): string => `briefing:${id}`;
/** `changedAt` of the versions of a stored briefing that stand in portable files. */
const originOf = (id: string): string => `briefing-from:${id}`;
/** One record of what a page that went had no time to store. */
const LEFT = 'briefings-left';
const MOST_ORIGINS = 50;
const sentenceOf = (refusal: Refusal): string => `${refusal.where}：${refusal.why}`;

/** Briefings in the store, which other pages write to as well: an index, and a record for each. */
export class ShelfStore {
  readonly #settings: Settings;
  /** As last read or written here, by id. */
  readonly #seen = new Map<string, Briefing>();
  /** What was read or written, by id: a record that reads the same is the same object, and is not parsed again. */
  readonly #records = new Map<string, { readonly text: string; readonly briefing: Briefing }>();
  #index: readonly string[] = [];
  #hasLeft = false;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Read everything. One briefing that cannot be read does not hide the others. */
  async read(): Promise<Result<StoredShelf>> {
    const stored = await this.#readAll();
    if (stored.ok) for (const briefing of stored.value.briefings) this.#seen.set(briefing.id, briefing);
    return stored;
  }

  /** From which carried versions each of these was made. @returns `changedAt` by id */
  async readOrigins(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const read = await Promise.all(
      ids.map(async (id) => [id, await this.#settings.readSetting(originOf(id))] as const),
    );
    return new Map(
      read.map(([id, from]) => [
        id,
        new Set(from.ok && Array.isArray(from.value) ? from.value.map(String) : []),
      ]),
    );
  }

  /** Keep that these stand in a portable file as they are. Where it is not kept, the file's version is listed beside. */
  async noteOrigins(briefings: Shelf): Promise<void> {
    const known = await this.readOrigins(briefings.map(({ id }) => id));
    for (const { id, changedAt } of briefings) {
      const moments = [...new Set([...(known.get(id) ?? []), changedAt])];
      await this.#settings.writeSetting(originOf(id), moments.slice(-MOST_ORIGINS));
    }
  }

  /** What a page that went had no time to store; it is forgotten once a shelf is written. */
  async readLeft(): Promise<readonly LeftBriefing[]> {
    const stored = await this.#settings.readSetting(LEFT);
    const list: readonly unknown[] = stored.ok && Array.isArray(stored.value) ? stored.value : [];
    this.#hasLeft = list.length > 0;
    return list.flatMap((each) => {
      const { json, base } = (each ?? {}) as Readonly<Record<string, unknown>>;
      const read = parseBriefing(json);
      return read.ok ? [{ briefing: read.value, base: String(base) }] : [];
    });
  }

  /** Put down in one record, without reading first, what of a shelf is not stored yet. */
  async leave(mine: Shelf): Promise<Result<void>> {
    const left = mine.flatMap((briefing) => {
      const last = this.#seen.get(briefing.id);
      if (last === briefing) return [];
      return [{ json: toBriefingJson(briefing), base: last === undefined ? '' : hashOfBriefing(last) }];
    });
    this.#hasLeft = true;
    return this.#settings.writeSetting(LEFT, left);
  }

  /**
   * What other pages did since this page last looked; call `write` with the shelf after it.
   * @param ask what this page lists; asked once the store is read, so that nothing changes in between
   */
  async changesSince(
    ask: () => { readonly mine: Shelf; readonly unstored: ReadonlySet<Briefing> },
  ): Promise<Result<ShelfChange & Pick<StoredShelf, 'unread'>>> {
    const stored = await this.#readAll();
    if (!stored.ok) return stored;
    const { briefings, unread } = stored.value;
    const { mine, unstored } = ask();
    const change = compareShelves(mine, this.#seen, briefings, unstored);
    const there = new Map(briefings.map((briefing) => [briefing.id, briefing]));
    for (const id of this.#seen.keys()) if (!there.has(id)) this.#seen.delete(id);
    for (const briefing of [...change.added, ...change.replaced.values()])
      if (briefing !== null && there.get(briefing.id) === briefing) this.#seen.set(briefing.id, briefing);
    return ok({ ...change, unread });
  }

  /**
   * Contents before the index that names them, so that a break in between loses nothing. What there is no room for
   * does not hold up the rest: a briefing that is deleted makes room.
   * @param unread ids of what cannot be read and stays where it is
   * @returns the first refusal, if any
   */
  async write(mine: Shelf, unread: readonly string[]): Promise<Result<void>> {
    const refused = await this.#writeContents(mine);
    const ids = [...mine.map(({ id }) => id), ...unread];
    const onDisk = ids.filter((id) => this.#seen.has(id) || unread.includes(id));
    if (onDisk.join(' ') !== this.#index.join(' ')) {
      const listed = await this.#settings.writeSetting(INDEX, onDisk);
      if (!listed.ok) return listed;
      this.#index = onDisk;
    }
    let hasRoom = false;
    for (const id of this.#seen.keys())
      if (!ids.includes(id)) {
        this.#seen.delete(id);
        hasRoom = (await this.#settings.writeSetting(nameOf(id), null)).ok || hasRoom;
      }
    // Nothing is left to delete the second time.
    if (!refused.ok && hasRoom) return this.write(mine, unread);
    if (refused.ok && this.#hasLeft) {
      this.#hasLeft = false;
      await this.#settings.writeSetting(LEFT, null);
    }
    return refused;
  }

  async #writeContents(mine: Shelf): Promise<Result<void>> {
    let refused: Result<void> = ok(undefined);
    for (const briefing of mine) {
      if (this.#seen.get(briefing.id) === briefing) continue;
      const json = toBriefingJson(briefing);
      const done = await this.#settings.writeSetting(nameOf(briefing.id), json);
      if (done.ok) {
        this.#seen.set(briefing.id, briefing);
        this.#records.set(briefing.id, { text: JSON.stringify(json), briefing });
      } else if (refused.ok) refused = done;
    }
    return refused;
  }

  async #readAll(): Promise<Result<StoredShelf>> {
    const index = await this.#settings.readSetting(INDEX);
    if (!index.ok) return index;
    const ids = Array.isArray(index.value) ? index.value.map(String) : [];
    this.#index = ids;
    const read = await Promise.all(
      ids.map(async (id) => {
        const stored = await this.#settings.readSetting(nameOf(id));
        return { id, stored, briefing: stored.ok ? this.#parse(id, stored.value) : stored };
      }),
    );
    return ok({
      briefings: read.flatMap(({ briefing }) => (briefing.ok ? [briefing.value] : [])),
      unread: read.flatMap(({ id, stored, briefing }) =>
        briefing.ok ? [] : [{ id, why: sentenceOf(briefing.error), stored: stored.ok ? stored.value : null }],
      ),
    });
  }

  #parse(id: string, value: unknown): Result<Briefing> {
    const text = JSON.stringify(value);
    const known = this.#records.get(id);
    if (known !== undefined && known.text === text) return ok(known.briefing);
    const read = parseBriefing(value);
    if (read.ok) this.#records.set(id, { text, briefing: read.value });
    return read;
  }
}
