import type { Briefing } from '@/domain/briefing/briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { minuteOfMoment } from '@/lib/local-time';
import { computeSha256 } from '@/lib/sha256';

/** Briefings in the order in which they are listed. */
export type Shelf = readonly Briefing[];

/** What another page did to the store, as it is done to every shelf of this page, those of undo included. */
export interface ShelfChange {
  /** Written elsewhere; they join the end. */
  readonly added: Shelf;
  /** By id: changed elsewhere and not here; null: deleted elsewhere. */
  readonly replaced: ReadonlyMap<string, Briefing | null>;
}

const HASH_SIGNS = 8;
const ID_SIGNS = 48;

/** What `besideOf` adds to a title; it is not added twice. */
const BESIDE = /（[^（）]*另一份）$/u;

const texts = new WeakMap<Briefing, string>();

/** A briefing as it is read back from a store: one made here has its fields in another order. */
function textOf(briefing: Briefing): string {
  const known = texts.get(briefing);
  if (known !== undefined) return known;
  const stored = toBriefingJson(briefing);
  const read = parseBriefing(stored);
  const text = JSON.stringify(read.ok ? toBriefingJson(read.value) : stored);
  texts.set(briefing, text);
  return text;
}

/** Whether two briefings say the same in every field. */
const isSameBriefing = (one: Briefing, other: Briefing): boolean =>
  one === other || textOf(one) === textOf(other);

/** A second version of a briefing, under a number of its own, which is the same however often it is asked for. */
const besideOf = (briefing: Briefing): Briefing => ({
  ...briefing,
  id: `${briefing.id.slice(0, ID_SIGNS)}-${hashOfBriefing(briefing).slice(0, HASH_SIGNS)}`,
  title: `${briefing.title.replace(BESIDE, '')}（${[minuteOfMoment(briefing.changedAt), '另一份'].filter(Boolean).join(' ')}）`,
});

/**
 * What other pages did to the store since this page last looked at it. Whoever changed a briefing alone is right;
 * where both changed it, this page's version keeps its place and the other is put beside it.
 * @param mine what this page lists
 * @param seen what this page last read or wrote, by id
 * @param disk what the store holds now
 * @param unstored those of `mine` that were never changed here, though the store has none of them
 */
export function compareShelves(
  mine: Shelf,
  seen: ReadonlyMap<string, Briefing>,
  disk: Shelf,
  unstored: ReadonlySet<Briefing>,
): ShelfChange {
  const here = new Map(mine.map((briefing) => [briefing.id, briefing]));
  const there = new Set(disk.map(({ id }) => id));
  const replaced = new Map<string, Briefing | null>();
  const added: Briefing[] = [];
  for (const theirs of disk) {
    const own = here.get(theirs.id);
    const last = seen.get(theirs.id);
    if (last !== undefined && isSameBriefing(last, theirs)) continue;
    if (own === undefined) added.push(theirs);
    else if (own === last || unstored.has(own)) replaced.set(own.id, theirs);
    else if (!isSameBriefing(own, theirs)) added.push(besideOf(theirs));
  }
  for (const own of mine) if (seen.get(own.id) === own && !there.has(own.id)) replaced.set(own.id, null);
  return { added: added.filter(({ id }) => !here.has(id)), replaced };
}

/**
 * A shelf after what other pages did; itself if they did nothing. A shelf of undo takes over the same, whatever it
 * held, so that going back undoes nothing of theirs.
 */
export function changeShelf(shelf: Shelf, { added, replaced }: ShelfChange): Shelf {
  if (added.length + replaced.size === 0) return shelf;
  const kept = shelf.flatMap((briefing) => {
    const next = replaced.get(briefing.id);
    return next === undefined ? [briefing] : next === null ? [] : [next];
  });
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !ids.has(id))];
}

/** A briefing which a page had no time to store, and what it had been changed from. */
export interface LeftBriefing {
  readonly briefing: Briefing;
  /** `hashOfBriefing` of the stored version it was made from. @nodata '': it was new */
  readonly base: string;
}

/** Tells two versions of a briefing apart. */
export const hashOfBriefing = (briefing: Briefing): string => computeSha256(textOf(briefing));

/** What is stored, with what a page that went had no time to store; beside it where another page changed it since. */
export function takeLeft(stored: Shelf, left: readonly LeftBriefing[]): Shelf {
  const shelf = [...stored];
  for (const { briefing, base } of left) {
    const at = shelf.findIndex(({ id }) => id === briefing.id);
    const own = shelf[at];
    if (own === undefined) shelf.push(briefing);
    else if (isSameBriefing(own, briefing)) continue;
    else if (hashOfBriefing(own) === base) shelf[at] = briefing;
    else if (shelf.every(({ id }) => id !== besideOf(briefing).id)) shelf.push(besideOf(briefing));
  }
  return shelf;
}

/** A stored briefing whose number a later version in the page took: it is listed beside that one. */
export interface Shadow {
  readonly holder: Briefing;
  readonly stored: Briefing;
  readonly beside: Briefing;
}

/** The shelf of a page that carries briefings itself. */
export interface JoinedShelf {
  readonly shelf: Shelf;
  /** Those that stand as the page carries them. */
  readonly carried: ReadonlySet<Briefing>;
  /** Those that need no place in the store: the page holds them, or they are a stored one under another number. */
  readonly unstored: ReadonlySet<Briefing>;
  readonly shadows: readonly Shadow[];
}

/** Whether the version of this machine was made from that of the page: an earlier one was not. */
const isMadeFrom = (
  own: Briefing,
  carried: Briefing,
  from: ReadonlyMap<string, ReadonlySet<string>>,
): boolean => own.changedAt >= carried.changedAt && from.get(carried.id)?.has(carried.changedAt) === true;

/**
 * What the page carries joins what this machine has. Where both hold one briefing in two versions and that of the
 * machine was not made from that of the page, both are listed, the later under the number they share.
 * @param from id → `changedAt` of all carried versions which the stored one was made from
 */
export function joinCarried(
  stored: Shelf,
  onPage: Shelf,
  from: ReadonlyMap<string, ReadonlySet<string>>,
): JoinedShelf {
  const shelf = [...stored];
  const carried = new Set<Briefing>();
  const unstored = new Set<Briefing>();
  const shadows: Shadow[] = [];
  const join = (briefing: Briefing): void => {
    if (shelf.some(({ id }) => id === briefing.id)) return;
    unstored.add(briefing);
    shelf.push(briefing);
  };
  for (const briefing of onPage) {
    const at = shelf.findIndex(({ id }) => id === briefing.id);
    const own = shelf[at];
    if (own !== undefined && isSameBriefing(own, briefing)) carried.add(own);
    else if (own !== undefined && isMadeFrom(own, briefing, from)) continue;
    else if (own === undefined || own.changedAt < briefing.changedAt) {
      carried.add(briefing);
      if (own === undefined) join(briefing);
      else {
        unstored.add(briefing);
        shelf[at] = briefing;
        const beside = besideOf(own);
        join(beside);
        shadows.push({ holder: briefing, stored: own, beside });
      }
    } else {
      const beside = besideOf(briefing);
      carried.add(beside);
      join(beside);
    }
  }
  return { shelf, carried, unstored, shadows };
}

/**
 * What of a shelf goes into the store, which other pages of this machine read as well: nothing that was not changed
 * here, and a stored briefing stays under its number until what took the number is changed.
 */
export function storedPart(
  shelf: Shelf,
  { unstored, shadows }: Pick<JoinedShelf, 'unstored' | 'shadows'>,
): Shelf {
  const ids = new Set(shelf.map(({ id }) => id));
  return shelf.flatMap((briefing) => {
    if (!unstored.has(briefing)) return [briefing];
    const over = shadows.find(({ holder }) => holder === briefing);
    if (over !== undefined) return ids.has(over.beside.id) ? [over.stored] : [];
    const beside = shadows.find((shadow) => shadow.beside === briefing);
    return beside === undefined || shelf.includes(beside.holder) ? [] : [briefing];
  });
}
