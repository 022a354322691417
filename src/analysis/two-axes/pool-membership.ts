import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';

/** The last month each project reported for. */
export function lastReportMonths(reports: Library['reports']): ReadonlyMap<string, Month> {
  const last = new Map<string, Month>();
  for (const [month, list] of reports)
    for (const { projectId } of list) {
      const known = last.get(projectId);
      if (known === undefined || month > known) last.set(projectId, month);
    }
  return last;
}

/**
 * Whether a project is in the pool in a month: it has entered, and was not 调出. A removal carries no date of
 * its own: the project counts up to the last month it reported for.
 * @rule AXES-10
 */
export const isInPool = (
  { id, entered, stage }: Pick<DispatchProject, 'id' | 'entered' | 'stage'>,
  month: Month,
  lastReport: ReadonlyMap<string, Month>,
): boolean => entered <= month && (stage !== 'removed' || month <= (lastReport.get(id) ?? -Infinity));

/** A byte for each project, 1 where it is in the pool in the month. @rule AXES-10 */
export const markPool = (
  projects: readonly DispatchProject[],
  month: Month,
  lastReport: ReadonlyMap<string, Month>,
): Uint8Array => Uint8Array.from(projects, (project) => (isInPool(project, month, lastReport) ? 1 : 0));
