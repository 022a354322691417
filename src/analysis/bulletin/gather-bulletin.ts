import { lastDayOf, type Day } from '@/domain/dispatch/day';
import {
  DISPATCH_LEVELS,
  type DispatchLevel,
  type DispatchProject,
} from '@/domain/dispatch/dispatch-project';
import { PROJECT_LIST_IDS, PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import type { Library } from '@/domain/library/library';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { addMonths, type Month, monthNumberOf } from '@/domain/time/month';
import type { UnitKind } from '@/domain/view-state/dispatch-view';
import { type DueMilestone, listDue } from '../dispatch/due-list';
import { figuresOfMonth, type MeasuredProject, unitIdsOf } from '../dispatch/measure-units';
import type { Rate } from '../dispatch-rates';
import { computeStartRate } from '../dispatch-rates';
import { isInPool, lastReportMonths } from '../two-axes/pool-membership';
import type { BulletinOptions, BulletinSetting } from './bulletin-options';
import { type BlockerFacts, gatherBlockers } from './gather-blockers';
import { gatherSupervision, type SupervisionFacts } from './gather-supervision';
import { gatherUnit, type UnitFacts } from './gather-unit';

/** Levels by name, as a bulletin says them. */
export const LEVEL_NAMES: Readonly<Record<DispatchLevel, string>> = {
  province: '省级项目',
  city: '市级项目',
  county: '县级项目',
};

/** Everything a bulletin says, before it is said. */
export interface BulletinFacts {
  readonly month: Month;
  readonly asOf: Day;
  /** In the pool in the month, by id. */
  readonly pool: readonly DispatchProject[];
  readonly projectOf: ReadonlyMap<string, DispatchProject>;
  readonly measured: readonly MeasuredProject[];
  readonly silentIds: readonly string[];
  readonly province: UnitFacts;
  /** RATE-1 a month earlier. @nodata null: January, or nobody reported */
  readonly startBefore: Rate | null;
  /** Levels with projects. */
  readonly levels: readonly UnitFacts[];
  /** Lists with projects. */
  readonly lists: readonly UnitFacts[];
  /** Cities with projects, official order. */
  readonly cities: readonly UnitFacts[];
  /** In no one city. */
  readonly cityless: readonly string[];
  /** Task forces with projects. */
  readonly forces: readonly UnitFacts[];
  readonly forceless: readonly string[];
  readonly supervision: SupervisionFacts;
  readonly blockers: BlockerFacts;
  readonly due: readonly DueMilestone[];
  readonly overdue: readonly DueMilestone[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Gather what a bulletin of a month says; the order in which projects were entered changes nothing. @rule BUL-1 */
export function gatherBulletin(
  given: Library,
  month: Month,
  options: BulletinOptions,
  setting: BulletinSetting,
): BulletinFacts {
  const library: Library = { ...given, projects: [...given.projects].sort(byId) };
  const measured = figuresOfMonth(library, month);
  const reported = new Set(measured.map(({ project }) => project.id));
  const last = lastReportMonths(library.reports);
  const pool = library.projects.filter(
    (project) => reported.has(project.id) || isInPool(project, month, last),
  );
  const asOf = lastDayOf(month);
  const unitsOf = (
    kind: UnitKind | 'level',
    named: readonly { readonly id: string; readonly name: string }[],
  ): readonly UnitFacts[] => {
    const idsOf = (project: DispatchProject): readonly string[] =>
      kind === 'level' ? [project.level] : unitIdsOf(kind, project);
    return named.flatMap(({ id, name }) => {
      const own = pool.filter((project) => idsOf(project).includes(id));
      const heard = measured.filter(({ project }) => idsOf(project).includes(id));
      const scope = `${kind}.${id}`;
      return own.length === 0 ? [] : [gatherUnit({ scope, id, name }, own, heard, month)];
    });
  };
  const before =
    monthNumberOf(month) === 1
      ? null
      : computeStartRate(figuresOfMonth(library, addMonths(month, -1)).map(({ figure }) => figure));
  const cities = unitsOf(
    'city',
    setting.cities.map(({ adcode, name }) => ({ id: String(adcode), name })),
  );
  const { overdue, soon } = listDue(pool, asOf, options.dueDays);
  return {
    month,
    asOf,
    pool,
    projectOf: new Map(pool.map((project) => [project.id, project])),
    measured,
    silentIds: pool.filter(({ id }) => !reported.has(id)).map(({ id }) => id),
    province: gatherUnit(
      { scope: 'province', id: String(PROVINCE_ADCODE), name: '全省' },
      pool,
      measured,
      month,
    ),
    startBefore: before === null || before.whole === 0 ? null : before,
    levels: unitsOf(
      'level',
      DISPATCH_LEVELS.map((id) => ({ id, name: LEVEL_NAMES[id] })),
    ),
    lists: unitsOf(
      'list',
      PROJECT_LIST_IDS.map((id) => ({ id, name: PROJECT_LISTS[id].zh })),
    ),
    cities,
    cityless: pool.filter(({ cityAdcode }) => cityAdcode === PROVINCE_ADCODE).map(({ id }) => id),
    forces: unitsOf(
      'task_force',
      TASK_FORCES.map(({ id, zh }) => ({ id, name: zh })),
    ),
    forceless: pool.filter(({ taskForceIds }) => taskForceIds.length === 0).map(({ id }) => id),
    supervision: gatherSupervision(library, pool, month, setting.lights, setting.supervision),
    blockers: gatherBlockers(pool, month),
    due: soon,
    overdue,
  };
}
