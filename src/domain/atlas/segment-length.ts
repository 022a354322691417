import type { Cells } from '@/lib/cells';

/** Length of one segment inside one county, computed at build from the drawn alignment. */
export interface SegmentLength {
  readonly segmentId: string;
  readonly countyAdcode: number;
  /** @unit km, geodesic along the drawn line */
  readonly km: number;
  /** Part of `km` that runs within 300 m of a line counted before it: left out of network totals. @unit km */
  readonly sharedKm: number;
}

/** Read one row of `segment_lengths`. */
export function parseSegmentLengthRow(cells: Cells): SegmentLength {
  return {
    segmentId: cells.text('segment_id'),
    countyAdcode: cells.number('county_adcode'),
    km: cells.number('km'),
    sharedKm: cells.number('shared_km'),
  };
}
