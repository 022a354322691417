import { matchKeys, prepareKey, prepareQuery, type SearchKey } from '@/layers/search-match';
import { isHan, type PinyinTable } from '@/layers/search-pinyin';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { ProjectRow } from './project-row';

/**
 * Syllables of names that nobody has written down: each character as it is most often read in the names
 * that are. A name with a character never met stays without pinyin.
 */
export function extendPinyin(known: PinyinTable): (name: string) => string | undefined {
  const readings = new Map<string, Map<string, number>>();
  for (const [name, text] of Object.entries(known)) {
    const characters = [...name].filter(isHan);
    const syllables = text.split(' ');
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, index) => {
      const counts = readings.get(character) ?? new Map<string, number>();
      const syllable = syllables[index] ?? '';
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
      readings.set(character, counts);
    });
  }
  const usual = new Map(
    [...readings].map(([character, counts]) => [
      character,
      [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
  return (name) => {
    if (known[name] !== undefined) return known[name];
    const syllables = [...name].filter(isHan).map((character) => usual.get(character));
    return syllables.includes(undefined) ? undefined : syllables.join(' ');
  };
}

/** Tells which rows a query finds. */
export type RowSearch = (rows: readonly ProjectRow[], query: string) => Uint8Array | null;

/** A search by name, alias, code, id, place and unit; keys of a project are prepared once. */
export function makeRowSearch(pinyin: PinyinTable): RowSearch {
  const pinyinOf = extendPinyin(pinyin);
  const prepared = new WeakMap<DispatchProject, readonly SearchKey[]>();
  const keysOf = ({ project, county, park }: ProjectRow): readonly SearchKey[] => {
    let keys = prepared.get(project);
    if (keys === undefined) {
      const names = [project.name, ...project.aliases, county, park, project.responsibleUnit];
      keys = [
        ...names
          .filter((name) => name !== '')
          .map((name) => {
            const syllables = pinyinOf(name);
            return prepareKey(
              { text: name, role: 'title' },
              syllables === undefined ? {} : { [name]: syllables },
            );
          }),
        ...[project.id, ...project.codes].map((code) => prepareKey({ text: code, role: 'code' }, {})),
      ];
      prepared.set(project, keys);
    }
    return keys;
  };
  return (rows, query) => {
    const ready = prepareQuery(query);
    if (ready.text === '') return null;
    return Uint8Array.from(rows, (row) => (matchKeys(keysOf(row), ready) === null ? 0 : 1));
  };
}
