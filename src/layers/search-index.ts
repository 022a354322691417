import type { Atlas } from '@/domain/atlas/atlas';
import type { SearchCommand } from './search-commands';
import { allNamesOf, type SearchEntry, wordsOf } from './search-entry';
import { buildSearchEntries } from './search-entries';
import { prepareKey, type SearchKey } from './search-match';
import { normalizeText } from './search-normalize';
import type { PinyinTable } from './search-pinyin';
import type { SearchLake } from './search-terrain-entries';

/** An entry with its names made ready for comparing. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly keys: readonly SearchKey[];
  /** Group, kind and place as one text, for the second word of “寿光 园区”. */
  readonly context: string;
  /** All names in one text, and all their initials: what has neither is passed over at once. */
  readonly texts: string;
  readonly initials: string;
}

/** Everything that can be found, in group order and official order. Never changes. */
export type SearchIndex = readonly IndexedEntry[];

function contextOf({ group, kind, where }: SearchEntry): string {
  const heading = wordsOf(`search.group.${group}`);
  return [heading, kind, where].map(({ zh, en }) => normalizeText(`${zh} ${en}`).text).join(' ');
}

/** Build the index. Pure. */
export function buildSearchIndex(
  atlas: Atlas,
  pinyin: PinyinTable,
  commands: readonly SearchCommand[],
  lakes: readonly SearchLake[] = [],
): SearchIndex {
  return buildSearchEntries(atlas, commands, lakes).map((entry) => {
    const keys = allNamesOf(entry).map((name) => prepareKey(name, pinyin));
    return {
      entry,
      keys,
      context: contextOf(entry),
      texts: keys.map((key) => key.text).join(' '),
      initials: keys.map((key) => key.initials).join(' '),
    };
  });
}
