import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Month } from '@/domain/time/month';
import type { Change, ProjectField } from './change-set';
import type { Library } from './library';

const differs = (a: unknown, b: unknown): boolean =>
  a !== b && toCanonicalJson(a ?? null) !== toCanonicalJson(b ?? null);
const byId = (projects: readonly DispatchProject[]): ReadonlyMap<string, DispatchProject> =>
  new Map(projects.map((project) => [project.id, project]));

/** What makes one list of projects into another: who leaves, who comes, which fields differ. */
export function diffProjects(
  from: readonly DispatchProject[],
  to: readonly DispatchProject[],
): readonly Change[] {
  const [old, next] = [byId(from), byId(to)];
  const leaving = from.flatMap((project, index): Change[] =>
    next.has(project.id)
      ? []
      : [{ kind: 'project', projectId: project.id, index, from: project, to: null, source: null }],
  );
  const changing = to.flatMap((project, index): Change[] => {
    const before = old.get(project.id);
    const { id: projectId } = project;
    if (before === undefined)
      return [{ kind: 'project', projectId, index, from: null, to: project, source: null }];
    if (before.drill !== project.drill)
      return [{ kind: 'project', projectId, index, from: before, to: project, source: null }];
    // Of both sides: a field may be absent from one of them.
    const keys = new Set([...Object.keys(before), ...Object.keys(project)]);
    const fields = [...keys].filter((key): key is ProjectField => key !== 'id' && key !== 'drill');
    return fields
      .filter((field) => differs(before[field], project[field]))
      .map((field) => ({
        kind: 'field',
        projectId,
        field,
        from: before[field],
        to: project[field],
        source: null,
      }));
  });
  // From the end, so that each index still holds when it is taken back.
  return [...leaving.reverse(), ...changing];
}

/** What makes one month's reports into another's. */
export function diffReports(
  month: Month,
  from: readonly MonthlyReport[],
  to: readonly MonthlyReport[],
): readonly Change[] {
  const old = new Map(from.map((report) => [report.projectId, report]));
  const next = new Map(to.map((report) => [report.projectId, report]));
  const gone = from.filter(({ projectId }) => !next.has(projectId));
  const changed = to.filter((report) => differs(old.get(report.projectId) ?? null, report));
  return [
    ...gone.map((report): Change => reportChange(month, report.projectId, report, null)),
    ...changed.map(
      (report): Change => reportChange(month, report.projectId, old.get(report.projectId) ?? null, report),
    ),
  ];
}

const reportChange = (
  month: Month,
  projectId: string,
  from: MonthlyReport | null,
  to: MonthlyReport | null,
): Change => ({ kind: 'report', projectId, month, from, to, source: to?.source ?? null });

/**
 * What brings a library back to a snapshot: its projects and that month's reports as they were. Reports of
 * other months stay, except of projects that leave.
 */
export function diffToSnapshot(
  library: Library,
  month: Month,
  content: { readonly projects: readonly DispatchProject[]; readonly reports: readonly MonthlyReport[] },
): readonly Change[] {
  const stays = new Set(content.projects.map(({ id }) => id));
  const orphans = [...library.reports]
    .filter(([other]) => other !== month)
    .flatMap(([other, reports]) =>
      reports
        .filter(({ projectId }) => !stays.has(projectId))
        .map((report) => reportChange(other, report.projectId, report, null)),
    );
  const reports = diffReports(month, library.reports.get(month) ?? [], content.reports);
  const withdrawn = reports.filter((change) => change.to === null);
  const reported = reports.filter((change) => change.to !== null);
  return [...orphans, ...withdrawn, ...diffProjects(library.projects, content.projects), ...reported];
}
