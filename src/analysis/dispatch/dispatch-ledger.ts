import { figureOfReport, type MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Library } from '@/domain/library/library';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { addMonths, type Month } from '@/domain/time/month';
import type { UnitKind } from '@/domain/view-state/dispatch-view';
import {
  type MeasuredProject,
  measureProjects,
  measureUnits,
  unitIdsOf,
  type UnitMeasure,
} from './measure-units';
import { type RankInterval, rankIntervals } from './rank-interval';

/** What a library comes to in each month, each reckoned when it is first asked for and then kept. */
export interface DispatchLedger {
  readonly library: Library;
  /** Every project with what it reported for a month. */
  figures(month: Month): readonly MeasuredProject[];
  /** The whole province, each project once. */
  province(month: Month): UnitMeasure;
  /** The units of a kind; asked for the same units every time. */
  units(kind: UnitKind, unitIds: readonly string[], month: Month): readonly UnitMeasure[];
  /** Whether the units of a kind are reckoned for a month already. */
  knows(kind: UnitKind, month: Month): boolean;
  /** The range of ranks of each unit. */
  intervals(kind: UnitKind, unitIds: readonly string[], month: Month): readonly RankInterval[];
  /** What was reported for a month, by project. */
  figuresById(month: Month): ReadonlyMap<string, MeasuredProject>;
  /** The projects of a unit that reported for a month. */
  members(kind: UnitKind, unitId: string, month: Month): readonly MeasuredProject[];
}

function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * Open the ledger of a library: the same numbers as `figuresOfMonth` and `measureUnits`, so that a month or a kind
 * looked at again costs nothing.
 * @rule RANK-1
 */
export function makeDispatchLedger(library: Library): DispatchLedger {
  const reportsById = keep(
    (month: Month): ReadonlyMap<string, MonthlyReport> =>
      new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report])),
  );
  const figures = keep((month: Month): readonly MeasuredProject[] => {
    const [reports, before] = [reportsById(month), reportsById(addMonths(month, -1))];
    return library.projects.flatMap((project) => {
      const report = reports.get(project.id);
      if (report === undefined) return [];
      return [{ project, figure: figureOfReport(project, report, before.get(project.id) ?? null) }];
    });
  });
  const province = keep((month: Month) => measureProjects(String(PROVINCE_ADCODE), figures(month), month));
  const figuresById = keep(
    (month: Month): ReadonlyMap<string, MeasuredProject> =>
      new Map(figures(month).map((each) => [each.project.id, each])),
  );
  const rangesOf = keep((_kind: UnitKind) => new Map<Month, readonly RankInterval[]>());
  const byKind = keep((_kind: UnitKind) => new Map<Month, readonly UnitMeasure[]>());
  return {
    library,
    figures,
    figuresById,
    province,
    knows: (kind, month) => byKind(kind).has(month),
    members: (kind, unitId, month) =>
      figures(month).filter(({ project }) => unitIdsOf(kind, project).includes(unitId)),
    intervals: (kind, unitIds, month) => {
      const months = rangesOf(kind);
      const known = months.get(month);
      if (known !== undefined) return known;
      const members = new Map<string, MeasuredProject[]>(unitIds.map((id) => [id, []]));
      const all = figures(month);
      for (const each of all) for (const id of unitIdsOf(kind, each.project)) members.get(id)?.push(each);
      const units = unitIds.map((unitId) => ({ unitId, measured: members.get(unitId) ?? [] }));
      const ranges = rankIntervals(units, all);
      months.set(month, ranges);
      return ranges;
    },
    units: (kind, unitIds, month) => {
      const months = byKind(kind);
      const known = months.get(month);
      if (known !== undefined) return known;
      const measures = measureUnits(kind, unitIds, figures(month), month);
      months.set(month, measures);
      return measures;
    },
  };
}
