import { FERRY_SEGMENT_ID, type MeasuredNetwork } from '@/analysis/network-length';
import type { Atlas } from '@/domain/atlas/atlas';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { LineSegment } from '@/domain/network/line-segment';
import type { LngLat } from '@/domain/provenance/position';
import { type LifecycleStatus, statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';

/** One drawn stretch of a network with how it stands in a month. */
export interface NetworkPiece {
  readonly network: MeasuredNetwork;
  readonly ref: EntityRef;
  readonly lineName: string;
  readonly segment: LineSegment;
  readonly status: LifecycleStatus;
  readonly schematic: boolean;
  readonly path: readonly LngLat[];
}

/** Certainly open, or open by the end of the window of its opening. */
export const isRunning = ({ status }: Pick<NetworkPiece, 'status'>): boolean =>
  status === 'open' || status === 'opening_uncertain';

/** Every drawn stretch that is named by the month; without the ferry and the ring, as NET-1. */
export function networkPieces(atlas: Atlas, lines: LineShapes, month: Month): readonly NetworkPiece[] {
  const segments = new Map(atlas.segments.map((segment) => [segment.id, segment]));
  const named = new Map<string, Pick<NetworkPiece, 'network' | 'ref' | 'lineName'>>();
  for (const { id, kind, name } of atlas.railLines)
    named.set(id, { network: kind, ref: toRef('rail', id), lineName: name });
  for (const { id, isRouteChoice, name } of atlas.expressways)
    if (!isRouteChoice)
      named.set(id, { network: 'expressway', ref: toRef('expressway', id), lineName: name });
  return lines.segments.flatMap(({ segmentId, lineId, schematic, parts }): readonly NetworkPiece[] => {
    const line = named.get(lineId);
    const segment = segments.get(segmentId);
    if (line === undefined || segment === undefined || segmentId === FERRY_SEGMENT_ID) return [];
    const status = statusAt(segment.lifecycle, month);
    if (status === 'not_yet_named' || status === 'closed') return [];
    return parts.flatMap((path) => (path.length < 2 ? [] : [{ ...line, segment, status, schematic, path }]));
  });
}
