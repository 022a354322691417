import '@/i18n/add-search-words';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Corridor } from '@/domain/network/corridor';
import { toRef } from '@/domain/view-state/entity-ref';
import { CORRIDOR_NAMES_EN } from '@/i18n/words/document-names';
import { makeSayWhere } from './search-places';
import { entityEntry, namesOf, NO_WORDS, type SearchEntry, wordsOf, type Words } from './search-entry';

const CORRIDOR_KIND: Readonly<Record<Corridor['network'], Words>> = {
  passenger: wordsOf('search.kind.corridorPassenger'),
  freight: wordsOf('search.kind.corridorFreight'),
  expressway: wordsOf('search.kind.corridorExpressway'),
};

const shorten = (name: string): readonly string[] =>
  [
    name.replace('高速铁路', '高铁'),
    name.replace('客运专线', '客专'),
    name.replace('城际铁路', '城际'),
  ].filter((short) => short !== name);

/** High-speed lines, expressways of the skeleton, corridors, freight lines, other expressways. */
export function buildLineEntries(atlas: Atlas): readonly SearchEntry[] {
  const corridors = new Map(atlas.corridors.map((corridor) => [corridor.id, corridor]));
  const corridorsOf = (lineId: string): Words => {
    const names = atlas.corridorLines.flatMap((row) =>
      row.lineId === lineId ? [corridors.get(row.corridorId)?.name ?? ''] : [],
    );
    const text = [...new Set(names)].filter((name) => name !== '').join('、');
    return { zh: text, en: text };
  };
  return [
    ...atlas.railLines.map((line): SearchEntry => {
      const ref = toRef('rail', line.id);
      return entityEntry('line', ref, {
        title: { zh: line.name, en: line.nameEn },
        kind: wordsOf(line.kind === 'high_speed' ? 'layer.rail_high_speed' : 'layer.rail_freight'),
        where: corridorsOf(line.id),
        names: [...namesOf('variant', shorten(line.name)), ...namesOf('code', [line.id])],
        weight: line.kind === 'high_speed' ? 0 : 3,
        unplaced: false,
      });
    }),
    ...atlas.expressways.map((line): SearchEntry => {
      const ref = toRef('expressway', line.id);
      const hasHanCode = /\p{Script=Han}/u.test(line.code);
      return entityEntry('line', ref, {
        title: { zh: line.name, en: line.nameEn },
        kind: wordsOf('layer.expressway'),
        where: hasHanCode ? { zh: line.code, en: line.code } : NO_WORDS,
        names: [
          ...namesOf('alias', hasHanCode ? [line.code] : []),
          ...namesOf('code', [...line.routeNumbers, ...(hasHanCode ? [] : [line.code]), line.id]),
        ],
        weight: line.isSkeleton ? 1 : 4,
        unplaced: false,
      });
    }),
    ...atlas.corridors.map((corridor): SearchEntry => {
      const ref = toRef('corridor', corridor.id);
      return entityEntry('line', ref, {
        title: { zh: corridor.name, en: CORRIDOR_NAMES_EN[corridor.id] ?? corridor.name },
        kind: CORRIDOR_KIND[corridor.network],
        where: { zh: corridor.description, en: corridor.description },
        names: namesOf('code', [corridor.id]),
        weight: 2,
        unplaced: false,
      });
    }),
  ];
}

/** Interchanges by route and exit number; points on the border of the province are left out. */
export function buildInterchangeEntries(atlas: Atlas): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return atlas.interchanges
    .filter((interchange) => !interchange.isBorder)
    .map((interchange) =>
      entityEntry('interchange', toRef('interchange', interchange.id), {
        title: { zh: interchange.label, en: interchange.label },
        kind: wordsOf('layer.interchange'),
        where: sayWhere(interchange.cityAdcode, interchange.countyAdcode),
        names: namesOf('code', [interchange.id]),
        weight: interchange.isJunction ? 0 : 1,
        unplaced: !interchange.placement.placed,
      }),
    );
}
