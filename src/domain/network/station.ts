import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import { type Lifecycle, parseLifecycle } from '@/domain/time/lifecycle';
import type { Cells } from '@/lib/cells';

/** Served by an open high-speed line; ordinary only; only by high-speed lines not yet open. */
export const STATION_KINDS = ['high_speed', 'conventional', 'planned_high_speed'] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** A railway station 车站. */
export interface Station {
  readonly id: string;
  readonly name: string;
  /** The pinyin of the name in one word, the direction included, as the railway writes it: 济南西 Jinanxi. */
  readonly nameEn: string;
  readonly formerNames: readonly string[];
  /** What is known of its renaming, `''` when nothing is. */
  readonly nameChanges: string;
  readonly kind: StationKind;
  /** `opened` is the first high-speed opening where it has one; the note says where it comes from. */
  readonly lifecycle: Lifecycle;
  readonly placement: Placement;
  /** @nodata null outside the province. */
  readonly countyAdcode: Adcode | null;
  /** @nodata null outside the province. */
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

/** Read one row of `stations.csv`. @throws CellError when a planned station has opened. */
export function parseStationRow(cells: Cells): Station {
  const id = cells.text('id');
  if (!/^ST\d{3}$/.test(id)) cells.refuse('id', `"${id}" is not ST and three digits`);
  const kind = cells.oneOf('kind', STATION_KINDS);
  const lifecycle = parseLifecycle(cells);
  if (kind === 'planned_high_speed' && lifecycle.opened !== null)
    cells.refuse('kind', `a planned station cannot have opened ${lifecycle.opened.text}`);
  return {
    id,
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    formerNames: cells.list('former_names'),
    nameChanges: cells.optionalText('name_changes'),
    kind,
    lifecycle,
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
