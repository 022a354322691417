import { annualPlanOf } from '@/domain/dispatch/dispatch-project';
import { stepsUntil } from '@/domain/dispatch/supervision-step';
import { yearOf } from '@/domain/time/month';
import { computeSha256 } from '@/lib/sha256';
import type { BulletinFacts } from './gather-bulletin';

/**
 * SHA-256 of what a bulletin counted: each project in the pool with what was taken of it, by id, and its
 * report. What a bulletin does not read changes nothing: contacts, evidence, places.
 * @rule BUL-7
 */
export function hashCounted({ month, asOf, pool, measured, supervision }: BulletinFacts): string {
  const figures = new Map(measured.map(({ project, figure }) => [project.id, figure]));
  const red = new Map(supervision.due.map(({ project, step }) => [project.id, [step.kind, step.redMonths]]));
  const year = yearOf(month);
  // Lists only, in a fixed order: their JSON is the same for the same facts.
  const counted = pool.map((project) => {
    const figure = figures.get(project.id);
    return [
      [project.id, project.name, project.level, project.cityAdcode, project.poolClass, project.stage],
      [project.listIds, project.taskForceIds, project.responsibleUnit],
      [project.totalInvestmentWan, annualPlanOf(project, year)?.plannedInvestmentWan ?? null],
      figure === undefined
        ? null
        : [figure.plannedToStart, figure.started, figure.cumulativeWan, figure.previousCumulativeWan],
      project.milestones.flatMap(({ title, baseline, forecast, actual }) =>
        actual === null ? [title, baseline, forecast] : [],
      ),
      project.blockers.map(({ id, text, factorId, opened, closed, responsibleUnit }) => [
        [id, text, factorId],
        [opened, closed, responsibleUnit],
      ]),
      red.get(project.id) ?? null,
      stepsUntil(project.supervision, asOf).map(({ kind, day }) => [kind, day]),
    ];
  });
  return computeSha256(JSON.stringify([month, counted]));
}
