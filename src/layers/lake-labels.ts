import type { LngLat } from '@/domain/provenance/position';
import { toMercator } from '@/geo/web-mercator';
import type { AreaMark } from './mark';
import { boundsOfMarks } from './mark-bounds';

/** A water is named when it is this wide on screen. @unit px */
const NAMED_PX = 24;
/** Width of the world at zoom 0. @unit px */
const WORLD_PX = 512;

/** Zoom from which a water is large enough on screen for its name. */
function namedFrom(lake: AreaMark): number {
  const [west, south, east, north] = boundsOfMarks([lake]);
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  return Math.log2(NAMED_PX / (WORLD_PX * Math.hypot(right - left, bottom - top)));
}

/**
 * Places of the names of waters: one for each name, the largest water of it. An area would be named again in every
 * tile it touches.
 * @param countyAt code of the county a place lies in, 0 where it lies in none
 * @returns points with `level, zh, en, from, rank, ref, county`; the largest has the first rank.
 * @rule LABEL-1
 */
export function buildLakeLabels(
  lakes: readonly AreaMark[],
  countyAt: (at: LngLat) => number,
): readonly GeoJSON.Feature[] {
  const named = new Map<string, { readonly lake: AreaMark; readonly from: number }>();
  for (const lake of lakes) {
    if (lake.zh === '') continue;
    const from = namedFrom(lake);
    const before = named.get(lake.zh);
    if (before === undefined || from < before.from) named.set(lake.zh, { lake, from });
  }
  return [...named.values()]
    .sort((a, b) => a.from - b.from)
    .map(({ lake, from }, rank) => ({
      type: 'Feature',
      properties: {
        level: 'lake',
        zh: lake.zh,
        en: lake.en,
        from,
        rank,
        ref: lake.ref,
        county: countyAt(lake.labelAt),
      },
      geometry: { type: 'Point', coordinates: [lake.labelAt[0], lake.labelAt[1]] },
    }));
}
