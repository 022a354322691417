import type { ProjectContact } from '@/domain/dispatch/dispatch-project';
import type { SourceRow } from '@/domain/dispatch/monthly-report';
import type { MilestoneKind, ProjectMilestone } from '@/domain/dispatch/project-milestone';
import type { ReportValue } from '@/domain/library/change-set';
import { formatMonth, type Month } from '@/domain/time/month';
import { assertNever } from '@/lib/assert-never';
import type { IntakeProject } from './intake-result';

/** Fields of a project a row replaces as a whole. */
export type PlainField = Exclude<keyof IntakeProject, 'id' | 'annualPlans' | 'milestones' | 'placeText'>;

/** Where a value stands. */
export type ChangeTarget =
  | { readonly kind: 'field'; readonly field: PlainField }
  | { readonly kind: 'annualPlan'; readonly year: number }
  | {
      readonly kind: 'milestone';
      readonly milestone: MilestoneKind;
      readonly stands: keyof Pick<ProjectMilestone, 'baseline' | 'forecast' | 'actual'>;
    }
  | { readonly kind: 'extra'; readonly heading: string }
  | { readonly kind: 'report'; readonly month: Month; readonly field: ReportValue }
  | { readonly kind: 'contact'; readonly field: Exclude<keyof ProjectContact, 'projectId'> };

/** A value of a project, a report or a contact. @nodata null */
export type ProposedValue = string | number | boolean | readonly string[] | null;

/** One value a row would change, for a person to accept or not. */
export interface ProposedChange {
  readonly projectId: string;
  /** `totalInvestmentWan`, `annualPlans.2020`, `reports.2020-06.cumulativeWan`, `contact.phone`. */
  readonly path: string;
  readonly target: ChangeTarget;
  readonly from: ProposedValue;
  readonly to: ProposedValue;
  readonly source: SourceRow;
}

/** A target as a path to show and to remember. */
export function pathOfTarget(target: ChangeTarget): string {
  switch (target.kind) {
    case 'field':
      return target.field;
    case 'annualPlan':
      return `annualPlans.${target.year}`;
    case 'milestone':
      return `milestones.${target.milestone}.${target.stands}`;
    case 'report':
      return `reports.${formatMonth(target.month)}.${target.field}`;
    case 'extra':
      return `extras.${target.heading}`;
    case 'contact':
      return `contact.${target.field}`;
    default:
      return assertNever(target);
  }
}
