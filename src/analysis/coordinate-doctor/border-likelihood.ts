import { type Datum, type DatumRow, DATUMS } from './datum-witness';
import type { DoctorGround } from './doctor-ground';

/** Share of rows whose county is right, so that a point outside speaks against the hypothesis. */
const RIGHT_COUNTY_SHARE = 0.97;
/** Drawn borders are simplified: this close to one, outside says little. @unit km */
const BORDER_BAND_KM = 0.2;

const INSIDE = Math.log(RIGHT_COUNTY_SHARE);
const OUTSIDE = Math.log(1 - RIGHT_COUNTY_SHARE);
const IN_BAND = Math.log(0.4);

/** Points nearer than about a kilometre stand in one cell. */
const cellOf = ({ at }: DatumRow): string =>
  at.cgcs2000.map((degrees) => Math.round(degrees * 100)).join('/');

/**
 * What the borders say: rows that are inside their stated county in one datum and outside in another.
 * Rows in one square kilometre cross the same border together and speak once, by their mean. The coast
 * and the province's own border are no witnesses: harbours and land won from the sea lie outside them.
 * @rule CRD-3
 */
export function borderLikelihoods(
  rows: readonly DatumRow[],
  ground: DoctorGround,
): readonly Readonly<Record<Datum, number>>[] {
  const cells = new Map<string, Record<Datum, number>[]>();
  for (const datumRow of rows) {
    const { countyAdcode } = datumRow.row;
    if (countyAdcode === null) continue;
    const found = DATUMS.map((datum) => ground.countyAt(datumRow.at[datum]));
    if (found.every((county) => county === found[0])) continue;
    if (found.includes(null) || !found.includes(countyAdcode)) continue;
    const likelihoodOf = (datum: Datum): number => {
      const outsideKm = ground.distanceOutsideKm(datumRow.at[datum], countyAdcode);
      if (outsideKm === 0) return INSIDE;
      return outsideKm <= BORDER_BAND_KM ? IN_BAND : OUTSIDE;
    };
    const key = `${countyAdcode}/${cellOf(datumRow)}`;
    cells.set(key, [
      ...(cells.get(key) ?? []),
      { cgcs2000: likelihoodOf('cgcs2000'), gcj02: likelihoodOf('gcj02'), bd09: likelihoodOf('bd09') },
    ]);
  }
  return [...cells.values()].map((members) => {
    const mean = (datum: Datum): number =>
      members.reduce((total, member) => total + member[datum], 0) / members.length;
    return { cgcs2000: mean('cgcs2000'), gcj02: mean('gcj02'), bd09: mean('bd09') };
  });
}
