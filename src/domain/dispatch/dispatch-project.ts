import type { IndustryId } from '@/domain/project/industry';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import type { Adcode } from '@/domain/region/adcode';
import type { Month } from '@/domain/time/month';
import type { Blocker } from './blocker';
import type { ProjectFactors } from './factor';
import type { PoolClass } from './pool-class';
import type { ProjectListId } from './project-list';
import type { ProjectMilestone } from './project-milestone';
import type { ProjectPlace } from './project-place';
import type { Stage } from './stage';
import type { SupervisionStep } from './supervision-step';
import type { TaskForceId } from './task-force';

/** Level that dispatches a project: 省 市 县. */
export const DISPATCH_LEVELS = ['province', 'city', 'county'] as const;
export type DispatchLevel = (typeof DISPATCH_LEVELS)[number];

/** Planned investment of one year; the curve is the project's own 序时, where it has one. */
export interface AnnualPlan {
  readonly year: number;
  /** @unit 万元 @nodata null */
  readonly plannedInvestmentWan: number | null;
  /** Share planned to be complete by the end of each month, twelve numbers 0–1, never falling. @nodata null */
  readonly plannedCurve: readonly number[] | null;
}

/** Something that shows a thing is so: a photo, an approval, a report. */
export interface EvidenceLink {
  readonly title: string;
  /** Path or file name; nothing is fetched. */
  readonly link: string;
}

/** Something an office's sheet says that has no field: 建设内容, 备注, 用地面积 … kept under its heading. */
export interface ProjectExtra {
  /** As the sheet has it, groups joined by ›. */
  readonly heading: string;
  readonly text: string;
}

/**
 * Project 项目 of the pool, as dispatched monthly: one sheet's facts.
 * Plain JSON: it is hashed, stored and sent as it is. Contacts are apart, in `ProjectContact`.
 */
export interface DispatchProject {
  readonly id: string;
  /** Codes given by others: 国家代码, 项目编码. */
  readonly codes: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: DispatchLevel;
  /** The province's own code where no one city is stated. */
  readonly cityAdcode: Adcode;
  /** @nodata null where it spans counties */
  readonly countyAdcode: Adcode | null;
  /** @nodata null */
  readonly parkId: string | null;
  readonly place: ProjectPlace;
  readonly industryId: IndustryId | null;
  /** Lists it stands in; it counts once however many. */
  readonly listIds: readonly ProjectListId[];
  readonly poolClass: PoolClass;
  readonly stage: Stage;
  readonly taskForceIds: readonly TaskForceId[];
  /** @nodata '' */
  readonly leadUnit: string;
  /** @nodata '' */
  readonly responsibleUnit: string;
  readonly clauseIds: readonly string[];
  /** First month in the pool. */
  readonly entered: Month;
  /** @unit 万元 @nodata null */
  readonly totalInvestmentWan: number | null;
  readonly annualPlans: readonly AnnualPlan[];
  readonly milestones: readonly ProjectMilestone[];
  readonly factors: ProjectFactors;
  readonly blockers: readonly Blocker[];
  readonly evidence: readonly EvidenceLink[];
  /** Steps of supervision taken, oldest first. @nodata absent: none was ever taken */
  readonly supervision?: readonly SupervisionStep[];
  /** Other columns of the office's sheets, a heading once. @nodata absent: none was ever given */
  readonly extras?: readonly ProjectExtra[];
  readonly provenanceClass: ProvenanceClass;
  /** True for simulated 演练 data: shown on every screen and export. */
  readonly drill: boolean;
}

/** Who to call about a project; an object of its own, so that exports leave it out unless asked. */
export interface ProjectContact {
  readonly projectId: string;
  readonly person: string;
  readonly phone: string;
}

/** The plan of a year. @nodata null */
export const annualPlanOf = (
  project: Pick<DispatchProject, 'annualPlans'>,
  year: number,
): AnnualPlan | null => project.annualPlans.find((plan) => plan.year === year) ?? null;

/** Plans with the amount of one year set; its curve stays. @unit 万元 */
export function withAnnualPlan(
  plans: readonly AnnualPlan[],
  year: number,
  plannedInvestmentWan: number,
): readonly AnnualPlan[] {
  const plannedCurve = plans.find((plan) => plan.year === year)?.plannedCurve ?? null;
  const others = plans.filter((plan) => plan.year !== year);
  return [...others, { year, plannedInvestmentWan, plannedCurve }].sort((a, b) => a.year - b.year);
}

/** The milestone of the start of works. @nodata null */
export const startMilestoneOf = (project: Pick<DispatchProject, 'milestones'>): ProjectMilestone | null =>
  project.milestones.find(({ kind }) => kind === 'start') ?? null;

/** One project once, by id; the first is kept. */
export function countProjectsOnce<T extends { readonly id: string }>(projects: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const project of projects) if (!byId.has(project.id)) byId.set(project.id, project);
  return [...byId.values()];
}
