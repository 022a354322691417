import { allNamesOf, type SearchEntry } from './search-entry';

/** The Chinese names entries are found by, without repetitions; the build gives each its pinyin. */
export function searchNamesOf(entries: readonly SearchEntry[]): readonly string[] {
  const names = entries.flatMap((entry) =>
    allNamesOf(entry)
      .filter((name) => name.role !== 'mention' && name.role !== 'code')
      .map((name) => name.text),
  );
  return [...new Set(names)].filter((name) => /\p{Script=Han}/u.test(name));
}
