import { type DispatchProject, withAnnualPlan } from '@/domain/dispatch/dispatch-project';
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
    if (target.kind === 'extra') {
      const { heading } = target;
      const extra = { heading, text: to as string };
      const extras = next.extras ?? [];
      const known = extras.some((each) => each.heading === heading);
      next = {
        ...next,
        extras: known ? extras.map((each) => (each.heading === heading ? extra : each)) : [...extras, extra],
      };
    }
    if (target.kind === 'annualPlan') {
      next = { ...next, annualPlans: withAnnualPlan(next.annualPlans, target.year, to as number) };
    }
    if (target.kind === 'milestone') {
      const milestones = withMilestone(next.milestones, target.milestone, target.stands, to as string);
      next = { ...next, milestones };
    }
  }
  return next;
}
