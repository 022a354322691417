import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';

/** 三环四横六纵 (passenger rail), 四纵四横 (freight rail), 九纵五横一环七连 (expressway). */
export const CORRIDOR_NETWORKS = ['passenger', 'freight', 'expressway'] as const;
export type CorridorNetwork = (typeof CORRIDOR_NETWORKS)[number];

/** 环, 横, 纵, 连. */
export const CORRIDOR_GROUPS = ['ring', 'east_west', 'north_south', 'link'] as const;
export type CorridorGroup = (typeof CORRIDOR_GROUPS)[number];

/** One corridor 通道 of a planned network; the lines that make it are in the corridor lines. */
export interface Corridor {
  readonly id: string;
  readonly network: CorridorNetwork;
  readonly group: CorridorGroup;
  /** Place within its group, from 1. */
  readonly seq: number;
  readonly name: string;
  readonly description: string;
  readonly provenance: Provenance;
}

/** Read one row of `corridors.csv`. @throws CellError. */
export function parseCorridorRow(cells: Cells): Corridor {
  return {
    id: cells.text('id'),
    network: cells.oneOf('network', CORRIDOR_NETWORKS),
    group: cells.oneOf('group', CORRIDOR_GROUPS),
    seq: cells.number('seq'),
    name: cells.text('name'),
    description: cells.text('description'),
    provenance: parseProvenance(cells),
  };
}
