import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { SEARCH_COMMANDS } from '@/layers/search-commands';
import { buildSearchIndex, type SearchIndex } from '@/layers/search-index';
import { NO_PINYIN } from '@/layers/search-pinyin';
import { search, type SearchSection } from '@/layers/search-run';
import { orThrow } from '@/lib/result';
import { makePinyinTable } from '../../../scripts/steps/make-pinyin-table';
import { readFactTables } from '../../../scripts/steps/read-curated';

const atlas = orThrow(parseAtlas(readFactTables()));
const lakes = [
  { id: '1', name: '微山湖', kind: 'lake' },
  { id: '17', name: '', kind: 'water' },
];

/** The pinyin the build makes. */
export const pinyinTable = makePinyinTable(atlas);

/** The index of the shipped facts. */
export const index: SearchIndex = buildSearchIndex(atlas, pinyinTable, SEARCH_COMMANDS, lakes);

/** The same when the pinyin table could not be read. */
export const indexWithoutPinyin: SearchIndex = buildSearchIndex(atlas, NO_PINYIN, SEARCH_COMMANDS, lakes);

/** Chinese titles found in one group, best first. */
export const titlesIn = (
  typed: string,
  id: SearchSection['id'],
  from: SearchIndex = index,
): readonly string[] =>
  search(from, typed)
    .sections.find((section) => section.id === id)
    ?.results.map((result) => result.entry.title.zh) ?? [];

/** Key of the very first result. */
export const firstKey = (typed: string, from: SearchIndex = index): string | null =>
  search(from, typed).sections[0]?.results[0]?.entry.key ?? null;
