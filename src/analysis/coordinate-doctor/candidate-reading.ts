import type { SourceCrs } from '@/domain/dispatch/project-place';
import type { LngLat } from '@/domain/provenance/position';
import { fromGaussKruger, zonesOfEasting } from '@/geo/crs/gauss-kruger';
import type { AngleNotation } from '@/geo/crs/parse-angle';
import { type AxisOrder, parseCoordinateText } from '@/geo/crs/parse-coordinate-text';
import { ok, type Result } from '@/lib/result';
import type { DoctorRow } from './doctor-row';

/** One hypothesis about a row: writing, order of axes and plane or degrees. The datum of degrees comes later. */
export interface CandidateReading {
  /** Rows of one file mostly share it: `degrees/decimal/east_first`, `plane/4527`. */
  readonly shape: string;
  readonly order: AxisOrder;
  readonly notation: AngleNotation | 'plane';
  /** @nodata null: degrees */
  readonly epsg: number | null;
  readonly sourceCrs: SourceCrs;
  /** Degrees taken at their word, as CGCS2000. */
  readonly lngLat: LngLat;
  /** What one unit of the last digit is on the ground. @unit m */
  readonly resolutionM: number;
}

const METRES_PER_DEGREE = 111_200;

/**
 * Every reading of a row's cells, the plainest first.
 * @rule CRD-1
 */
export function listCandidateReadings(row: Pick<DoctorRow, 'x' | 'y'>): Result<readonly CandidateReading[]> {
  const parsed = parseCoordinateText(row.x, row.y);
  if (!parsed.ok) return parsed;
  return ok(
    parsed.value.flatMap((reading): readonly CandidateReading[] => {
      if (reading.kind === 'degrees') {
        const { lng, lat, notation, order, step } = reading;
        return [
          {
            shape: `degrees/${notation}/${order}`,
            order,
            notation,
            epsg: null,
            sourceCrs: 'cgcs2000',
            lngLat: [lng, lat],
            resolutionM: step * METRES_PER_DEGREE,
          },
        ];
      }
      return zonesOfEasting(reading.easting).map((zone) => ({
        shape: `plane/${zone.epsg}`,
        order: reading.order,
        notation: 'plane',
        epsg: zone.epsg,
        sourceCrs: zone.prefix === null ? 'gk3_plain' : 'gk3_zone',
        lngLat: fromGaussKruger(reading, zone),
        resolutionM: reading.step,
      }));
    }),
  );
}
