import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { MILESTONE_KINDS, type ProjectMilestone } from '@/domain/dispatch/project-milestone';
import type { ProposedChange } from './proposed-change';

function withMilestone(
  milestones: readonly ProjectMilestone[],
  kind: ProjectMilestone['kind'],
  stands: 'baseline' | 'forecast' | 'actual',
  date: string,
): readonly ProjectMilestone[] {
  if (milestones.some((each) => each.kind === kind))
    return milestones.map((each) => (each.kind === kind ? { ...each, [stands]: date } : each));
  const blank = { kind, title: MILESTONE_KINDS[kind].zh, baseline: null, forecast: null, actual: null };
  return [...milestones, { ...blank, [stands]: date }];
}

/** Put accepted values into a project. Those of reports and contacts are passed over. */
export function applyToProject(
  project: DispatchProject,
  changes: readonly ProposedChange[],
): DispatchProject {
  let next = project;
  for (const { target, to } of changes) {
    if (target.kind === 'field') next = { ...next, [target.field]: to };
    if (target.kind === 'annualPlan') {
      const { year } = target;
      const plannedInvestmentWan = to as number;
      const plan = next.annualPlans.find((each) => each.year === year);
      const others = next.annualPlans.filter((each) => each.year !== year);
      const changed = { year, plannedCurve: plan?.plannedCurve ?? null, plannedInvestmentWan };
      next = { ...next, annualPlans: [...others, changed].sort((a, b) => a.year - b.year) };
    }
    if (target.kind === 'milestone') {
      const milestones = withMilestone(next.milestones, target.milestone, target.stands, to as string);
      next = { ...next, milestones };
    }
  }
  return next;
}
