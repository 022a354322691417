import type { LngLat } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';
import { EVIDENCE_CLASSES, type Evidence } from './evidence';
import { parseVertexPosition } from './vertex-position';

/** A point of a segment's alignment. Neighbouring segments repeat the vertex they meet at. */
export interface LineVertex {
  readonly lineId: string;
  readonly segmentId: string;
  /** Changes where the line has a gap. */
  readonly part: number;
  readonly seq: number;
  readonly lngLat: LngLat;
  /** Of the stretch that ends at this vertex; says nothing at the first vertex of a segment. */
  readonly evidence: Evidence;
  readonly provenance: Provenance;
}

/** Read one row of `line_vertices.csv`. @throws CellError. */
export function parseLineVertexRow(cells: Cells): LineVertex {
  const lineId = cells.text('line_id');
  const segmentId = cells.text('segment_id');
  if (!segmentId.startsWith(`${lineId}-`))
    cells.refuse('segment_id', `"${segmentId}" is not a segment of ${lineId}`);
  return {
    lineId,
    segmentId,
    part: cells.number('part'),
    seq: cells.number('seq'),
    lngLat: parseVertexPosition(cells),
    evidence: cells.oneOf('evidence', EVIDENCE_CLASSES),
    provenance: parseProvenance(cells),
  };
}
