import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { Adcode } from '@/domain/region/adcode';

/** 15 mu to the hectare. */
const MU_PER_HECTARE = 15;
const HEADING = /用地|占地/;
const AMOUNT = /^(?:约)?([\d,，]+(?:\.\d+)?)\s*(亩|公顷)?(?:左右)?$/;

/** The land one project says it needs. @unit 亩 @nodata null: says nothing, or nothing that can be read */
export function landDemandOf({ extras }: DispatchProject): number | null {
  for (const { heading, text } of extras ?? []) {
    if (!HEADING.test(heading)) continue;
    const match = AMOUNT.exec(text.trim().normalize('NFKC').replaceAll(',', ''));
    // Only where the sheet says the unit, in the heading or in the cell: a bare number is no area.
    const unit = match?.[2] ?? /(亩|公顷)/.exec(heading)?.[1];
    const amount = Number(match?.[1]);
    if (match === null || unit === undefined || !Number.isFinite(amount)) continue;
    return unit === '公顷' ? amount * MU_PER_HECTARE : amount;
  }
  return null;
}

/** What the projects of a city say they need, and how many say so. */
export interface CityDemand {
  readonly city: Adcode;
  /** @unit 亩 */
  readonly mu: number;
  readonly said: number;
  readonly projects: number;
}

/** Land demanded by city, of the projects that state it; nothing is filled in for the others. @rule LAND-1 */
export function sumLandDemand(projects: readonly DispatchProject[]): readonly CityDemand[] {
  const cities = new Map<Adcode, { mu: number; said: number; projects: number }>();
  for (const project of projects) {
    const city = cities.get(project.cityAdcode) ?? { mu: 0, said: 0, projects: 0 };
    const mu = landDemandOf(project);
    city.projects++;
    if (mu !== null) {
      city.mu += mu;
      city.said++;
    }
    cities.set(project.cityAdcode, city);
  }
  return [...cities].sort(([a], [b]) => a - b).map(([city, of]) => ({ city, ...of }));
}
