import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Lifecycle, parseLifecycle } from '@/domain/time/lifecycle';
import type { Cells } from '@/lib/cells';

/** A stretch of a line with dates of its own; the segments of a line follow each other by `seq`. */
export interface LineSegment {
  readonly id: string;
  readonly lineId: string;
  readonly seq: number;
  /** From—to. */
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly statusText: string;
  /**
   * Lines whose track or road this segment uses. A length total counts a segment only when this is
   * empty, so shared track is counted once.
   */
  readonly sharesTrackWith: readonly string[];
  readonly provenance: Provenance;
}

/** Read one row of `line_segments.csv`. @throws CellError when the id is not `lineId-seq`. */
export function parseLineSegmentRow(cells: Cells): LineSegment {
  const id = cells.text('id');
  const lineId = cells.text('line_id');
  const seq = cells.number('seq');
  const sharesTrackWith = cells.list('shares_track_with');
  if (id !== `${lineId}-${seq}`) cells.refuse('id', `"${id}" should be "${lineId}-${seq}"`);
  if (sharesTrackWith.includes(lineId))
    cells.refuse('shares_track_with', `${lineId} cannot share track with itself`);
  return {
    id,
    lineId,
    seq,
    name: cells.text('name'),
    lifecycle: parseLifecycle(cells),
    statusText: cells.text('status_text'),
    sharesTrackWith,
    provenance: parseProvenance(cells),
  };
}
