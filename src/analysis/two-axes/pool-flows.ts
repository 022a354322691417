import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { PoolEntry } from '@/domain/dispatch/pool-movement';
import { hasStarted } from '@/domain/dispatch/stage';
import { type Month, yearOf } from '@/domain/time/month';
import { isInPool } from './pool-membership';
import { stageInMonth } from './stage-in-month';

/** Where a project stands in the life of the pool; `outside` has not entered yet. */
export const POOL_STATES = {
  outside: { zh: '未入库', en: 'Not yet in the pool' },
  idea: { zh: '谋划', en: 'Conceived' },
  reserve: { zh: '储备', en: 'Reserve' },
  implementing: { zh: '实施', en: 'Implementing' },
  completed: { zh: '竣工', en: 'Completed' },
  withdrawn: { zh: '退出', en: 'Withdrawn' },
  unstated: { zh: '未载明', en: 'Not stated' },
} as const;
export type PoolState = keyof typeof POOL_STATES;
export const POOL_STATE_IDS = Object.keys(POOL_STATES) as readonly PoolState[];

/**
 * The state of an entry of the pool: 调出 退出; 竣工 or 投产 竣工; 谋划 谋划; else its class, 准备类 with 储备.
 * Without a class, works under way are 实施, anything before them is not stated.
 * @rule AXES-12
 */
export function poolStateOf({ poolClass, stage }: Pick<PoolEntry, 'poolClass' | 'stage'>): PoolState {
  if (stage === 'removed') return 'withdrawn';
  if (stage === 'completed' || stage === 'operating') return 'completed';
  if (stage === 'idea') return 'idea';
  if (poolClass === 'implementing') return 'implementing';
  if (poolClass === 'reserve' || poolClass === 'preparing') return 'reserve';
  return hasStarted(stage) ? 'implementing' : 'unstated';
}

/**
 * The state of a project in a month that was not sealed, from what carries a date: entry, milestones, reports,
 * plans. An implementing project is in reserve before the first year it has a plan for, unless it has begun.
 * @rule AXES-12
 */
export function poolStateInMonth(
  project: DispatchProject,
  month: Month,
  report: MonthlyReport | null,
  lastReport: ReadonlyMap<string, Month>,
): PoolState {
  if (month < project.entered) return 'outside';
  if (!isInPool(project, month, lastReport)) return 'withdrawn';
  const stage = stageInMonth(project, month, report);
  const state = poolStateOf({ poolClass: project.poolClass, stage });
  if (state !== 'implementing' || hasStarted(stage) || project.annualPlans.length === 0) return state;
  const first = Math.min(...project.annualPlans.map(({ year }) => year));
  return yearOf(month) < first ? 'reserve' : state;
}

/** One month of the pool: the state of each project, by id. */
export interface PoolMonth {
  readonly month: Month;
  readonly stateOf: ReadonlyMap<string, PoolState>;
}

/** The projects in one state in one month. */
export interface PoolNode {
  readonly state: PoolState;
  readonly projects: readonly string[];
}

/** The projects that went from one state to another between two months; each ribbon opens its names. */
export interface PoolRibbon {
  readonly from: PoolState;
  readonly to: PoolState;
  readonly projects: readonly string[];
}

/** The pool month by month: nodes of each month, ribbons from each to the next. */
export interface PoolFlows {
  readonly months: readonly { readonly month: Month; readonly nodes: readonly PoolNode[] }[];
  /** `ribbons[at]` lie between `months[at]` and `months[at + 1]`. */
  readonly ribbons: readonly (readonly PoolRibbon[])[];
}

/** Ids by their state, in the order of the states; states nobody is in are left out. */
function groupIds(
  ids: readonly string[],
  stateOf: (id: string) => PoolState,
): readonly { readonly key: PoolState; readonly projects: readonly string[] }[] {
  const groups = new Map<PoolState, string[]>();
  for (const id of ids) {
    const state = stateOf(id);
    const group = groups.get(state);
    if (group === undefined) groups.set(state, [id]);
    else group.push(id);
  }
  return POOL_STATE_IDS.flatMap((key) => {
    const projects = groups.get(key);
    return projects === undefined ? [] : [{ key, projects }];
  });
}

/**
 * Flows of the pool through the given months, in the order of the states. A project that a month does not know
 * is `outside` in it, so that what flows out of a node and into the next is always what stands there.
 * @throws when the months do not run forward
 * @rule AXES-12
 */
export function buildPoolFlows(pools: readonly PoolMonth[]): PoolFlows {
  for (const [at, { month }] of pools.entries())
    if (at > 0 && month <= (pools[at - 1]?.month ?? month))
      throw new Error(`buildPoolFlows: month ${month} does not follow the one before it`);
  const ids = [...new Set(pools.flatMap(({ stateOf }) => [...stateOf.keys()]))];
  const stateIn = (pool: PoolMonth, id: string): PoolState => pool.stateOf.get(id) ?? 'outside';
  const months = pools.map((pool) => ({
    month: pool.month,
    nodes: groupIds(ids, (id) => stateIn(pool, id)).map(({ key, projects }) => ({ state: key, projects })),
  }));
  const ribbons = pools.slice(1).map((pool, at): readonly PoolRibbon[] => {
    const before = pools[at] ?? pool;
    return groupIds(ids, (id) => stateIn(before, id)).flatMap(({ key: from, projects: ofState }) =>
      groupIds(ofState, (id) => stateIn(pool, id)).map(({ key: to, projects }) => ({ from, to, projects })),
    );
  });
  return { months, ribbons };
}
