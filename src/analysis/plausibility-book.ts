import { annualPlanOf, countProjectsOnce, type DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { MonthlyReport } from '@/domain/dispatch/monthly-report';
import type { LngLat } from '@/domain/provenance/position';
import type { Adcode } from '@/domain/region/adcode';
import { type Month, yearOf } from '@/domain/time/month';

/** The detectors, each a rule of its own. */
export const DETECTORS = {
  cumulative_fall: { zh: '累计数下降', rule: 'PLAUS-1' },
  over_completion: { zh: '完成率超过100%', rule: 'PLAUS-2' },
  unit_slip: { zh: '疑似单位错位（×10,000）', rule: 'PLAUS-3' },
  started_without_date: { zh: '已开工无开工日期', rule: 'PLAUS-4' },
  outside_county: { zh: '坐标不在所属县（市、区）', rule: 'PLAUS-5' },
  wrong_county: { zh: '所属县（市、区）疑似填错', rule: 'PLAUS-6' },
  duplicate: { zh: '疑似重复项目', rule: 'PLAUS-7' },
  stalled: { zh: '连续无进度', rule: 'PLAUS-8' },
  late_start: { zh: '逾期开工', rule: 'PLAUS-9' },
} as const;
export type DetectorId = keyof typeof DETECTORS;

/** One thing to look at: a person accepts it with a reason, or corrects it. */
export interface Finding {
  readonly detector: DetectorId;
  readonly projectId: string;
  /** @nodata null where it is not about a month */
  readonly month: Month | null;
  /** The column it is about. */
  readonly field: string;
  readonly sentence: string;
  /** The other project of a pair. @nodata null */
  readonly relatedId: string | null;
}

/** Name of a finding that stays the same from run to run, so that it can be accepted once. */
export const keyOfFinding = ({ detector, projectId, month, field, relatedId }: Finding): string =>
  [detector, projectId, month ?? '', field, relatedId ?? ''].join('/');

/** What the detectors look up: counties by position and by park. */
export interface PlaceLookup {
  /** County a position lies in. @nodata null: outside the province */
  readonly countyAt: (lngLat: LngLat) => Adcode | null;
  /** @nodata null */
  readonly countyOfPark: (parkId: string) => Adcode | null;
  readonly nameOf: (adcode: Adcode) => string;
}

/** A library laid out for checking: each project once, its reports in order of month. */
export interface PlausibilityBook {
  readonly projects: readonly DispatchProject[];
  readonly reportsOf: (projectId: string) => readonly MonthlyReport[];
  readonly places: PlaceLookup;
  /** The month of checking; later reports are not looked at. */
  readonly month: Month;
}

/** Lay out a library for checking. A project of several lists stands in it once. */
export function makePlausibilityBook(
  projects: readonly DispatchProject[],
  reports: readonly MonthlyReport[],
  places: PlaceLookup,
  month: Month,
): PlausibilityBook {
  const byProject = new Map<string, MonthlyReport[]>();
  for (const report of reports) {
    if (report.month > month) continue;
    const own = byProject.get(report.projectId);
    if (own === undefined) byProject.set(report.projectId, [report]);
    else own.push(report);
  }
  for (const own of byProject.values()) own.sort((a, b) => a.month - b.month);
  return {
    projects: countProjectsOnce(projects),
    reportsOf: (projectId) => byProject.get(projectId) ?? [],
    places,
    month,
  };
}

/** A reported cumulative with the plan it is measured against. */
export interface MoneyPoint {
  readonly month: Month;
  readonly cumulativeWan: number;
  /** @nodata null */
  readonly planWan: number | null;
}

/** A project's reported cumulatives by year, blanks left out. @unit 万元 */
export function moneyByYear(
  project: DispatchProject,
  reports: readonly MonthlyReport[],
): readonly (readonly MoneyPoint[])[] {
  const years = new Map<number, MoneyPoint[]>();
  for (const { month, cumulativeWan } of reports) {
    if (cumulativeWan === null) continue;
    const year = yearOf(month);
    const points = years.get(year) ?? [];
    const planWan = annualPlanOf(project, year)?.plannedInvestmentWan ?? null;
    points.push({ month, cumulativeWan, planWan });
    years.set(year, points);
  }
  return [...years.values()];
}
