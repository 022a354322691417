import type { DispatchProject } from '@/domain/dispatch/dispatch-project';

/** A project like another, and how its size compares. */
export interface ComparableProject {
  readonly project: DispatchProject;
  /** Its total investment ÷ the other's. */
  readonly sizeRatio: number;
}

/**
 * Projects of the same industry, nearest in size first: |ln(total ÷ total)|, ties by id. Empty where the
 * project has no industry or no total, for then there is nothing to compare by.
 * @rule CMP-1
 */
export function findComparableProjects(
  project: DispatchProject,
  pool: readonly DispatchProject[],
  count: number,
): readonly ComparableProject[] {
  const { industryId, totalInvestmentWan: size } = project;
  if (industryId === null || size === null || size <= 0) return [];
  return pool
    .flatMap((other) => {
      const wan = other.totalInvestmentWan;
      if (other.id === project.id || other.industryId !== industryId || wan === null || wan <= 0) return [];
      return [{ project: other, sizeRatio: wan / size }];
    })
    .sort(
      (a, b) =>
        Math.abs(Math.log(a.sizeRatio)) - Math.abs(Math.log(b.sizeRatio)) ||
        (a.project.id < b.project.id ? -1 : 1),
    )
    .slice(0, count);
}
