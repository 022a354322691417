import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';

/** Sea port area, inland port, or the sea-launch home port at 海阳. */
export const PORT_KINDS = ['sea', 'inland', 'spaceport'] as const;
export type PortKind = (typeof PORT_KINDS)[number];

/** A port area (港区). */
export interface Port {
  readonly id: string;
  readonly name: string;
  /** Other names or parts, `''` when none. */
  readonly alias: string;
  readonly nameEn: string;
  readonly kind: PortKind;
  /** What it is for, `''` when not stated. */
  readonly role: string;
  readonly statusText: string;
  /** The clause that names it, `''` when none does. */
  readonly documentRef: string;
  readonly placement: Placement;
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

/** Read one row of `ports.csv`. @throws CellError. */
export function parsePortRow(cells: Cells): Port {
  return {
    id: cells.text('id'),
    name: cells.text('name'),
    alias: cells.optionalText('alias'),
    nameEn: cells.text('name_en'),
    kind: cells.oneOf('kind', PORT_KINDS),
    role: cells.optionalText('role'),
    statusText: cells.optionalText('status_text'),
    documentRef: cells.optionalText('document_ref'),
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
