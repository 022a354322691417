import '@/i18n/add-search-words';
import type { Atlas } from '@/domain/atlas/atlas';
import type { LakeArea } from '@/domain/atlas/region-areas';
import { toRef } from '@/domain/view-state/entity-ref';
import { lakeNameEn } from '@/i18n/words/lake-names';
import { entityEntry, namesOf, NO_WORDS, type SearchEntry, wordsOf } from './search-entry';
import { makeSayWhere } from './search-places';

/** A lake as the index needs it. */
export type SearchLake = Pick<LakeArea, 'id' | 'name' | 'kind'>;

/** Rivers, named lakes and reservoirs, peaks from the highest. */
export function buildTerrainEntries(atlas: Atlas, lakes: readonly SearchLake[]): readonly SearchEntry[] {
  const sayWhere = makeSayWhere(atlas);
  return [
    ...atlas.rivers.map((river) =>
      entityEntry('terrain', toRef('river', river.id), {
        title: { zh: river.name, en: river.nameEn },
        kind: wordsOf(river.kind === 'canal' ? 'search.kind.canal' : 'search.kind.river'),
        where: NO_WORDS,
        names: [],
        weight: 0,
        unplaced: false,
      }),
    ),
    ...[...atlas.peaks]
      .sort((a, b) => b.elevationM - a.elevationM)
      .map((peak) =>
        entityEntry('terrain', toRef('peak', peak.id), {
          title: { zh: peak.mountain, en: peak.nameEn },
          kind: wordsOf('search.kind.peak'),
          where: {
            zh: `${peak.name} ${Math.round(peak.elevationM)} 米`,
            en: `${Math.round(peak.elevationM)} m, ${sayWhere(peak.cityAdcode, peak.countyAdcode).en}`,
          },
          names: namesOf('alias', [peak.name]),
          weight: 0,
          unplaced: !peak.placement.placed,
        }),
      ),
    ...lakes
      .filter((lake) => lake.name !== '')
      .map((lake) =>
        entityEntry('terrain', toRef('lake', lake.id), {
          title: { zh: lake.name, en: lakeNameEn(lake.name) },
          kind: wordsOf(lake.kind === 'reservoir' ? 'search.kind.reservoir' : 'search.kind.lake'),
          where: NO_WORDS,
          names: [],
          weight: 1,
          unplaced: false,
        }),
      ),
  ];
}
