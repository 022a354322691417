import { deriveStage } from '@/analysis/public-library/public-milestones';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { latestMonthOf, type MilestoneKind } from '@/domain/dispatch/project-milestone';
import { type Stage, STAGES } from '@/domain/dispatch/stage';
import type { Month } from '@/domain/time/month';

/** Milestones of the line, furthest first, and the stage before each. */
const BEFORE: readonly (readonly [MilestoneKind, Stage, Stage])[] = [
  ['operation', 'operating', 'completed'],
  ['completion', 'completed', 'building'],
  ['start', 'started', 'preparation'],
];

const orderOf = (stage: Stage): number | null => STAGES[stage].order;

/**
 * The stage of a project in a month: as recorded, but never past a milestone of which every date lies after
 * the month, nor past 前期 while the month's report says it has not started. What the public library derived
 * from milestones (PUB-2) is derived again from those that had happened. 停缓建 carries no date and stays; 调出
 * stays but for a month it still reported in, whose report then tells whether works had begun.
 * @rule AXES-5
 */
export function stageInMonth(
  { stage, poolClass, milestones }: Pick<DispatchProject, 'stage' | 'poolClass' | 'milestones'>,
  month: Month,
  report: MonthlyReport | null,
): Stage {
  const happened = milestones.filter(({ actual }) => (latestMonthOf(actual) ?? Infinity) <= month);
  if (poolClass === 'unstated' && stage === deriveStage(milestones)) return deriveStage(happened);
  if (stage === 'removed') return report === null ? stage : report.started ? 'building' : 'preparation';
  let reached: Stage = stage;
  for (const [kind, at, before] of BEFORE) {
    const order = orderOf(reached);
    if (order === null || order < (orderOf(at) ?? 0)) continue;
    const isDated = milestones.some((milestone) => milestone.kind === kind && milestone.actual !== null);
    if (isDated && !happened.some((milestone) => milestone.kind === kind)) reached = before;
  }
  const order = orderOf(reached);
  if (report?.started === false && order !== null && order >= STAGES.started.order) return 'preparation';
  return reached;
}
