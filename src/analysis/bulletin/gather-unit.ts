import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { POOL_CLASS_IDS, type PoolClass } from '@/domain/dispatch/pool-class';
import { type Month, monthNumberOf } from '@/domain/time/month';
import { type MeasuredProject, measureProjects, type UnitMeasure } from '../dispatch/measure-units';
import { computeElapsedShare, computeMonthCompletion } from '../dispatch-rates';
import { isDoubtfulFigure } from '../doubtful-figure';

/** What a bulletin says of one unit: its measures by RANK-1, and the projects behind each. */
export interface UnitFacts {
  /** Beginning of the ids of its numbers: `city.370100`. */
  readonly scope: string;
  readonly id: string;
  readonly name: string;
  readonly measure: UnitMeasure;
  /** Projects in the pool, and of each class. */
  readonly poolIds: readonly string[];
  readonly byClass: Readonly<Record<PoolClass, readonly string[]>>;
  /** Implementing projects that reported: planned to start this year, of these started and not. */
  readonly plannedIds: readonly string[];
  readonly startedIds: readonly string[];
  readonly waitingIds: readonly string[];
  /** In RATE-2: plan and cumulative known, not doubtful. */
  readonly soundIds: readonly string[];
  /** In the cumulative: as before, with or without a plan. */
  readonly reportedIds: readonly string[];
  /** In 当月完成. */
  readonly monthIds: readonly string[];
  /** Of `soundIds`: plan above zero and reached. */
  readonly doneIds: readonly string[];
  /** Of `soundIds` with a plan above zero: those behind the elapsed share. */
  readonly lateIds: readonly string[];
  /** `soundIds` with a plan above zero. */
  readonly pacedIds: readonly string[];
}

const idsOf = (figures: readonly DispatchFigure[]): readonly string[] =>
  figures.map(({ projectId }) => projectId);

/** Shares nearer than this are the same. */
const SAME = 1e-9;

/**
 * Gather one unit.
 * @param pool its projects in the pool
 * @param measured those of them that reported
 * @rule RANK-1
 */
export function gatherUnit(
  at: Pick<UnitFacts, 'scope' | 'id' | 'name'>,
  pool: readonly DispatchProject[],
  measured: readonly MeasuredProject[],
  month: Month,
): UnitFacts {
  const byClass: Record<PoolClass, string[]> = { implementing: [], preparing: [], reserve: [], unstated: [] };
  for (const { id, poolClass } of pool) byClass[poolClass].push(id);
  const figures = measured
    .map(({ figure }) => figure)
    .filter(({ poolClass }) => poolClass === 'implementing');
  const planned = figures.filter(({ plannedToStart }) => plannedToStart);
  const known = figures.filter((figure) => !isDoubtfulFigure(figure));
  const sound = known.filter(
    ({ annualPlanWan, cumulativeWan }) => annualPlanWan !== null && cumulativeWan !== null,
  );
  const paced = sound.filter(({ annualPlanWan }) => (annualPlanWan ?? 0) > 0);
  const shareOf = ({ annualPlanWan, cumulativeWan }: DispatchFigure): number =>
    (cumulativeWan ?? 0) / (annualPlanWan ?? 1);
  const elapsed = computeElapsedShare(monthNumberOf(month));
  return {
    ...at,
    measure: measureProjects(at.id, measured, month),
    poolIds: pool.map(({ id }) => id),
    byClass,
    plannedIds: idsOf(planned),
    startedIds: idsOf(planned.filter(({ started }) => started)),
    waitingIds: idsOf(planned.filter(({ started }) => !started)),
    soundIds: idsOf(sound),
    reportedIds: idsOf(known.filter(({ cumulativeWan }) => cumulativeWan !== null)),
    monthIds: idsOf(known.filter((figure) => computeMonthCompletion(figure).kind === 'value')),
    doneIds: idsOf(paced.filter((figure) => shareOf(figure) >= 1)),
    lateIds: idsOf(paced.filter((figure) => shareOf(figure) < elapsed - SAME)),
    pacedIds: idsOf(paced),
  };
}

/** Projects of some units, each once, in order. */
export const poolOf = (units: readonly UnitFacts[]): readonly string[] => [
  ...new Set(units.flatMap(({ poolIds }) => poolIds)),
];

/** Classes a unit has projects of, in official order. */
export const classesOf = ({ byClass }: UnitFacts): readonly PoolClass[] =>
  POOL_CLASS_IDS.filter((id) => byClass[id].length > 0);
