import type { DispatchProject, ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Month } from '@/domain/time/month';
import type { Acceptance } from './acceptance';
import type { LibraryBooks } from './library-books';

/** Libraries a person can open: the documents' own, two simulated ones, and the office's. */
export const LIBRARY_IDS = ['public', 'drill', 'drill_large', 'office'] as const;
export type LibraryId = (typeof LIBRARY_IDS)[number];

/** Whether all of a library is simulated. */
export const isDrillLibrary = (id: LibraryId): boolean => id === 'drill' || id === 'drill_large';

/**
 * Project library 项目库: the pool, its monthly reports and the contacts, as plain values.
 * Never changed in place: `applyChangeSet` gives the next one.
 */
export interface Library {
  readonly id: LibraryId;
  /** True for simulated 演练 data: said on every screen and export. */
  readonly drill: boolean;
  /** In the order of entry; an id stands once. */
  readonly projects: readonly DispatchProject[];
  /** Reports of each month, one per project at most; a month without reports has no key. */
  readonly reports: ReadonlyMap<Month, readonly MonthlyReport[]>;
  /** Apart from the projects, so that exports leave them out unless asked. */
  readonly contacts: readonly ProjectContact[];
  /** Findings accepted as they are, one per key. */
  readonly acceptances: readonly Acceptance[];
  /** What the office writes down about its work: rules adopted, parks evaluated. @nodata absent: nothing ever was */
  readonly books?: LibraryBooks;
}

/** A library with nothing in it. */
export const emptyLibrary = (id: LibraryId): Library => ({
  id,
  drill: isDrillLibrary(id),
  projects: [],
  reports: new Map(),
  contacts: [],
  acceptances: [],
});

/** Reports by their month, each month in the order given. */
export function groupReports(
  reports: readonly MonthlyReport[],
): ReadonlyMap<Month, readonly MonthlyReport[]> {
  const byMonth = new Map<Month, MonthlyReport[]>();
  for (const report of reports) {
    const list = byMonth.get(report.month);
    if (list === undefined) byMonth.set(report.month, [report]);
    else list.push(report);
  }
  return new Map([...byMonth].sort(([a], [b]) => a - b));
}

/** Months that have reports, first to last. */
export const listReportMonths = (library: Pick<Library, 'reports'>): readonly Month[] =>
  [...library.reports.keys()].sort((a, b) => a - b);

/** The report of a project in a month. @nodata null */
export const reportOf = (
  library: Pick<Library, 'reports'>,
  projectId: string,
  month: Month,
): MonthlyReport | null =>
  library.reports.get(month)?.find((report) => report.projectId === projectId) ?? null;
