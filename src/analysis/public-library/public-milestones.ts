import {
  MILESTONE_KINDS,
  type MilestoneKind,
  type ProjectMilestone,
} from '@/domain/dispatch/project-milestone';
import type { Stage } from '@/domain/dispatch/stage';
import type { PublicMilestone } from '@/domain/project/milestone';

/** Words of a report that tell the kind of a milestone; the first row that fits decides. */
const KIND_WORDS: readonly (readonly [MilestoneKind, RegExp])[] = [
  ['other', /签约|累计|规划发布/],
  ['operation', /投产|投料生产|产出|启用|揭牌|建成运营|首例|首次海上发射/],
  ['completion', /竣工|中交|建成/],
  ['start', /开工|奠基/],
  ['approval', /批复|核准|获批|公示|列入.*布局/],
];

/** Kind of a publicly reported milestone, read from the report's own words. @rule PUB-2 */
export const kindOfTitle = (title: string): MilestoneKind =>
  KIND_WORDS.find(([, words]) => words.test(title))?.[0] ?? 'other';

/**
 * A public milestone as one of a sheet: it happened (`actual`) or was announced (`forecast`).
 * Nobody published a baseline, so there is none.
 */
export function toProjectMilestone({ title, timing, when }: PublicMilestone): ProjectMilestone {
  const text = when.dated ? when.date.text : null;
  return {
    kind: kindOfTitle(title),
    title: title === '' ? MILESTONE_KINDS.other.zh : title,
    baseline: null,
    forecast: timing === 'forecast' ? text : null,
    actual: timing === 'actual' ? text : null,
  };
}

/** What a milestone that happened proves, furthest first. */
const PROVED: readonly (readonly [MilestoneKind, Stage])[] = [
  ['operation', 'operating'],
  ['completion', 'completed'],
  ['start', 'building'],
  ['approval', 'preparation'],
];

/**
 * The furthest stage that public milestones prove; derived here, not published.
 * A project in phases counts by its furthest phase.
 * @returns `unstated` where none is proved
 * @rule PUB-2
 */
export function deriveStage(milestones: readonly ProjectMilestone[]): Stage {
  const happened = new Set(milestones.filter(({ actual }) => actual !== null).map(({ kind }) => kind));
  return PROVED.find(([kind]) => happened.has(kind))?.[1] ?? 'unstated';
}
