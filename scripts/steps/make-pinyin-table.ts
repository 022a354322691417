import { readFileSync } from 'node:fs';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Atlas } from '@/domain/atlas/atlas';
import { SEARCH_COMMANDS } from '@/layers/search-commands';
import { buildSearchEntries } from '@/layers/search-entries';
import { searchNamesOf } from '@/layers/search-names';
import { isHan, type PinyinTable } from '@/layers/search-pinyin';
import type { SearchLake } from '@/layers/search-terrain-entries';
import { GEODATA_PATHS } from './geodata-paths';

/** Readings of places of Shandong that the dictionary does not have. */
const LOCAL_READINGS: Readonly<Record<string, string>> = {
  大水泊: 'da shui po',
};

function readLakes(): readonly SearchLake[] {
  const { features } = JSON.parse(readFileSync(`${GEODATA_PATHS.sources}/lakes/lakes.geojson`, 'utf8')) as {
    features: { properties: { name: string; kind: string } }[];
  };
  return features.map(({ properties }, position) => ({
    id: String(position + 1),
    name: properties.name,
    kind: properties.kind,
  }));
}

function syllablesOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).map(
    (syllable) => syllable.trim().toLowerCase(),
  );
  const characters = [...name].filter(isHan);
  if (syllables.length !== characters.length || syllables.some((syllable) => !/^[a-z]+$/.test(syllable)))
    throw new Error(
      `pinyin of "${name}": "${syllables.join(' ')}" is not one syllable for each of its characters`,
    );
  return syllables.join(' ');
}

/**
 * Pinyin of every Chinese name that can be searched for — places, things, clauses, layers, commands — made
 * at build so that the app carries no dictionary. Readings that differ come from `pinyin_override`.
 * @throws when a name does not have one syllable for each Chinese character.
 */
export function makePinyinTable(atlas: Atlas): PinyinTable {
  const overrides: Record<string, string> = { ...LOCAL_READINGS };
  for (const region of [...atlas.cities, ...atlas.counties])
    if (region.pinyinOverride !== null) {
      overrides[region.name] = region.pinyinOverride;
      if (region.name.length > 2)
        overrides[region.name.slice(0, -1)] = region.pinyinOverride.split(' ').slice(0, -1).join(' ');
    }
  customPinyin(overrides);
  const entries = buildSearchEntries(atlas, SEARCH_COMMANDS, readLakes());
  const names = [...searchNamesOf(entries)].sort();
  return Object.fromEntries(names.map((name) => [name, syllablesOf(name)]));
}
