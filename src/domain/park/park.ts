import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { type Provenance, parseProvenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { PARK_KIND_IDS, PARK_LEVELS, type ParkKind, type ParkLevel } from './park-kind';

/** Park or development zone 园区/开发区. */
export interface Park {
  /** PK001 … PK205, stable. */
  readonly id: string;
  readonly name: string;
  readonly kind: ParkKind;
  readonly level: ParkLevel;
  /** @nodata null where the park spans several cities */
  readonly cityAdcode: Adcode | null;
  /** The main host; others are named in the note. @nodata null */
  readonly countyAdcode: Adcode | null;
  /** @nodata null */
  readonly town: string | null;
  readonly placement: Placement;
  /** Approved or begun. @nodata null */
  readonly founded: FuzzyDate | null;
  /** The source's words about its founding. @nodata '' */
  readonly foundedText: string;
  /** Leading industries in the source's words. */
  readonly industries: readonly string[];
  /** The larger park it is part of. @nodata null */
  readonly parentParkId: string | null;
  /** Ids of the clauses that name it. */
  readonly clauseIds: readonly string[];
  readonly provenance: Provenance;
}

/** Parse one row of `parks.csv`. @throws CellError. */
export function parseParkRow(cells: Cells): Park {
  const id = cells.text('id');
  if (!/^PK\d{3}$/.test(id)) return cells.refuse('id', `"${id}" is not PK and three digits`);
  const foundedCell = cells.optionalText('founded');
  const founded = foundedCell === '' ? null : parseFuzzyDate(foundedCell);
  if (foundedCell !== '' && founded === null)
    return cells.refuse('founded', `"${foundedCell}" is not a date`);
  const town = cells.optionalText('town');
  const parent = cells.optionalText('parent_park_id');
  if (parent === id) return cells.refuse('parent_park_id', 'a park cannot be part of itself');
  return {
    id,
    name: cells.text('name'),
    kind: cells.oneOf('kind', PARK_KIND_IDS),
    level: cells.oneOf('level', PARK_LEVELS),
    ...readHostAdcodes(cells),
    town: town === '' ? null : town,
    placement: parsePlacement(cells),
    founded,
    foundedText: cells.optionalText('founded_text'),
    industries: cells.list('industries'),
    parentParkId: parent === '' ? null : parent,
    clauseIds: cells.list('clauses'),
    provenance: parseProvenance(cells),
  };
}
