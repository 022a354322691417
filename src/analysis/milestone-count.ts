import type { Atlas } from '@/domain/atlas/atlas';
import type { PublicMilestone } from '@/domain/project/milestone';
import type { Month } from '@/domain/time/month';
import { type CountySet, type Host, makeRegionTest } from './region-scope';

/** Milestones of a region by whether they have been reached; every milestone is in exactly one bin. */
export interface MilestoneCount {
  /** Happened, certainly by the end of the month. */
  readonly reached: number;
  /** Happened, at a time known only as a window the month lies in. */
  readonly uncertain: number;
  /** Happened after the month. */
  readonly later: number;
  /** Announced only. */
  readonly forecast: number;
  /** No date was found. */
  readonly undated: number;
  readonly total: number;
}

type MilestoneFacts = Pick<Atlas, 'milestones' | 'entities' | 'counties'>;

/** Where a milestone lies: its entity's place, else the county or city it is about; null places: the province. */
function hostsOf(atlas: MilestoneFacts, milestone: PublicMilestone): readonly Host[] {
  const entity = atlas.entities.find(({ id }) => id === milestone.entityId);
  if (entity !== undefined) return [entity];
  const adcodes = (kind: string): number[] =>
    milestone.subjectRefs.filter((ref) => ref.kind === kind).map((ref) => Number(ref.id));
  return [
    ...adcodes('county').map((countyAdcode) => ({ countyAdcode, cityAdcode: null })),
    ...adcodes('city').map((cityAdcode) => ({ countyAdcode: null, cityAdcode })),
  ];
}

function binOf({ when, timing }: PublicMilestone, month: Month): Exclude<keyof MilestoneCount, 'total'> {
  if (!when.dated) return 'undated';
  if (timing === 'forecast') return 'forecast';
  if (month >= when.date.latest) return 'reached';
  return month >= when.date.earliest ? 'uncertain' : 'later';
}

/**
 * Count milestones reached by a month.
 * @param counties the region; null for the province.
 * @rule MST-1
 */
export function countMilestones(atlas: MilestoneFacts, month: Month, counties: CountySet): MilestoneCount {
  const isInside = makeRegionTest(atlas, counties);
  const count = { reached: 0, uncertain: 0, later: 0, forecast: 0, undated: 0, total: 0 };
  for (const milestone of atlas.milestones) {
    if (counties !== null && !hostsOf(atlas, milestone).some(isInside)) continue;
    count[binOf(milestone, month)] += 1;
    count.total += 1;
  }
  return count;
}
