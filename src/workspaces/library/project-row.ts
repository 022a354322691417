import { computeCompletionRate, computeLeadPoints } from '@/analysis/dispatch-rates';
import { gatherLightFigures } from '@/analysis/light-figures';
import { stageInMonth } from '@/analysis/two-axes/stage-in-month';
import { evaluateLights, type Light, worstLight } from '@/analysis/traffic-lights';
import type { Atlas } from '@/domain/atlas/atlas';
import { isOpenOn } from '@/domain/dispatch/blocker';
import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import { annualPlanOf, type DispatchProject } from '@/domain/dispatch/dispatch-project';
import { FACTOR_IDS, type FactorId } from '@/domain/dispatch/factor';
import type { Stage } from '@/domain/dispatch/stage';
import { stepsUntil, type SupervisionStep } from '@/domain/dispatch/supervision-step';
import type { LightRuleSet } from '@/domain/dispatch/light-rule';
import { figureOfReport, type MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { Library } from '@/domain/library/library';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { addMonths, type Month, monthNumberOf, yearOf } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';

/** A project as one row: what it is, what it reported in the month, and what follows from that. */
export interface ProjectRow {
  readonly ref: EntityRef;
  readonly project: DispatchProject;
  /** @nodata null: nothing was reported for the month */
  readonly report: MonthlyReport | null;
  readonly figure: DispatchFigure | null;
  /** As it stood in the month (AXES-5): what was recorded later is not known yet. */
  readonly stage: Stage;
  readonly city: string;
  /** @nodata '' where it spans counties */
  readonly county: string;
  /** @nodata '' */
  readonly park: string;
  readonly circleId: string;
  /** The worst of its lights. */
  readonly light: Light | null;
  /** Plan of the month's year. @unit 万元 @nodata null */
  readonly annualPlanWan: number | null;
  /** @unit 0–1 @nodata null */
  readonly completion: number | null;
  /** @unit percentage points @nodata null */
  readonly leadPoints: number | null;
  readonly stuck: readonly FactorId[];
  readonly openBlockers: number;
  /** Last step of supervision by the end of the month. @nodata null */
  readonly lastStep: SupervisionStep | null;
}

/** Names of places by their codes. */
export interface PlaceNames {
  readonly cityOf: ReadonlyMap<
    number,
    { readonly zh: string; readonly en: string; readonly circleId: string }
  >;
  readonly countyOf: ReadonlyMap<number, { readonly zh: string; readonly en: string }>;
  readonly parkOf: ReadonlyMap<string, string>;
  readonly circleOf: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
}

/** Names of places out of the atlas. */
export const placeNames = ({ circles, cities, counties, parks }: Atlas): PlaceNames => ({
  cityOf: new Map<number, { readonly zh: string; readonly en: string; readonly circleId: string }>([
    [PROVINCE_ADCODE, { zh: '全省', en: 'Province', circleId: '' }] as const,
    ...cities.map(
      (city) => [city.adcode, { zh: city.shortName, en: city.nameEn, circleId: city.circleId }] as const,
    ),
  ]),
  countyOf: new Map(counties.map((county) => [county.adcode, { zh: county.name, en: county.nameEn }])),
  parkOf: new Map(parks.map((park) => [park.id, park.name])),
  circleOf: new Map(circles.map((circle) => [circle.id, { zh: circle.name, en: circle.nameEn }])),
});

function buildRow(
  project: DispatchProject,
  month: Month,
  report: MonthlyReport | null,
  previous: MonthlyReport | null,
  names: PlaceNames,
  lights: LightRuleSet,
): ProjectRow {
  const city = names.cityOf.get(project.cityAdcode);
  const figure = report === null ? null : figureOfReport(project, report, previous);
  const rate =
    figure === null ? null : computeCompletionRate([{ ...figure, poolClass: 'implementing' }]).ratio;
  const lead = rate === null ? null : computeLeadPoints(rate, monthNumberOf(month));
  const asOf = lastDayOf(month);
  return {
    ref: toRef('project', project.id),
    project,
    report,
    figure,
    stage: stageInMonth(project, month, report),
    city: city?.zh ?? String(project.cityAdcode),
    county: project.countyAdcode === null ? '' : (names.countyOf.get(project.countyAdcode)?.zh ?? ''),
    park: project.parkId === null ? '' : (names.parkOf.get(project.parkId) ?? project.parkId),
    circleId: city?.circleId ?? '',
    light: worstLight(evaluateLights(lights, gatherLightFigures(project, month, report))),
    annualPlanWan: annualPlanOf(project, yearOf(month))?.plannedInvestmentWan ?? null,
    completion: rate?.defined === true ? rate.value : null,
    leadPoints: lead?.defined === true && project.poolClass === 'implementing' ? lead.value : null,
    stuck: FACTOR_IDS.filter((id) => project.factors[id]?.state === 'stuck'),
    openBlockers: project.blockers.filter((blocker) => isOpenOn(blocker, asOf)).length,
    lastStep: stepsUntil(project.supervision, asOf).at(-1) ?? null,
  };
}

/** Makes rows of a library in a month. */
export type RowBuilder = (
  library: Library,
  month: Month,
  names: PlaceNames,
  lights: LightRuleSet,
) => readonly ProjectRow[];

/** A builder that makes again only the rows of projects and reports that changed. */
export function makeRowBuilder(): RowBuilder {
  let known = new Map<DispatchProject, { row: ProjectRow; previous: MonthlyReport | null }>();
  let under: readonly unknown[] = [];
  return (library, month, names, lights) => {
    if (under[0] !== month || under[1] !== names || under[2] !== lights) known = new Map();
    under = [month, names, lights];
    const byId = (reports: readonly MonthlyReport[] | undefined): ReadonlyMap<string, MonthlyReport> =>
      new Map((reports ?? []).map((report) => [report.projectId, report]));
    const now = byId(library.reports.get(month));
    const before = byId(library.reports.get(addMonths(month, -1)));
    const next: typeof known = new Map();
    const rows = library.projects.map((project) => {
      const report = now.get(project.id) ?? null;
      const previous = before.get(project.id) ?? null;
      const old = known.get(project);
      const row =
        old !== undefined && old.row.report === report && old.previous === previous
          ? old.row
          : buildRow(project, month, report, previous, names, lights);
      next.set(project, { row, previous });
      return row;
    });
    known = next;
    return rows;
  };
}
