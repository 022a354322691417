import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import type { Cells } from '@/lib/cells';

/** An expressway interchange 互通, a route-to-route junction 枢纽, or the point where a route leaves. */
export interface Interchange {
  readonly id: string;
  /** Route and exit label as the control-point list has it: `G2 G22_E；G22 286`. */
  readonly label: string;
  readonly routes: readonly string[];
  /** Expressways of ours within 500 m. */
  readonly lineIds: readonly string[];
  /** Numbered expressways meet here. */
  readonly isJunction: boolean;
  /** A point on the provincial border, not an interchange. */
  readonly isBorder: boolean;
  readonly placement: Placement;
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

/** Read one row of `interchanges.csv`. @throws CellError when it is both a junction and a border point. */
export function parseInterchangeRow(cells: Cells): Interchange {
  const isJunction = cells.flag('is_junction');
  const isBorder = cells.flag('is_border');
  const routes = cells.list('routes');
  if (isJunction && isBorder) cells.refuse('is_border', 'a border point is not a junction');
  if (isJunction && routes.length < 2) cells.refuse('routes', 'a junction joins at least two routes');
  return {
    id: cells.text('id'),
    label: cells.text('label'),
    routes,
    lineIds: cells.list('line_ids'),
    isJunction,
    isBorder,
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
