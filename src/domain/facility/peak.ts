import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';

/** The highest or best-known summit of a mountain. */
export interface Peak {
  readonly id: string;
  /** The mountain, as the label on the map: 泰山. */
  readonly mountain: string;
  /** The summit: 玉皇顶. */
  readonly name: string;
  readonly nameEn: string;
  /** @unit metres above sea level */
  readonly elevationM: number;
  readonly placement: Placement;
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

/** Read one row of `peaks.csv`. @throws CellError when the elevation is not between 0 and 2000 m. */
export function parsePeakRow(cells: Cells): Peak {
  const elevationM = cells.number('elevation_m');
  if (elevationM <= 0 || elevationM > 2000)
    cells.refuse('elevation_m', `${elevationM} m is no height of a summit in Shandong`);
  return {
    id: cells.text('id'),
    mountain: cells.text('mountain'),
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    elevationM,
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
