import type { LngLat } from '@/domain/provenance/position';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { translatorOf, type WordKey } from '@/i18n/translate';
import type { SearchCommandId } from './search-commands';

/** Groups of results, in the order they are shown. */
export const SEARCH_GROUP_IDS = [
  'region',
  'park',
  'station',
  'line',
  'interchange',
  'airport',
  'port',
  'project',
  'clause',
  'target',
  'terrain',
  'layer',
  'command',
] as const;
export type SearchGroupId = (typeof SEARCH_GROUP_IDS)[number];

/** What happens when a result is chosen. */
export type SearchTarget =
  | { readonly kind: 'entity'; readonly ref: EntityRef }
  | { readonly kind: 'layer'; readonly layer: LayerId }
  | { readonly kind: 'command'; readonly command: SearchCommandId }
  | { readonly kind: 'coordinate'; readonly lngLat: LngLat };

/** The same words in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * A name something is found by. `variant` is a shorter way to say the title; `code` is matched whole, or from its
 * beginning once a digit is typed; `mention` is text that speaks of it, matched as a part and last.
 */
export interface SearchName {
  readonly text: string;
  readonly role: 'title' | 'variant' | 'alias' | 'former' | 'code' | 'english' | 'mention';
}

/** One thing that can be found. */
export interface SearchEntry {
  /** Unique: the reference, `layer:rail_freight`, `command:undo`. */
  readonly key: string;
  readonly group: SearchGroupId | 'place';
  readonly target: SearchTarget;
  readonly title: Words;
  readonly kind: Words;
  readonly where: Words;
  /** Names beyond the two titles. */
  readonly names: readonly SearchName[];
  /** Importance within its group, 0 first; equal weights keep the official order. */
  readonly weight: number;
  /** Named in a document without a known position. */
  readonly unplaced: boolean;
}

/** What an entry says, without what it is. */
export type EntryWords = Omit<SearchEntry, 'key' | 'group' | 'target'>;

/** An entry that leads to a thing of the atlas. */
export const entityEntry = (group: SearchGroupId, ref: EntityRef, words: EntryWords): SearchEntry => ({
  ...words,
  key: ref,
  group,
  target: { kind: 'entity', ref },
});

/** No words. */
export const NO_WORDS: Words = { zh: '', en: '' };

const zh = translatorOf('zh');
const en = translatorOf('en');

/** A word of the interface in both languages. */
export const wordsOf = (key: WordKey, slots?: Readonly<Record<string, string | number>>): Words => ({
  zh: zh(key, slots),
  en: en(key, slots),
});

/** Names of one role, blanks and repetitions left out. */
export const namesOf = (role: SearchName['role'], texts: readonly string[]): readonly SearchName[] =>
  [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, role }));

/** Every name of an entry, its titles first. */
export const allNamesOf = (entry: SearchEntry): readonly SearchName[] => [
  { text: entry.title.zh, role: 'title' },
  ...(entry.title.en === entry.title.zh ? [] : [{ text: entry.title.en, role: 'english' as const }]),
  ...entry.names.filter((name) => name.text !== entry.title.zh),
];
