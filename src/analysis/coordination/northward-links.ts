import { isRunning, type NetworkPiece, networkPieces } from './network-pieces';
import { runsToProvinceEdge } from './border-findings';
import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import type { Month } from '@/domain/time/month';
import { makeBorderIndex } from './border-index';

/** 德州 聊城 滨州 东营, the belt towards 京津冀. @source 文件A 第16条 */
export const BELT_CITIES: readonly Adcode[] = [371400, 371500, 371600, 370500];

/** A line that leaves the province from a city of the belt. */
export interface NorthwardLink {
  readonly piece: NetworkPiece;
  readonly city: Adcode;
  /** Where it meets the border, or where its drawing ends short of it. */
  readonly at: LngLat;
  /** Direction out of the province. @unit degrees clockwise from north */
  readonly bearing: number;
  /** True where the name of the stretch says 冀鲁界; else the direction alone says it. */
  readonly isNamed: boolean;
}

/** How near the border a drawing may end to count as reaching it. @unit km */
const REACH_KM = 6;

const bearingOf = ([x1, y1]: LngLat, [x2, y2]: LngLat): number => {
  const east = (x2 - x1) * Math.cos((y1 * Math.PI) / 180);
  return ((Math.atan2(east, y2 - y1) * 180) / Math.PI + 360) % 360;
};

/** West over north to east: 河北 and 天津 lie there, 河南 does not. */
const isNorthward = (bearing: number): boolean => bearing >= 270 || bearing <= 90;

interface Exit {
  /** Last place inside. */
  readonly inside: LngLat;
  readonly outside: LngLat;
}

/** Halvings that bring a crossing of a stretch of 100 km to some metres. */
const HALVINGS = 14;

function crossing(inside: LngLat, outside: LngLat, isInside: (at: LngLat) => boolean): Exit {
  let [near, far] = [inside, outside];
  for (let i = 0; i < HALVINGS; i++) {
    const middle: LngLat = [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2];
    if (isInside(middle)) near = middle;
    else far = middle;
  }
  return { inside: near, outside };
}

function exitsOf(path: readonly LngLat[], isInside: (at: LngLat) => boolean): readonly Exit[] {
  const state = path.map(isInside);
  return path.slice(1).flatMap((to, i): readonly Exit[] => {
    const from = path[i] as LngLat;
    if (state[i] === state[i + 1]) return [];
    return [state[i] === true ? crossing(from, to, isInside) : crossing(to, from, isInside)];
  });
}

/**
 * Lines that leave the province northward from the cities of the belt, by how they stand in the month. A stretch
 * named 冀鲁界 whose drawing ends near the border counts too. Lines that run together are each told.
 * @rule COOR-4
 */
export function findNorthwardLinks(
  province: { readonly atlas: Atlas; readonly areas: RegionAreas; readonly lines: LineShapes },
  month: Month,
): readonly NorthwardLink[] {
  const index = makeBorderIndex(province.atlas, province.areas);
  const found = new Map<string, NorthwardLink>();
  const note = (piece: NetworkPiece, { inside, outside }: Exit): void => {
    const city = index.cityAt(inside);
    const bearing = bearingOf(inside, outside);
    const isNamed = /冀鲁界|鲁冀界/.test(piece.segment.name);
    if (city === null || !BELT_CITIES.includes(city)) return;
    if (!isNamed && !isNorthward(bearing)) return;
    found.set(`${piece.segment.id}:${city}`, { piece, city, at: inside, bearing, isNamed });
  };
  for (const piece of networkPieces(province.atlas, province.lines, month)) {
    const exits = exitsOf(piece.path, index.isInside).filter(
      ({ inside }) => index.nearestTo(inside).kind === 'province',
    );
    for (const exit of exits) note(piece, exit);
    if (exits.length > 0 || !runsToProvinceEdge(piece.segment.name)) continue;
    for (const [end, before] of [
      [piece.path[0], piece.path[1]],
      [piece.path.at(-1), piece.path.at(-2)],
    ])
      if (end !== undefined && before !== undefined && index.isInside(end)) {
        const border = index.nearestTo(end);
        if (border.kind === 'province' && border.distanceKm <= REACH_KM)
          note(piece, {
            inside: end,
            outside: [2 * end[0] - before[0], 2 * end[1] - before[1]],
          });
      }
  }
  return [...found.values()].sort(
    (a, b) =>
      BELT_CITIES.indexOf(a.city) - BELT_CITIES.indexOf(b.city) ||
      Number(isRunning(b.piece)) - Number(isRunning(a.piece)) ||
      (a.piece.segment.id < b.piece.segment.id ? -1 : 1),
  );
}
