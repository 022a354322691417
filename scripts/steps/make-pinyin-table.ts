import { customPinyin, pinyin } from 'pinyin-pro';
import type { Atlas } from '@/domain/atlas/atlas';
import { searchNamesOf } from '@/layers/search-names';

/** Toneless syllables by name: `济南市` → `ji nan shi`. */
export type PinyinTable = Readonly<Record<string, string>>;

/**
 * Pinyin of every name that can be searched for, made at build so that the app carries no dictionary.
 * Place names whose reading differs from the common one come from `pinyin_override`.
 */
export function makePinyinTable(atlas: Atlas): PinyinTable {
  const overrides: Record<string, string> = {};
  for (const region of [...atlas.cities, ...atlas.counties])
    if (region.pinyinOverride !== null) {
      overrides[region.name] = region.pinyinOverride;
      if ([...region.name].length > 2) {
        const stem = [...region.name].slice(0, -1).join('');
        overrides[stem] = region.pinyinOverride.split(' ').slice(0, -1).join(' ');
      }
    }
  customPinyin(overrides);
  const names = [...new Set(searchNamesOf(atlas))].filter((name) => /[\u3400-\u9fff]/.test(name)).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
        .map((syllable) => syllable.trim().toLowerCase())
        .filter((syllable) => syllable !== '')
        .join(' '),
    ]),
  );
}
