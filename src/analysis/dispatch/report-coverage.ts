import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { MeasuredProject } from './measure-units';

/** Who was to report in a month, and who did. */
export interface ReportCoverage {
  /** Implementing projects that had entered the pool and were not removed, or reported all the same. */
  readonly due: number;
  readonly reported: number;
  /** Those that said nothing. */
  readonly silentIds: readonly string[];
  /** Projects that reported in preparing or reserve class: in no rate. */
  readonly otherClass: number;
}

/**
 * How complete the reports of a month are: what a rate is worth depends on it.
 * @rule RANK-7
 */
export function coverReports(
  library: Pick<Library, 'projects'>,
  measured: readonly MeasuredProject[],
  month: Month,
): ReportCoverage {
  const said = new Set(measured.map(({ project }) => project.id));
  const implementing = measured.filter(({ figure }) => figure.poolClass === 'implementing').length;
  const silentIds = library.projects
    .filter(
      ({ id, poolClass, stage, entered }) =>
        poolClass === 'implementing' && stage !== 'removed' && entered <= month && !said.has(id),
    )
    .map(({ id }) => id);
  return {
    due: implementing + silentIds.length,
    reported: implementing,
    silentIds,
    otherClass: measured.length - implementing,
  };
}
