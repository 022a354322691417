import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import { type Lifecycle, parseLifecycle } from '@/domain/time/lifecycle';

/**
 * How a civil airport stands to the 2018 target of twelve: there already, moved to a new site, one of
 * the three new ones (枣庄 聊城 菏泽), or the old site of a moved one.
 */
export const AIRPORT_ROLES = ['existing', 'relocated', 'new_2018_target', 'replaced'] as const;
export type AirportRole = (typeof AIRPORT_ROLES)[number];

/** A civil transport airport (民用运输机场). */
export interface Airport {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly formerNames: readonly string[];
  /** @nodata null: not assigned or not found. */
  readonly iata: string | null;
  readonly icao: string | null;
  readonly role: AirportRole;
  /** Whether it is one of the twelve of the 2022 target (document A, clause 19). */
  readonly countsInTwelve: boolean;
  readonly lifecycle: Lifecycle;
  /** Year by which document A wanted it open. @nodata null: no target. */
  readonly targetYear: number | null;
  /** Id of the airport that took over. @nodata null: not replaced. */
  readonly replacedById: string | null;
  readonly statusText: string;
  readonly placement: Placement;
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

function readCode(cells: Cells, column: string, letters: number): string | null {
  const text = cells.optionalText(column);
  if (text === '') return null;
  if (!new RegExp(`^[A-Z]{${letters}}$`).test(text))
    cells.refuse(column, `"${text}" is not ${letters} capital letters`);
  return text;
}

/** Read one row of `airports.csv`. @throws CellError. */
export function parseAirportRow(cells: Cells): Airport {
  const role = cells.oneOf('role', AIRPORT_ROLES);
  const lifecycle = parseLifecycle(cells);
  const replacedById = cells.optionalText('replaced_by');
  const countsInTwelve = cells.flag('counts_in_twelve');
  if (role === 'replaced' && (replacedById === '' || lifecycle.closed === null))
    cells.refuse('replaced_by', 'a replaced airport names its successor and its closing date');
  if (role === 'replaced' && countsInTwelve)
    cells.refuse('counts_in_twelve', 'a replaced airport is not one of the twelve');
  return {
    id: cells.text('id'),
    name: cells.text('name'),
    nameEn: cells.text('name_en'),
    formerNames: cells.list('former_names'),
    iata: readCode(cells, 'iata', 3),
    icao: readCode(cells, 'icao', 4),
    role,
    countsInTwelve,
    lifecycle,
    targetYear: cells.optionalNumber('target_year'),
    replacedById: replacedById === '' ? null : replacedById,
    statusText: cells.text('status_text'),
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
