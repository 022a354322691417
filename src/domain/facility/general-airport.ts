import type { Cells } from '@/lib/cells';
import { type Placement, parsePlacement } from '@/domain/provenance/position';
import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import { type Adcode, readHostAdcodes } from '@/domain/region/adcode';
import { type Lifecycle, parseLifecycle } from '@/domain/time/lifecycle';

/** Licence class of a general airport (A1 A2 A3 open to the public, B not). */
export const GENERAL_AIRPORT_CLASSES = ['A1', 'A2', 'A3', 'B'] as const;
export type GeneralAirportClass = (typeof GENERAL_AIRPORT_CLASSES)[number];

export const GENERAL_AIRPORT_STATUSES = ['licensed', 'planned'] as const;
export type GeneralAirportStatus = (typeof GENERAL_AIRPORT_STATUSES)[number];

/** A general-aviation airport (通用机场) found by name; no complete public list exists. */
export interface GeneralAirport {
  readonly id: string;
  readonly name: string;
  /** @nodata null: class not found. */
  readonly licenceClass: GeneralAirportClass | null;
  readonly status: GeneralAirportStatus;
  readonly lifecycle: Lifecycle;
  /** Year by which a plan wanted it open. @nodata null: no target found. */
  readonly targetYear: number | null;
  readonly statusText: string;
  readonly placement: Placement;
  readonly countyAdcode: Adcode | null;
  readonly cityAdcode: Adcode | null;
  readonly provenance: Provenance;
}

/** Read one row of `general_airports.csv`. @throws CellError. */
export function parseGeneralAirportRow(cells: Cells): GeneralAirport {
  const hasClass = cells.optionalText('licence_class') !== '';
  return {
    id: cells.text('id'),
    name: cells.text('name'),
    licenceClass: hasClass ? cells.oneOf('licence_class', GENERAL_AIRPORT_CLASSES) : null,
    status: cells.oneOf('status', GENERAL_AIRPORT_STATUSES),
    lifecycle: parseLifecycle(cells),
    targetYear: cells.optionalNumber('target_year'),
    statusText: cells.text('status_text'),
    placement: parsePlacement(cells),
    ...readHostAdcodes(cells),
    provenance: parseProvenance(cells),
  };
}
