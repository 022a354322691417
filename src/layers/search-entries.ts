import type { Atlas } from '@/domain/atlas/atlas';
import type { CuratedRef } from '@/domain/project/curated-ref';
import { namesOf, type SearchEntry, type SearchName } from './search-entry';
import type { SearchCommand } from './search-commands';
import { buildCommandEntries, buildLayerEntries } from './search-control-entries';
import {
  buildAirportEntries,
  buildParkEntries,
  buildPortEntries,
  buildStationEntries,
} from './search-facility-entries';
import { buildInterchangeEntries, buildLineEntries } from './search-line-entries';
import {
  buildClauseEntries,
  buildProjectEntries,
  buildTargetEntries,
  isProjectEntry,
} from './search-policy-entries';
import { buildRegionEntries } from './search-region-entries';
import { buildTerrainEntries, type SearchLake } from './search-terrain-entries';

const NETWORK_LAYER: Readonly<Record<string, string>> = {
  passenger: 'layer:rail_high_speed',
  freight: 'layer:rail_freight',
  expressway: 'layer:expressway',
};

function keyOfCurated({ kind, id }: CuratedRef): string {
  switch (kind) {
    case 'network':
      return NETWORK_LAYER[id] ?? '';
    case 'park_kind':
      return 'layer:park';
    case 'town':
      return `project:${id}`;
    default:
      return `${kind}:${id}`;
  }
}

/** What the documents call things that have another name here, by the key of the entry meant. */
function documentNames(atlas: Atlas): ReadonlyMap<string, readonly SearchName[]> {
  const names = new Map<string, readonly SearchName[]>();
  for (const entity of atlas.entities) {
    if (isProjectEntry(entity)) continue;
    const keys = entity.refersTo.map(keyOfCurated);
    if (entity.sameAs !== null) keys.push(`project:${entity.sameAs}`);
    if (entity.refersToNames.includes('通用机场')) keys.push('layer:general_airport');
    for (const key of keys) names.set(key, [...(names.get(key) ?? []), ...namesOf('alias', [entity.name])]);
  }
  return names;
}

const withNames = (entry: SearchEntry, names: readonly SearchName[]): SearchEntry =>
  names.length === 0 ? entry : { ...entry, names: [...entry.names, ...names] };

/** Everything that can be found, group by group in the official order. */
export function buildSearchEntries(
  atlas: Atlas,
  commands: readonly SearchCommand[],
  lakes: readonly SearchLake[],
): readonly SearchEntry[] {
  const given = documentNames(atlas);
  const entries = [
    ...buildRegionEntries(atlas),
    ...buildParkEntries(atlas),
    ...buildStationEntries(atlas),
    ...buildLineEntries(atlas),
    ...buildInterchangeEntries(atlas),
    ...buildAirportEntries(atlas),
    ...buildPortEntries(atlas),
    ...buildProjectEntries(atlas),
    ...buildClauseEntries(atlas),
    ...buildTargetEntries(atlas),
    ...buildTerrainEntries(atlas, lakes),
    ...buildLayerEntries(),
    ...buildCommandEntries(commands),
  ];
  return entries.map((entry) => withNames(entry, given.get(entry.key) ?? []));
}
