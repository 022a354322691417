import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';

/** An expressway 高速公路 of 九纵五横一环七连 (EX-*) or another one that is drawn (OT-*). */
export interface Expressway {
  readonly id: string;
  readonly name: string;
  /** Place in the skeleton (纵一 … 连七), or the route number of an OT line. */
  readonly code: string;
  /** End points as the 2016 plan words them, `''` for OT lines. */
  readonly plannedSection: string;
  readonly routeNumbers: readonly string[];
  /** One of 九纵五横一环七连. */
  readonly isSkeleton: boolean;
  /** The ring: a choice of existing roads made here, drawn as a halo over them. */
  readonly isRouteChoice: boolean;
  readonly nameEn: string;
  readonly provenance: Provenance;
}

/** Read one row of `expressways.csv`. @throws CellError when the id and `is_skeleton` disagree. */
export function parseExpresswayRow(cells: Cells): Expressway {
  const id = cells.text('id');
  const isSkeleton = cells.flag('is_skeleton');
  if (!id.startsWith(isSkeleton ? 'EX-' : 'OT-'))
    cells.refuse('id', `"${id}" must start with EX- in the skeleton and OT- outside it`);
  return {
    id,
    name: cells.text('name'),
    code: cells.text('code'),
    plannedSection: isSkeleton ? cells.text('planned_section') : cells.optionalText('planned_section'),
    routeNumbers: cells.list('route_numbers'),
    isSkeleton,
    isRouteChoice: cells.flag('is_route_choice'),
    nameEn: cells.text('name_en'),
    provenance: parseProvenance(cells),
  };
}
