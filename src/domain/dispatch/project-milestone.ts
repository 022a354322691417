import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import type { Month } from '@/domain/time/month';

/** A date with the precision it was given in, as `parseFuzzyDate` reads it: 2020, 2020-03, 2020-03-15. */
export type DateText = string;

/** What every project passes; others are named by the office. */
export const MILESTONE_KINDS = {
  approval: { zh: '立项批复', en: 'Approval' },
  start: { zh: '开工', en: 'Start of works' },
  structure: { zh: '主体完工', en: 'Structure complete' },
  completion: { zh: '竣工', en: 'Completion' },
  operation: { zh: '投产', en: 'Operation' },
  other: { zh: '其他节点', en: 'Other' },
} as const;
export type MilestoneKind = keyof typeof MILESTONE_KINDS;

/** Its name in a language; one the office gave of its own stays as it was given. */
export const milestoneName = (
  { kind, title }: Pick<ProjectMilestone, 'kind' | 'title'>,
  locale: 'zh' | 'en',
): string => (title === MILESTONE_KINDS[kind].zh ? MILESTONE_KINDS[kind][locale] : title);

/** Milestone 节点 of a dispatched project: what was planned first, what is expected now, what happened. */
export interface ProjectMilestone {
  readonly kind: MilestoneKind;
  readonly title: string;
  /** @nodata null */
  readonly baseline: DateText | null;
  /** @nodata null */
  readonly forecast: DateText | null;
  /** @nodata null: has not happened, or no date was reported */
  readonly actual: DateText | null;
}

/** Months of texts already read: a library writes the same few hundred dates ten thousand times. */
const latestMonths = new Map<DateText, Month | null>();

/** The month from which a date is certain. @nodata null for null or an unreadable date */
export function latestMonthOf(text: DateText | null): Month | null {
  if (text === null) return null;
  const known = latestMonths.get(text);
  if (known !== undefined) return known;
  const month = parseFuzzyDate(text)?.latest ?? null;
  latestMonths.set(text, month);
  return month;
}

/**
 * Months a milestone is late in a month: against the actual date, or the month itself while it has not
 * happened. A fuzzy baseline counts from its latest month, so nobody is late before it is certain.
 * @returns 0 when on time or not due, null without a baseline
 * @unit months
 */
export function countMonthsLate(milestone: ProjectMilestone, month: Month): number | null {
  const baseline = latestMonthOf(milestone.baseline);
  if (baseline === null) return null;
  const actual = latestMonthOf(milestone.actual);
  const until = actual !== null && actual <= month ? actual : month;
  return Math.max(0, until - baseline);
}
