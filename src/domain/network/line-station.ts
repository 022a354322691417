import { parseProvenance, type Provenance } from '@/domain/provenance/provenance';
import type { Cells } from '@/lib/cells';

/** A station on a line further from it than this carries a reason. @unit m */
export const STATION_SNAP_LIMIT_M = 500;

/** That a station lies on a line, with how far along and how far off the drawn line. */
export interface LineStation {
  readonly lineId: string;
  readonly stationId: string;
  /** Order along the line, from 1. */
  readonly seq: number;
  /** @unit km from the line's first vertex @nodata null: the station has no position */
  readonly chainageKm: number | null;
  /** @unit m @nodata null: the station has no position */
  readonly offsetM: number | null;
  /** Why it may lie off the line, `''` for none. */
  readonly exception: string;
  readonly provenance: Provenance;
}

/** Read one row of `line_stations.csv`. @throws CellError when far off the line without a reason. */
export function parseLineStationRow(cells: Cells): LineStation {
  const offsetM = cells.optionalNumber('offset_m');
  const chainageKm = cells.optionalNumber('chainage_km');
  const exception = cells.optionalText('exception');
  if ((offsetM === null) !== (chainageKm === null))
    cells.refuse('chainage_km', 'chainage and offset must come together');
  if (exception === '' && (offsetM === null || offsetM > STATION_SNAP_LIMIT_M))
    cells.refuse(
      'exception',
      `is blank, but the station is not within ${STATION_SNAP_LIMIT_M} m of its line`,
    );
  return {
    lineId: cells.text('line_id'),
    stationId: cells.text('station_id'),
    seq: cells.number('seq'),
    chainageKm,
    offsetM,
    exception,
    provenance: parseProvenance(cells),
  };
}
