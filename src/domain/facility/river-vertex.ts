import type { Cells } from '@/lib/cells';
import { EVIDENCE_CLASSES, type Evidence } from '@/domain/network/evidence';
import type { LngLat } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { parseVertexPosition } from '@/domain/network/vertex-position';

/** One point of a river's course, in order of `seq`. */
export interface RiverVertex {
  readonly riverId: string;
  readonly seq: number;
  readonly lngLat: LngLat;
  /** Of the stretch that ends at this vertex; says nothing at the first vertex. */
  readonly evidence: Evidence;
  readonly provenance: Provenance;
}

/** Read one row of `river_vertices.csv`. @throws CellError. */
export function parseRiverVertexRow(cells: Cells): RiverVertex {
  return {
    riverId: cells.text('river_id'),
    seq: cells.number('seq'),
    lngLat: parseVertexPosition(cells),
    evidence: cells.oneOf('evidence', EVIDENCE_CLASSES),
    provenance: parseProvenance(cells),
  };
}
