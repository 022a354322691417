import type { DoctorRow } from '@/analysis/coordinate-doctor/doctor-row';
import type { LngLat } from '@/domain/provenance/position';
import { GAUSS_KRUGER_ZONES, toGaussKruger } from '@/geo/crs/gauss-kruger';
import { toShiftedDatum } from '@/geo/crs/shifted-datum';

/** Ways an office may write a position, and what it may be in. */
export const WRITINGS = [
  'decimal',
  'dms',
  'one_cell',
  'swapped',
  'packed_dms',
  'gk_zone',
  'gk_plain',
  'gcj02',
  'bd09',
] as const;
export type Writing = (typeof WRITINGS)[number];

const decimal = (degrees: number): string => degrees.toFixed(6);

/** Whole minutes and hundredths of seconds, carried over. */
function sexagesimal(degrees: number): readonly [d: number, m: number, hundredths: number] {
  const hundredths = Math.round(degrees * 360_000);
  return [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, hundredths % 6000];
}

function dms(degrees: number): string {
  const [d, m, hundredths] = sexagesimal(degrees);
  return `${d}°${m}′${(hundredths / 100).toFixed(2)}″`;
}

/** 118.441250; Excel drops the zeros at the end. */
function packed(degrees: number): string {
  const [d, m, hundredths] = sexagesimal(degrees);
  const digits = `${String(m).padStart(2, '0')}${String(hundredths).padStart(4, '0')}`;
  return String(Number(`${d}.${digits}`));
}

/** An office uses one zone for all of its city. */
function plane(at: LngLat, officeAt: LngLat, hasPrefix: boolean): readonly [string, string] {
  const [zone] = GAUSS_KRUGER_ZONES.filter(({ prefix }) => (prefix !== null) === hasPrefix).sort(
    (a, b) => Math.abs(a.centralMeridian - officeAt[0]) - Math.abs(b.centralMeridian - officeAt[0]),
  );
  if (zone === undefined) throw new Error('plane: there is no zone');
  const { easting, northing } = toGaussKruger(at, zone);
  return [northing.toFixed(3), easting.toFixed(3)];
}

/** The two cells of a true position in a writing. @param officeAt the seat of its city */
export function writePosition(at: LngLat, writing: Writing, officeAt: LngLat): Pick<DoctorRow, 'x' | 'y'> {
  const [lng, lat] = at;
  const cells = (x: string, y: string): Pick<DoctorRow, 'x' | 'y'> => ({ x, y });
  switch (writing) {
    case 'decimal':
      return cells(decimal(lng), decimal(lat));
    case 'dms':
      return cells(`E${dms(lng)}`, `N${dms(lat)}`);
    case 'one_cell':
      return cells(`${decimal(lng)}，${decimal(lat)}`, '');
    case 'swapped':
      return cells(decimal(lat), decimal(lng));
    case 'packed_dms':
      return cells(packed(lng), packed(lat));
    case 'gk_zone':
    case 'gk_plain':
      return cells(...plane(at, officeAt, writing === 'gk_zone'));
    case 'gcj02':
    case 'bd09': {
      const [shiftedLng, shiftedLat] = toShiftedDatum(at, writing);
      return cells(decimal(shiftedLng), decimal(shiftedLat));
    }
    default:
      throw new Error(`writePosition: "${String(writing satisfies never)}" is not a writing`);
  }
}
