import type { Adcode } from '@/domain/region/adcode';

/** A place in the grid: column from the west, row from the north. */
export type TilePlace = readonly [column: number, row: number];

/**
 * The sixteen cities as a grid laid by hand: every two that share a border touch, 20 by a side and 9 by a corner; one
 * side is false (东营 and 烟台). West stays west of east, north stays north of south.
 */
export const CITY_TILES: ReadonlyMap<Adcode, TilePlace> = new Map<Adcode, TilePlace>([
  [371400, [1, 0]],
  [371600, [2, 0]],
  [370500, [3, 0]],
  [370600, [4, 0]],
  [371000, [5, 0]],
  [371500, [0, 1]],
  [370100, [1, 1]],
  [370300, [2, 1]],
  [370700, [3, 1]],
  [370200, [4, 1]],
  [370900, [1, 2]],
  [371300, [2, 2]],
  [371100, [3, 2]],
  [371700, [0, 3]],
  [370800, [1, 3]],
  [370400, [2, 3]],
]);

/** Whether two tiles touch, by a side or only by a corner. @nodata null: they do not touch */
export function tilesTouch(one: Adcode, other: Adcode): 'side' | 'corner' | null {
  const [a, b] = [CITY_TILES.get(one), CITY_TILES.get(other)];
  if (a === undefined || b === undefined) return null;
  const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (dx + dy === 1) return 'side';
  return dx === 1 && dy === 1 ? 'corner' : null;
}

/** How much of the neighbourhood the grid keeps. */
export function countKeptNeighbours(neighbours: readonly (readonly [Adcode, Adcode])[]): {
  readonly all: number;
  readonly bySide: number;
  readonly byCorner: number;
  /** Tiles that touch by a side and are no neighbours. */
  readonly false: number;
} {
  const true_ = new Set(neighbours.map(([one, other]) => `${one} ${other}`));
  const codes = [...CITY_TILES.keys()].sort((a, b) => a - b);
  const sides = codes.flatMap((one, at) =>
    codes
      .slice(at + 1)
      .filter((other) => tilesTouch(one, other) === 'side')
      .map((other) => `${one} ${other}`),
  );
  return {
    all: neighbours.length,
    bySide: neighbours.filter(([one, other]) => tilesTouch(one, other) === 'side').length,
    byCorner: neighbours.filter(([one, other]) => tilesTouch(one, other) === 'corner').length,
    false: sides.filter((key) => !true_.has(key)).length,
  };
}
