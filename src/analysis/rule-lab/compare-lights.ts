import type { Adcode } from '@/domain/region/adcode';
import { COLOR_OF_RANK } from './judge-readings';
import type { LabReadings } from './take-readings';

const COLORS = COLOR_OF_RANK.length;

/** What changes when one set of rules takes the place of another. */
export interface LightShift {
  /** Projects by their light before and after, `before × 4 + after`, in ranks. */
  readonly cells: readonly number[];
  /** Indexes of the projects whose light changes, in the library's order. */
  readonly changed: readonly number[];
  /** Changes by city, in the order of codes: to a worse light, and to a better one. */
  readonly byCity: readonly { readonly city: Adcode; readonly worse: number; readonly better: number }[];
}

/** Compare the lights of all projects under two sets of rules. @rule LIGHT-5 */
export function compareLights(
  { projects }: Pick<LabReadings, 'projects'>,
  before: Uint8Array,
  after: Uint8Array,
): LightShift {
  const cells = Array.from({ length: COLORS * COLORS }, () => 0);
  const changed: number[] = [];
  const cities = new Map<Adcode, { worse: number; better: number }>();
  projects.forEach((project, index) => {
    const [from, to] = [before[index] ?? 0, after[index] ?? 0];
    const cell = from * COLORS + to;
    cells[cell] = (cells[cell] ?? 0) + 1;
    if (from === to) return;
    changed.push(index);
    const city = cities.get(project.cityAdcode) ?? { worse: 0, better: 0 };
    if (to > from) city.worse++;
    else city.better++;
    cities.set(project.cityAdcode, city);
  });
  const byCity = [...cities].sort(([a], [b]) => a - b).map(([city, counts]) => ({ city, ...counts }));
  return { cells, changed, byCity };
}

/** Projects that go from one light to another. @param from rank @param to rank */
export const movesOf = (shift: LightShift, from: number, to: number): number =>
  shift.cells[from * COLORS + to] ?? 0;

/** Projects of each light, by rank. */
export const totalsOf = (ranks: Uint8Array): readonly number[] => {
  const totals = COLOR_OF_RANK.map(() => 0);
  for (const rank of ranks) totals[rank] = (totals[rank] ?? 0) + 1;
  return totals;
};
