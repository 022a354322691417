import type { PoolClass } from './pool-class';

/** What one project's monthly report gives to the rates. Money is 万元; null is “not reported”, never 0. */
export interface DispatchFigure {
  readonly projectId: string;
  readonly poolClass: PoolClass;
  /** Planned to have started by the end of this year; carried-over projects that are already building count. */
  readonly plannedToStart: boolean;
  readonly started: boolean;
  /** Planned investment of this year. @unit 万元 @nodata null */
  readonly annualPlanWan: number | null;
  /** Completed since January of this year. @unit 万元 @nodata null */
  readonly cumulativeWan: number | null;
  /** Cumulative of the month before, 0 in January. @unit 万元 @nodata null: no report last month */
  readonly previousCumulativeWan: number | null;
}

/** One project once, whatever number of lists it stands in; the first figure of a project is kept. */
export function countOnce(figures: readonly DispatchFigure[]): readonly DispatchFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ projectId }) => {
    if (seen.has(projectId)) return false;
    seen.add(projectId);
    return true;
  });
}
