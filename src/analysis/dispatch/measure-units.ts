import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { figureOfReport } from '@/domain/dispatch/monthly-report';
import type { Library } from '@/domain/library/library';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { addMonths, type Month, monthNumberOf } from '@/domain/time/month';
import type { UnitKind } from '@/domain/view-state/dispatch-view';
import { assertNever } from '@/lib/assert-never';
import type { Ratio } from '@/lib/ratio';
import {
  computeCompletionRate,
  computeLeadPoints,
  computeMonthCompletion,
  computeStartRate,
  type Rate,
} from '../dispatch-rates';
import { isDoubtfulFigure } from '../doubtful-figure';

/** A project with what it reported for the month. */
export interface MeasuredProject {
  readonly project: DispatchProject;
  readonly figure: DispatchFigure;
}

/** The ids of the units of a kind a project belongs to: several task forces or lists, one of the others, or none. */
export function unitIdsOf(kind: UnitKind, project: DispatchProject): readonly string[] {
  switch (kind) {
    case 'province':
      return [String(PROVINCE_ADCODE)];
    case 'city':
      return [String(project.cityAdcode)];
    case 'county':
      return project.countyAdcode === null ? [] : [String(project.countyAdcode)];
    case 'task_force':
      return project.taskForceIds;
    case 'list':
      return project.listIds;
    case 'industry':
      return project.industryId === null ? [] : [project.industryId];
    default:
      return assertNever(kind);
  }
}

/** What one unit comes to in a month; every number with the projects behind it. Money is 万元. */
export interface UnitMeasure {
  readonly unitId: string;
  /** Projects that reported, implementing class. */
  readonly projectIds: readonly string[];
  /** RATE-1. */
  readonly start: Rate;
  /** RATE-2, less the doubtful reports. */
  readonly completion: Rate;
  /** RATE-4. @unit percentage points */
  readonly lead: Ratio;
  /** Completed this year, less the doubtful reports. @unit 万元 @nodata null: nobody reported */
  readonly cumulativeWan: number | null;
  /** RATE-5, added up over the projects that have one. @unit 万元 @nodata null: none has */
  readonly monthWan: number | null;
  /** Projects whose cumulative fell: an error to explain, in no sum of the month. */
  readonly fellIds: readonly string[];
  /** Reports to be checked before they are added to anything. */
  readonly doubtfulIds: readonly string[];
}

/** Every project of a library with what it reported for a month; those that did not report are left out. */
export function figuresOfMonth(library: Library, month: Month): readonly MeasuredProject[] {
  const reports = new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report]));
  const before = new Map(
    (library.reports.get(addMonths(month, -1)) ?? []).map((report) => [report.projectId, report]),
  );
  return library.projects.flatMap((project) => {
    const report = reports.get(project.id);
    return report === undefined
      ? []
      : [{ project, figure: figureOfReport(project, report, before.get(project.id) ?? null) }];
  });
}

/**
 * Measure one set of projects, each once.
 * @unit 万元
 * @rule RANK-1
 */
export function measureProjects(
  unitId: string,
  measured: readonly MeasuredProject[],
  month: Month,
): UnitMeasure {
  const figures = measured
    .map(({ figure }) => figure)
    .filter(({ poolClass }) => poolClass === 'implementing');
  const sound = figures.filter((figure) => !isDoubtfulFigure(figure));
  const completion = computeCompletionRate(sound);
  const months = sound.map((figure) => [figure.projectId, computeMonthCompletion(figure)] as const);
  const done = months.flatMap(([, each]) => (each.kind === 'value' ? [each.wan] : []));
  const reported = sound.flatMap(({ cumulativeWan }) => cumulativeWan ?? []);
  const add = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  return {
    unitId,
    projectIds: figures.map(({ projectId }) => projectId),
    start: computeStartRate(figures),
    completion,
    lead: computeLeadPoints(completion.ratio, monthNumberOf(month)),
    cumulativeWan: add(reported),
    monthWan: add(done),
    fellIds: months.flatMap(([id, each]) => (each.kind === 'fell' ? [id] : [])),
    doubtfulIds: figures.filter(isDoubtfulFigure).map(({ projectId }) => projectId),
  };
}

/**
 * Measure every unit of a kind. A project of several lists or task forces counts in each, and once in the
 * province.
 * @param unitIds units in the order wanted; one nobody reported for is measured all the same, as nothing
 * @rule RANK-1
 */
export function measureUnits(
  kind: UnitKind,
  unitIds: readonly string[],
  measured: readonly MeasuredProject[],
  month: Month,
): readonly UnitMeasure[] {
  const members = new Map<string, MeasuredProject[]>(unitIds.map((id) => [id, []]));
  for (const each of measured) for (const id of unitIdsOf(kind, each.project)) members.get(id)?.push(each);
  return unitIds.map((id) => measureProjects(id, members.get(id) ?? [], month));
}
