import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { LightColor } from '@/domain/dispatch/light-rule';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import { stepsUntil, type SupervisionStep } from '@/domain/dispatch/supervision-step';
import { type Library, listReportMonths } from '@/domain/library/library';
import { lightsOf, supervisionRuleOf } from '@/domain/library/rules-in-force';
import type { Month } from '@/domain/time/month';
import { gatherLightFigures } from './light-figures';
import { type DueStep, supervisionDue } from './supervision';
import { evaluateLights, type Light, worstLight } from './traffic-lights';

/** The light of a project in a month. */
export interface MonthLight {
  readonly month: Month;
  readonly color: LightColor;
}

/** One project of the register: what is due, since when, on what it rests, and what was done. */
export interface RegisterLine {
  readonly project: DispatchProject;
  readonly light: Light | null;
  /** Lights back to where the present one began and the one before, oldest first. */
  readonly trace: readonly MonthLight[];
  /** First month of the present red. @nodata null: not red */
  readonly redSince: Month | null;
  /** @nodata null: nothing is due */
  readonly due: DueStep | null;
  /** First month from which the step has been due without a break. @nodata null: nothing is due */
  readonly dueSince: Month | null;
  /** Steps taken by the end of the month, oldest first. */
  readonly steps: readonly SupervisionStep[];
}

/** Looks up lights of one library, each month's reports indexed once, each month by the rules of its time. */
export interface LightBook {
  /** Months with reports, first to last. */
  readonly months: readonly Month[];
  lightOf(project: DispatchProject, month: Month): Light | null;
}

/** Open the book of lights of a library. @rule LIGHT-2 @rule LIGHT-4 */
export function openLightBook(library: Library): LightBook {
  const byMonth = new Map<Month, ReadonlyMap<string, MonthlyReport>>();
  const reportsOf = (month: Month): ReadonlyMap<string, MonthlyReport> => {
    let reports = byMonth.get(month);
    if (reports === undefined) {
      reports = new Map((library.reports.get(month) ?? []).map((report) => [report.projectId, report]));
      byMonth.set(month, reports);
    }
    return reports;
  };
  return {
    months: listReportMonths(library),
    lightOf: (project, month) =>
      worstLight(
        evaluateLights(
          lightsOf(library, month),
          gatherLightFigures(project, month, reportsOf(month).get(project.id) ?? null),
        ),
      ),
  };
}

/**
 * The lights of a project up to a month, back through the months of its present colour to the last of
 * another: no step of SUP-1 asks for more.
 */
export function traceLights(book: LightBook, project: DispatchProject, month: Month): readonly MonthLight[] {
  const trace: MonthLight[] = [];
  let present: LightColor = 'none';
  for (let index = book.months.length - 1; index >= 0; index--) {
    const at = book.months[index];
    if (at === undefined || at > month) continue;
    const color = book.lightOf(project, at)?.color ?? 'none';
    trace.push({ month: at, color });
    if (color === 'none') continue;
    if (present === 'none') present = color;
    else if (color !== present) break;
    // A yellow light makes nothing due, however long it lasts.
    if (present === 'yellow') break;
  }
  return trace.reverse();
}

/** The first month of the red that is shown. @nodata null: the last light that was lit is not red */
export function redSinceOf(trace: readonly MonthLight[]): Month | null {
  let since: Month | null = null;
  for (let index = trace.length - 1; index >= 0; index--) {
    const entry = trace[index];
    if (entry?.color === 'red') since = entry.month;
    else if (entry?.color !== 'none') break;
  }
  return since;
}

/** What one project stands at in a month. @rule SUP-2 */
export function readRegisterLine(
  library: Library,
  book: LightBook,
  project: DispatchProject,
  month: Month,
): RegisterLine {
  const trace = traceLights(book, project, month);
  const dueAt = (count: number): DueStep | null => {
    const at = trace[count - 1]?.month ?? month;
    const colors = trace.slice(0, count).map(({ color }) => color);
    return supervisionDue(
      supervisionRuleOf(library, at),
      stepsUntil(project.supervision, lastDayOf(at)),
      colors,
    );
  };
  const due = dueAt(trace.length);
  let dueSince: Month | null = null;
  for (let count = trace.length; due !== null && count > 0; count--) {
    if (dueAt(count)?.kind !== due.kind) break;
    dueSince = trace[count - 1]?.month ?? dueSince;
  }
  return {
    project,
    light: book.lightOf(project, month),
    trace,
    redSince: redSinceOf(trace),
    due,
    dueSince,
    steps: stepsUntil(project.supervision, lastDayOf(month)),
  };
}

/** The register of a month: every project with a step due. Nothing is taken by itself. @rule SUP-2 */
export function buildRegister(
  library: Library,
  month: Month,
  book: LightBook = openLightBook(library),
): readonly RegisterLine[] {
  return library.projects
    .filter(({ stage }) => stage !== 'removed')
    .map((project) => readRegisterLine(library, book, project, month))
    .filter(({ due }) => due !== null);
}
