import { ratioOf, type Ratio } from '@/lib/ratio';
import { isDoubtfulFigure } from '../doubtful-figure';
import type { MeasuredProject } from './measure-units';
import { rankValues } from './rank-units';

/** Reasonable ways to weigh the projects of a unit's completion. */
export const WEIGHTINGS = {
  investment: { zh: '按投资额（公开口径）', en: 'By investment (the public measure)' },
  equal: { zh: '每个项目一样重', en: 'Each project the same' },
  standardised: { zh: '按规模结构标准化', en: 'Standardised by size class' },
} as const;
export type Weighting = keyof typeof WEIGHTINGS;
export const WEIGHTING_IDS = Object.keys(WEIGHTINGS) as readonly Weighting[];

/** Upper bounds of the size classes by total investment: under 1, 5, 20 亿元, and above. Ours, not a document's. @unit 万元 */
const SIZE_BOUNDS = [10_000, 50_000, 200_000] as const;
const CLASSES = SIZE_BOUNDS.length + 1;
/** A project counts at most so much done when each weighs the same: one beyond its plan makes up for no other. */
const CAP = 1.15;

/** A unit's completion under each weighting, its ranks, and the range they span. */
export interface RankInterval {
  readonly unitId: string;
  readonly values: Readonly<Record<Weighting, Ratio>>;
  readonly ranks: Readonly<Record<Weighting, number | null>>;
  /** Best and worst rank under any weighting. @nodata null: unranked under all */
  readonly range: readonly [best: number, worst: number] | null;
}

interface Part {
  readonly sizeClass: number;
  readonly plan: number;
  readonly done: number;
}

/** What a project gives to a completion: plan and done, where both are known and sound. */
function partsOf(measured: readonly MeasuredProject[]): readonly Part[] {
  const seen = new Set<string>();
  return measured.flatMap(({ project, figure }) => {
    const { annualPlanWan: plan, cumulativeWan: done, poolClass } = figure;
    if (poolClass !== 'implementing' || plan === null || plan <= 0 || done === null) return [];
    if (isDoubtfulFigure(figure) || seen.has(project.id)) return [];
    seen.add(project.id);
    const total = project.totalInvestmentWan ?? plan;
    return [{ sizeClass: SIZE_BOUNDS.filter((bound) => total >= bound).length, plan, done }];
  });
}

const completionOf = (parts: readonly Part[]): Ratio =>
  ratioOf(
    parts.reduce((sum, { done }) => sum + done, 0),
    parts.reduce((sum, { plan }) => sum + plan, 0),
  );

/** Plan and done of each size class. */
type ClassSums = readonly { readonly plan: number; readonly done: number }[];

function addClasses(parts: readonly Part[]): ClassSums {
  const sums = Array.from({ length: CLASSES }, () => ({ plan: 0, done: 0 }));
  for (const { sizeClass, plan, done } of parts) {
    const sum = sums[sizeClass];
    if (sum === undefined) continue;
    sum.plan += plan;
    sum.done += done;
  }
  return sums;
}

/** Direct standardisation: the unit's rate of each size class, weighed by all units' plan in that class. */
function standardise(parts: readonly Part[], everybody: ClassSums): Ratio {
  if (parts.length === 0) return { defined: false };
  const own = addClasses(parts);
  let [sum, weight] = [0, 0];
  everybody.forEach((all, sizeClass) => {
    // A class the unit has no project in is taken as everybody's: it neither helps nor harms.
    const { plan, done } = own[sizeClass]?.plan ? (own[sizeClass] ?? all) : all;
    if (all.plan === 0 || plan === 0) return;
    sum += (done / plan) * all.plan;
    weight += all.plan;
  });
  return ratioOf(sum, weight);
}

/**
 * The ranks by completion a unit takes under each reasonable weighting.
 * @param units each unit's projects; `all` is what they are standardised to
 * @rule RANK-3
 */
export function rankIntervals(
  units: readonly { readonly unitId: string; readonly measured: readonly MeasuredProject[] }[],
  all: readonly MeasuredProject[],
): readonly RankInterval[] {
  const standard = addClasses(partsOf(all));
  const values = units.map(({ measured }) => {
    const parts = partsOf(measured);
    const mean = parts.reduce((sum, { plan, done }) => sum + Math.min(CAP, done / plan), 0);
    return {
      investment: completionOf(parts),
      equal: ratioOf(mean, parts.length),
      standardised: standardise(parts, standard),
    };
  });
  const ranks = Object.fromEntries(
    WEIGHTING_IDS.map((id) => [id, rankValues(values.map((each) => each[id]))]),
  ) as Record<Weighting, readonly (number | null)[]>;
  return units.map(({ unitId }, index) => {
    const own = Object.fromEntries(WEIGHTING_IDS.map((id) => [id, ranks[id][index] ?? null])) as Record<
      Weighting,
      number | null
    >;
    const known = WEIGHTING_IDS.flatMap((id) => own[id] ?? []);
    return {
      unitId,
      values: values[index] as RankInterval['values'],
      ranks: own,
      range: known.length === 0 ? null : [Math.min(...known), Math.max(...known)],
    };
  });
}
