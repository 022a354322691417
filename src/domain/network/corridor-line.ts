import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';

/** That a line, or the part of it in words, belongs to a corridor. */
export interface CorridorLine {
  readonly corridorId: string;
  readonly lineId: string;
  readonly seq: number;
  /** e.g. 东段, 推断; `''` for the whole line. */
  readonly partText: string;
  readonly provenance: Provenance;
}

/** Read one row of `corridor_lines.csv`. @throws CellError. */
export function parseCorridorLineRow(cells: Cells): CorridorLine {
  return {
    corridorId: cells.text('corridor_id'),
    lineId: cells.text('line_id'),
    seq: cells.number('seq'),
    partText: cells.optionalText('part_text'),
    provenance: parseProvenance(cells),
  };
}
