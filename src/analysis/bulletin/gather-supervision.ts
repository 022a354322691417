import { type Day, lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { LightColor, LightRuleSet } from '@/domain/dispatch/light-rule';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { SupervisionRule } from '@/domain/dispatch/supervision-rule';
import { type SupervisionStep, stepsUntil } from '@/domain/dispatch/supervision-step';
import { type Library, listReportMonths } from '@/domain/library/library';
import { formatMonth, type Month } from '@/domain/time/month';
import { gatherLightFigures } from '../light-figures';
import { type DueStep, supervisionDue } from '../supervision';
import { evaluateLights, worstLight } from '../traffic-lights';

/** Months looked back: as on the project's sheet. @unit months */
const MONTHS_BACK = 12;

/** What supervision comes to in a month. */
export interface SupervisionFacts {
  /** Steps that fall due by the rule, the longest red first. */
  readonly due: readonly { readonly project: DispatchProject; readonly step: DueStep }[];
  /** Steps taken in the month, by day. */
  readonly taken: readonly { readonly project: DispatchProject; readonly step: SupervisionStep }[];
}

/**
 * Steps due and taken of projects in a month. Lights are judged backwards only as far as red goes: what lies
 * before the first other light changes nothing.
 * @rule SUP-1
 */
export function gatherSupervision(
  library: Library,
  pool: readonly DispatchProject[],
  month: Month,
  lights: LightRuleSet,
  rule: SupervisionRule,
): SupervisionFacts {
  const asOf: Day = lastDayOf(month);
  const months = listReportMonths(library)
    .filter((item) => item <= month)
    .slice(-MONTHS_BACK)
    .reverse()
    .map((item) => ({
      month: item,
      reports: new Map<string, MonthlyReport>(
        (library.reports.get(item) ?? []).map((report) => [report.projectId, report]),
      ),
    }));
  const colorsOf = (project: DispatchProject): readonly LightColor[] => {
    const colors: LightColor[] = [];
    for (const { month: item, reports } of months) {
      const figures = gatherLightFigures(project, item, reports.get(project.id) ?? null);
      const color = worstLight(evaluateLights(lights, figures))?.color ?? 'none';
      colors.push(color);
      if (color === 'green' || color === 'yellow') break;
    }
    return colors.reverse();
  };
  const due = pool.flatMap((project) => {
    const step = supervisionDue(rule, stepsUntil(project.supervision, asOf), colorsOf(project));
    return step === null ? [] : [{ project, step }];
  });
  const taken = pool.flatMap((project) =>
    stepsUntil(project.supervision, asOf)
      .filter(({ day }) => day.startsWith(formatMonth(month)))
      .map((step) => ({ project, step })),
  );
  return {
    due: due.sort((a, b) => b.step.redMonths - a.step.redMonths || (a.project.id < b.project.id ? -1 : 1)),
    taken: taken.sort((a, b) =>
      a.step.day === b.step.day ? (a.project.id < b.project.id ? -1 : 1) : a.step.day < b.step.day ? -1 : 1,
    ),
  };
}
