import type { Cells } from '@/lib/cells';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';

/** Main river, branch or diversion of one, canal. */
export const RIVER_KINDS = ['main', 'branch', 'canal'] as const;
export type RiverKind = (typeof RIVER_KINDS)[number];

/** A river or canal; its course is in the river vertices. */
export interface River {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: RiverKind;
  readonly provenance: Provenance;
}

/** Read one row of `rivers.csv`. @throws CellError. */
export function parseRiverRow(cells: Cells): River {
  return {
    id: cells.text('id'),
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    kind: cells.oneOf('kind', RIVER_KINDS),
    provenance: parseProvenance(cells),
  };
}
