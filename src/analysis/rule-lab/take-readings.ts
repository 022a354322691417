import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { LIGHT_MEASURES, type LightMeasure } from '@/domain/dispatch/light-rule';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Month } from '@/domain/time/month';
import { gatherLightFigures, type LightFigures } from '../light-figures';
import { readMeasure } from '../traffic-lights';

/** Stands in a column of readings where there is none: what a light measures is never below 0. */
export const NO_READING = -1;

/** What the lights of a month can be judged from, read once: moving a threshold reads nothing again. */
export interface LabReadings {
  readonly month: Month;
  readonly projects: readonly DispatchProject[];
  readonly figures: readonly LightFigures[];
  /** A column of each measure that does not depend on the entry threshold, by project. @nodata NO_READING */
  readonly columns: ReadonlyMap<LightMeasure, Float64Array>;
}

/** One measure of every project. @nodata NO_READING */
export const readColumn = (
  measure: LightMeasure,
  figures: readonly LightFigures[],
  entryThresholdWan: number | null,
): Float64Array =>
  Float64Array.from(figures, (of) => {
    const reading = readMeasure(measure, of, entryThresholdWan);
    return reading.known ? reading.value : NO_READING;
  });

/** Read every measure of every project in a month. @rule LIGHT-5 */
export function takeReadings(
  projects: readonly DispatchProject[],
  month: Month,
  reports: readonly MonthlyReport[],
): LabReadings {
  const reportOf = new Map(reports.map((report) => [report.projectId, report]));
  const figures = projects.map((project) =>
    gatherLightFigures(project, month, reportOf.get(project.id) ?? null),
  );
  const columns = new Map<LightMeasure, Float64Array>();
  for (const measure of Object.keys(LIGHT_MEASURES) as LightMeasure[])
    if (measure !== 'entry_shortfall_percent') columns.set(measure, readColumn(measure, figures, null));
  return { month, projects, figures, columns };
}
