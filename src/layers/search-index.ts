import '@/i18n/add-search-words';
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
  /** All names in one text, and the two letters pinyin can go on with: what has neither is passed over. */
  readonly texts: string;
  readonly letterPairs: string;
}

/** Everything that can be found, in group order and official order. Never changes. */
export type SearchIndex = readonly IndexedEntry[];

function contextOf({ group, kind, where }: SearchEntry): string {
  const heading = wordsOf(`search.group.${group}`);
  return [heading, kind, where].map(({ zh, en }) => normalizeText(`${zh} ${en}`).text).join(' ');
}

/** `济南市` → `ji jn na ns sh`, with ` j` for its beginning: the first two letters of anything that can match. */
function letterPairsOf(keys: readonly SearchKey[]): string {
  const pairs = new Set<string>();
  for (const { syllables, initials } of keys)
    syllables?.forEach((syllable, at) => {
      const letter = initials[at] ?? '';
      if (at === 0) pairs.add(` ${letter}`);
      if (syllable.length > 1) pairs.add(syllable.slice(0, 2));
      if (at + 1 < initials.length) pairs.add(`${letter}${initials[at + 1]}`);
    });
  return [...pairs].join(',');
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
      letterPairs: letterPairsOf(keys),
    };
  });
}
