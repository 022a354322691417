import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { type SupervisionStep, takeSupervisionStep } from '@/domain/dispatch/supervision-step';
import type { Change } from '@/domain/library/change-set';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * The same step for several projects, as changes of one set: where it does not fit one of them, none is made
 * and the refusal names it.
 */
export function recordSteps(
  projects: readonly DispatchProject[],
  step: SupervisionStep,
): Result<readonly Change[]> {
  const changes: Change[] = [];
  for (const project of projects) {
    const taken = takeSupervisionStep(project.supervision ?? [], step);
    if (!taken.ok) return refuse(project.name, taken.error.why);
    changes.push({
      kind: 'field',
      projectId: project.id,
      field: 'supervision',
      from: project.supervision,
      to: taken.value,
      source: null,
    });
  }
  return changes.length === 0 ? refuse('督导', '没有选中项目') : ok(changes);
}
