import { gatherLightFigures } from '@/analysis/light-figures';
import { evaluateLights, worstLight } from '@/analysis/traffic-lights';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { LightRuleSet } from '@/domain/dispatch/light-rule';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Stage } from '@/domain/dispatch/stage';
import type { Month } from '@/domain/time/month';
import { ratioOf } from '@/lib/ratio';
import type { Axis } from './axis';
import { columnLeafOf, rowLeavesOf } from './leaves-of-project';
import type { MatrixProject } from './matrix-model';
import { stageInMonth } from './stage-in-month';

/** What a project needs to be placed: the axes, the month, its reports by project id, the rules of its lights. */
export interface PlacingGround {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly month: Month;
  readonly reports: ReadonlyMap<string, MonthlyReport>;
  readonly lights: LightRuleSet;
}

/**
 * Steps reached of five 谋划 前期 开工 在建 竣工/投产; a suspended project has reached the third.
 * @unit steps 1–5 @nodata null for 调出 and 未载明
 * @rule AXES-4
 */
export const STEPS_REACHED = {
  idea: 1,
  preparation: 2,
  started: 3,
  building: 4,
  completed: 5,
  operating: 5,
  suspended: 3,
  removed: null,
  unstated: null,
} as const satisfies Record<Stage, number | null>;

/** How far a project is, and how that is known. */
type Progress = Pick<MatrixProject, 'basis' | 'planned' | 'actual'>;

function progressOf(stage: Stage, figures: ReturnType<typeof gatherLightFigures>): Progress {
  const { isImplementing, cumulativeWan, annualPlanWan, elapsedShare } = figures;
  if (isImplementing && cumulativeWan !== null && annualPlanWan !== null) {
    const done = ratioOf(cumulativeWan, annualPlanWan);
    if (done.defined) return { basis: 'plan', planned: elapsedShare, actual: Math.max(0, done.value) };
  }
  const steps = STEPS_REACHED[stage];
  if (steps === null) return { basis: 'none', planned: null, actual: null };
  return { basis: 'stage', planned: null, actual: steps };
}

/** Leaves do not change with the month: those of a project on an axis are found once. */
const knownLeaves = new WeakMap<Axis, WeakMap<DispatchProject, readonly number[]>>();

function leavesOn(axis: Axis, project: DispatchProject): readonly number[] {
  let ofAxis = knownLeaves.get(axis);
  if (ofAxis === undefined) {
    ofAxis = new WeakMap();
    knownLeaves.set(axis, ofAxis);
  }
  const known = ofAxis.get(project);
  if (known !== undefined) return known;
  const leaves = axis.id === 'region' ? [columnLeafOf(axis, project)] : rowLeavesOf(axis, project);
  ofAxis.set(project, leaves);
  return leaves;
}

/** Place one project on the two axes in a month, with how far it is. @rule AXES-3, AXES-4 */
export function placeProject(project: DispatchProject, ground: PlacingGround): MatrixProject {
  const { columns, rows, month, lights } = ground;
  const report = ground.reports.get(project.id) ?? null;
  const figures = gatherLightFigures(project, month, report);
  const stage = stageInMonth(project, month, report);
  return {
    id: project.id,
    column: leavesOn(columns, project)[0] ?? 0,
    rows: leavesOn(rows, project),
    stage,
    light: worstLight(evaluateLights(lights, figures))?.color ?? 'none',
    ...progressOf(stage, figures),
    totalInvestmentWan: project.totalInvestmentWan,
  };
}

/** Place every project, in the library's order: the index of a project is its index everywhere. @rule AXES-3 */
export const placeProjects = (
  projects: readonly DispatchProject[],
  ground: PlacingGround,
): readonly MatrixProject[] => projects.map((project) => placeProject(project, ground));
