import type { Atlas } from '@/domain/atlas/atlas';
import { type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import type { CountySet } from './region-scope';

/** Networks whose length is totalled. */
export type MeasuredNetwork = 'high_speed' | 'freight' | 'expressway';

/** Left out of every rail total: the train ferry 烟大铁路轮渡 runs over the sea, not on rails. */
export const FERRY_SEGMENT_ID = 'FR03-3';

/** Length of what is drawn of one network, by how it stands in a month. @unit km */
export interface NetworkLength {
  /** Certainly open. */
  readonly openKm: number;
  /** Inside the window in which it opened: open by its end, not certain before. */
  readonly uncertainKm: number;
  readonly buildingKm: number;
  readonly plannedKm: number;
  /** Its planned opening has passed and no opening is known. */
  readonly overdueKm: number;
  readonly closedKm: number;
  /** Drawn and open, but beside a line counted before it: in none of the figures above. */
  readonly repeatedOpenKm: number;
}

type Total = { -readonly [Key in keyof NetworkLength]: number };

const FIELD_OF: Readonly<Record<LifecycleStatus, Exclude<keyof NetworkLength, 'repeatedOpenKm'> | null>> = {
  open: 'openKm',
  opening_uncertain: 'uncertainKm',
  building: 'buildingKm',
  planned: 'plannedKm',
  expected_open: 'overdueKm',
  closed: 'closedKm',
  not_yet_named: null,
};

/** Ids of the lines of a network; the ring EX-R1 is a choice among roads that are counted already. */
function linesOf(
  atlas: Pick<Atlas, 'railLines' | 'expressways'>,
  network: MeasuredNetwork,
): ReadonlySet<string> {
  return new Set(
    network === 'expressway'
      ? atlas.expressways.filter((line) => !line.isRouteChoice).map((line) => line.id)
      : atlas.railLines.filter((line) => line.kind === network).map((line) => line.id),
  );
}

/**
 * Length of the drawn lines of a network in a region in a month, track and road shared by lines counted once.
 * @param counties the region; null for the province.
 * @unit km
 * @rule NET-1
 */
export function computeNetworkLength(
  atlas: Pick<Atlas, 'railLines' | 'expressways' | 'segments' | 'segmentLengths'>,
  network: MeasuredNetwork,
  month: Month,
  counties: CountySet,
): NetworkLength {
  const lines = linesOf(atlas, network);
  const statusOf = new Map<string, LifecycleStatus>();
  for (const segment of atlas.segments)
    if (lines.has(segment.lineId) && segment.id !== FERRY_SEGMENT_ID)
      statusOf.set(segment.id, statusAt(segment.lifecycle, month));
  const total: Total = {
    openKm: 0,
    uncertainKm: 0,
    buildingKm: 0,
    plannedKm: 0,
    overdueKm: 0,
    closedKm: 0,
    repeatedOpenKm: 0,
  };
  for (const { segmentId, countyAdcode, km, sharedKm } of atlas.segmentLengths) {
    const status = statusOf.get(segmentId);
    if (status === undefined || (counties !== null && !counties.has(countyAdcode))) continue;
    const field = FIELD_OF[status];
    if (field !== null) total[field] += km - sharedKm;
    if (status === 'open') total.repeatedOpenKm += sharedKm;
  }
  return total;
}

/** The certainly open part of `computeNetworkLength`. @unit km @rule NET-1 */
export const computeOpenLengthKm = (...args: Parameters<typeof computeNetworkLength>): number =>
  computeNetworkLength(...args).openKm;
