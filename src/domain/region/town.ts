import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, readCountyAdcode } from './adcode';

/** Town or sub-district 镇街 of Shouguang, the county document C looks at closely. */
export interface Town {
  /** The id of the entity of the same name: E119. */
  readonly id: string;
  readonly name: string;
  readonly countyAdcode: Adcode;
  readonly placement: Placement;
  readonly provenance: Provenance;
}

/** Parse one row of `towns.csv`. @throws CellError. */
export function parseTownRow(cells: Cells): Town {
  return {
    id: cells.text('id'),
    name: cells.text('name'),
    countyAdcode: readCountyAdcode(cells, 'county_adcode'),
    placement: parsePlacement(cells),
    provenance: parseProvenance(cells),
  };
}
