import { gatherLightFigures } from '@/analysis/light-figures';
import { type DueStep, supervisionDue } from '@/analysis/supervision';
import { evaluateLights, type Light, worstLight } from '@/analysis/traffic-lights';
import { whyLight } from '@/analysis/why-light';
import { whyLightEn } from '@/analysis/why-light-en';
import { dayOf, lastDayOf } from '@/domain/dispatch/day';
import { type SupervisionStep, stepsUntil } from '@/domain/dispatch/supervision-step';
import type { LightColor } from '@/domain/dispatch/light-rule';
import { type Library, listReportMonths, reportOf } from '@/domain/library/library';
import { lightsOf, supervisionRuleOf } from '@/domain/library/rules-in-force';
import type { Locale } from '@/i18n/locale';
import { formatMonth, type Month } from '@/domain/time/month';
import type { ProjectRow } from './project-row';

/** How a project stands under supervision in a month. */
export interface Standing {
  readonly light: Light | null;
  /** Why, as one sentence. @nodata '' */
  readonly why: string;
  /** Lights of the last twelve months with reports, oldest first. */
  readonly months: readonly { readonly month: Month; readonly color: LightColor }[];
  readonly due: DueStep | null;
  /** Steps taken by the end of the month, oldest first. */
  readonly steps: readonly SupervisionStep[];
}

const MONTHS_SHOWN = 12;

/** Light, its reason and its last year of a project; and what step falls due by the rule. @rule LIGHT-2 @rule SUP-1 */
export function standingOf(library: Library, row: ProjectRow, month: Month, locale: Locale): Standing {
  const { project, report, light } = row;
  const months = listReportMonths(library)
    .filter((item) => item <= month)
    .map((item) => {
      const figures = gatherLightFigures(project, item, reportOf(library, project.id, item));
      const worst = worstLight(evaluateLights(lightsOf(library, item), figures));
      return { month: item, color: worst?.color ?? ('none' as const) };
    });
  // The last red run may be longer than the year that is shown.
  const since = months.reduce<Month | null>(
    (start, item) => (item.color !== light?.color ? null : (start ?? item.month)),
    null,
  );
  const why =
    light === null
      ? ''
      : (locale === 'zh' ? whyLight : whyLightEn)(light, {
          source: report?.source ?? null,
          litSince: since === null ? null : dayOf(`${formatMonth(since)}-01`),
          asOf: lastDayOf(month),
          responsibleUnit: project.responsibleUnit,
          drill: project.drill,
        });
  const steps = stepsUntil(project.supervision, lastDayOf(month));
  return {
    light,
    why,
    steps,
    months: months.slice(-MONTHS_SHOWN),
    due: supervisionDue(
      supervisionRuleOf(library, month),
      steps,
      months.map(({ color }) => color),
    ),
  };
}
