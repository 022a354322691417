import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';

/** High-speed or intercity passenger line; freight corridor line (ordinary railway). */
export const RAIL_KINDS = ['high_speed', 'freight'] as const;
export type RailKind = (typeof RAIL_KINDS)[number];

/** A railway line 铁路线 (HSRnn passenger, FRnn freight). Its dates are those of its segments. */
export interface RailLine {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: RailKind;
  /** e.g. `350 km/h`, `''` when not found. */
  readonly designSpeedText: string;
  /** Published length of this line, never computed here. @unit km @nodata null */
  readonly lengthKmStated: number | null;
  /** The published wording of the length, which may be of a longer line. */
  readonly lengthText: string;
  readonly provenance: Provenance;
}

/** Read one row of `rail_lines.csv`. @throws CellError when the id and the kind disagree. */
export function parseRailLineRow(cells: Cells): RailLine {
  const id = cells.text('id');
  const kind = cells.oneOf('kind', RAIL_KINDS);
  const prefix = kind === 'high_speed' ? 'HSR' : 'FR';
  if (!new RegExp(`^${prefix}\\d{2}$`).test(id))
    cells.refuse('id', `"${id}" is not an id of a ${kind} line: ${prefix} and two digits`);
  return {
    id,
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    kind,
    designSpeedText: cells.optionalText('design_speed_text'),
    lengthKmStated: cells.optionalNumber('length_km_stated'),
    lengthText: cells.optionalText('length_text'),
    provenance: parseProvenance(cells),
  };
}
