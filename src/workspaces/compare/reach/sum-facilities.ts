import { type CatchmentTotals, colorCatchments, sumCatchments } from '@/analysis/reach/catchments';
import type { CatchmentAnswer } from '@/analysis/reach/reach-questions';

/** A facility with who is nearest to it. */
export interface FacilitySum {
  readonly id: string;
  readonly name: string;
  /** @unit 人 */
  readonly people: number;
  /** Of them within the limit. @unit 人 */
  readonly within: number;
  /** Counties whose seat is nearest to it. */
  readonly counties: number;
  /** Index of its colour. */
  readonly color: number;
}

/** Facilities with their catchments summed up and coloured. @param minutes the limit @rule REACH-8 */
export function sumFacilities(
  answer: CatchmentAnswer,
  minutes: number,
  colors: number,
): { readonly totals: CatchmentTotals; readonly facilities: readonly FacilitySum[] } {
  const count = answer.facilities.length;
  const totals = sumCatchments(
    {
      nearest: answer.nearest,
      firstMinutes: Float64Array.from(answer.first),
      secondMinutes: Float64Array.from(answer.second),
    },
    count,
    answer.people,
    minutes,
  );
  const within = new Float64Array(count);
  answer.people.forEach((people, cell) => {
    const owner = answer.nearest[cell] ?? -1;
    if (owner >= 0 && (answer.first[cell] ?? Number.POSITIVE_INFINITY) <= minutes)
      within[owner] = (within[owner] ?? 0) + people;
  });
  const chosen = colorCatchments(
    Array.from(answer.grid.cellAt, (cell) => (cell < 0 ? -1 : (answer.nearest[cell] ?? -1))),
    answer.grid.columns,
    count,
    colors,
  );
  return {
    totals,
    facilities: answer.facilities.map(({ id, name }, index) => ({
      id,
      name,
      people: totals.nearestOf[index] ?? 0,
      within: within[index] ?? 0,
      counties: answer.counties.filter(({ nearest }) => nearest === index).length,
      color: chosen[index] ?? 0,
    })),
  };
}

/** The squares of each catchment as an SVG path, by facility: where times are equal is known to a square only. */
export function catchmentPaths(
  { grid, nearest, facilities }: CatchmentAnswer,
  toPx: (at: readonly [number, number]) => readonly [number, number],
): readonly string[] {
  const paths = facilities.map(() => [] as string[]);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.cellAt[row * grid.columns + column] ?? -1;
      const owner = cell < 0 ? -1 : (nearest[cell] ?? -1);
      if (owner < 0) continue;
      const [x0, y0] = toPx([grid.west + column * grid.lngStep, grid.south + (row + 1) * grid.latStep]);
      const [x1, y1] = toPx([grid.west + (column + 1) * grid.lngStep, grid.south + row * grid.latStep]);
      paths[owner]?.push(
        `M${x0.toFixed(1)} ${y0.toFixed(1)}H${x1.toFixed(1)}V${y1.toFixed(1)}H${x0.toFixed(1)}Z`,
      );
    }
  return paths.map((parts) => parts.join(''));
}
