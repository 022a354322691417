import '@/i18n/add-search-words';
import type { Atlas } from '@/domain/atlas/atlas';
import type { City } from '@/domain/region/city';
import type { County } from '@/domain/region/county';
import { toRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { entityEntry, namesOf, NO_WORDS, type SearchEntry, wordsOf, type Words } from './search-entry';

/** 寿光市 → 寿光; two-character names have no shorter form. */
const stemOf = (name: string): string => (name.length > 2 ? name.slice(0, -1) : '');

const COUNTY_KIND: Readonly<Record<County['kind'], Words>> = {
  district: wordsOf('search.kind.district'),
  city: wordsOf('search.kind.countyCity'),
  county: wordsOf('search.kind.county'),
};

function cityEntry(city: City, where: Words): SearchEntry {
  const ref = toRef('city', city.adcode);
  return entityEntry('region', ref, {
    title: { zh: city.name, en: city.nameEn },
    kind: wordsOf(city.isCore ? 'search.kind.core' : 'search.kind.city'),
    where,
    names: [...namesOf('variant', [city.shortName]), ...namesOf('code', [String(city.adcode)])],
    weight: city.isCore ? 0 : 3,
    unplaced: false,
  });
}

/** Regions in the official order: province, circles, cities, counties. */
export function buildRegionEntries(atlas: Atlas): readonly SearchEntry[] {
  const circles = new Map(atlas.circles.map((circle) => [circle.id, circle]));
  const cities = new Map(atlas.cities.map((city) => [city.adcode, city]));
  const byCode = <T extends { readonly adcode: number }>(rows: readonly T[]): readonly T[] =>
    [...rows].sort((a, b) => a.adcode - b.adcode);
  return [
    entityEntry('region', PROVINCE_REF, {
      title: { zh: '山东省', en: 'Shandong' },
      kind: wordsOf('search.kind.province'),
      where: NO_WORDS,
      names: [...namesOf('variant', ['山东']), ...namesOf('alias', ['全省']), ...namesOf('code', ['370000'])],
      weight: 1,
      unplaced: false,
    }),
    ...atlas.circles.map((circle): SearchEntry => {
      const ref = toRef('circle', circle.id);
      const members = atlas.cities.filter((city) => city.circleId === circle.id);
      return entityEntry('region', ref, {
        title: { zh: circle.name, en: circle.nameEn },
        kind: wordsOf('search.kind.circle'),
        where: {
          zh: members.map((city) => city.shortName).join('、'),
          en: members.map((city) => city.nameEn).join(', '),
        },
        names: namesOf('variant', [circle.name.replace('经济圈', '圈')]),
        weight: 2,
        unplaced: false,
      });
    }),
    ...byCode(atlas.cities).map((city) => {
      const circle = circles.get(city.circleId);
      return cityEntry(city, circle === undefined ? NO_WORDS : { zh: circle.name, en: circle.nameEn });
    }),
    ...byCode(atlas.counties).map((county): SearchEntry => {
      const ref = toRef('county', county.adcode);
      const city = cities.get(county.cityAdcode);
      return entityEntry('region', ref, {
        title: { zh: county.name, en: county.nameEn },
        kind: COUNTY_KIND[county.kind],
        where: city === undefined ? NO_WORDS : { zh: city.name, en: city.nameEn },
        names: [...namesOf('variant', [stemOf(county.name)]), ...namesOf('code', [String(county.adcode)])],
        weight: 4,
        unplaced: false,
      });
    }),
  ];
}
