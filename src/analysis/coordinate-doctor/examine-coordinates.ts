import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import { PROVINCE_ADCODE } from '@/domain/region/adcode';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { runSteps, type Steps } from '@/lib/run-steps';
import { type CandidateReading, listCandidateReadings } from './candidate-reading';
import { chooseReadings, fitReading, type FittedReading, type ReadingChoice } from './choose-reading';
import { type Datum, type DatumRow, DATUMS, type PositionByDatum, readInEachDatum } from './datum-witness';
import type { DoctorGround } from './doctor-ground';
import { type DoctorRow, statedRegionOf } from './doctor-row';
import { indexPlaceNames } from './find-place-names';
import { type DatumVerdict, judgeDatum } from './judge-datum';
import type { DoctorReport, FixReason, ProposedFix, RowVerdict } from './row-verdict';

/** Nearer to the earlier position than a new survey differs, and farther in every other datum than a shift. */
const SAME_PLACE_KM = 0.15;
const SHIFTED_PLACE_KM = 0.3;
/** Drawn borders are simplified: this close, a point is not called outside. @unit km */
const BORDER_TOLERANCE_KM = 0.2;

/** Digits written → the finest precision they can carry: 118.7 is a county, not a gate. */
export function finestPrecisionOf(resolutionM: number): PrecisionClass {
  if (resolutionM <= 200) return 'site';
  if (resolutionM <= 1200) return 'park';
  return resolutionM <= 4000 ? 'town' : 'county';
}

const distanceKm = (a: LngLat, b: LngLat): number => computeDistanceKm([...a], [...b]);

/** The datum a row's own earlier position tells. @nodata null */
function datumByKnown({ knownAt }: DoctorRow, at: PositionByDatum): Datum | null {
  if (knownAt === null) return null;
  const [nearest, second] = DATUMS.map((datum) => [datum, distanceKm(at[datum], knownAt)] as const).sort(
    (a, b) => a[1] - b[1],
  );
  if (nearest === undefined || second === undefined) return null;
  return nearest[1] <= SAME_PLACE_KM && second[1] >= SHIFTED_PLACE_KM ? nearest[0] : null;
}

interface Settled {
  readonly lngLat: LngLat;
  readonly sourceCrs: Datum | 'unknown';
  readonly reason: FixReason | null;
}

/** What is heard about the datum of a file: by its rows together, and by its own words. */
interface FileDatum {
  readonly verdict: DatumVerdict | null;
  readonly declared: Datum | null;
}

/** The position of a degree reading in the datum that its own past, else its file, else a declaration tells. */
function settleDatum(row: DoctorRow, at: PositionByDatum, file: FileDatum): Settled {
  const settle = (datum: Datum, reason: FixReason): Settled => ({
    lngLat: at[datum],
    sourceCrs: datum,
    reason: datum === 'cgcs2000' ? null : reason,
  });
  const known = datumByKnown(row, at);
  if (known !== null && row.knownAt !== null) {
    const offKm = distanceKm(at.cgcs2000, row.knownAt);
    return settle(known, { code: 'shifted_from_known', datum: known, offKm });
  }
  if (file.verdict?.kind === 'told') {
    const { datum, evidence } = file.verdict;
    const { supporting, opposing } = evidence;
    return settle(datum, { code: 'shifted_file', datum, supporting, opposing });
  }
  if (file.declared !== null) return settle(file.declared, { code: 'declared_datum', datum: file.declared });
  return { lngLat: at.cgcs2000, sourceCrs: 'unknown', reason: null };
}

function reasonsOfReading(reading: CandidateReading, choice: ReadingChoice): readonly FixReason[] {
  if (choice.kind === 'tied') return [];
  const { by, support } = choice;
  const reasons: FixReason[] = [];
  if (reading.epsg !== null) reasons.push({ code: 'gauss_kruger', epsg: reading.epsg, by, support });
  // Chinese tables put the northing in X: that order is no mistake on the plane.
  else if (reading.order === 'north_first') reasons.push({ code: 'swapped_axes' });
  if (reading.notation === 'packed_dms') reasons.push({ code: 'packed_dms', support });
  return reasons;
}

/** Where the cells taken at their word would stand. */
function takenAtWord(readings: readonly CandidateReading[]): LngLat | null {
  const plain = readings.find(({ epsg, notation }) => epsg === null && notation !== 'packed_dms');
  return plain?.order === 'east_first' ? plain.lngLat : null;
}

function judgeRow(
  row: DoctorRow,
  readings: readonly FittedReading[],
  choice: ReadingChoice,
  at: PositionByDatum | null,
  file: FileDatum,
  ground: DoctorGround,
): RowVerdict {
  const { key } = row;
  if (choice.kind === 'tied')
    return { kind: 'ambiguous', key, options: choice.readings.map(({ lngLat }) => lngLat) };
  const { reading } = choice;
  const settled = at === null ? null : settleDatum(row, at, file);
  const lngLat = settled?.lngLat ?? reading.lngLat;
  const sourceCrs = settled?.sourceCrs ?? reading.sourceCrs;
  const why = [...reasonsOfReading(reading, choice), ...(settled?.reason ? [settled.reason] : [])];
  const from = takenAtWord(readings);
  const movedM = from === null ? null : distanceKm(from, lngLat) * 1000;
  const fix: ProposedFix | null = why.length === 0 ? null : { from, to: lngLat, movedM, sourceCrs, why };
  const finest = finestPrecisionOf(reading.resolutionM);
  const stated = statedRegionOf(row) ?? PROVINCE_ADCODE;
  const outsideKm = ground.distanceOutsideKm(lngLat, stated);
  if (outsideKm > BORDER_TOLERANCE_KM) {
    const isInside = (datum: Datum): boolean =>
      at !== null && ground.distanceOutsideKm(at[datum], stated) === 0;
    return {
      kind: 'outside',
      key,
      lngLat,
      sourceCrs,
      finest,
      fix,
      stated,
      found: ground.countyAt(lngLat),
      distanceKm: outsideKm,
      insideIf: DATUMS.filter(isInside),
    };
  }
  return fix === null
    ? { kind: 'ok', key, lngLat, sourceCrs, finest, fix }
    : { kind: 'propose', key, lngLat, sourceCrs, finest, fix };
}

/** Rows between two breaths. */
const SLICE_ROWS = 200;

/**
 * Examine the coordinates of a whole file: each row's reading by its region, the datum by all rows together.
 * Nothing is changed; what cannot be told is said to be so.
 * @param declared the datum the file's own header or its sender names: believed where the rows cannot tell
 * @rule CRD-1 … CRD-5
 */
export const examineCoordinates = (
  rows: readonly DoctorRow[],
  ground: DoctorGround,
  declared: Datum | null = null,
): DoctorReport => runSteps(examineInSteps(rows, ground, declared));

function parseRow(row: DoctorRow, ground: DoctorGround) {
  const readings = listCandidateReadings(row);
  const fitted = readings.ok
    ? readings.value.map((reading): FittedReading => ({ ...reading, fit: fitReading(reading, row, ground) }))
    : [];
  return { row, fitted, refusal: readings.ok ? null : readings.error };
}

/** What `examineCoordinates` does, stopping for breath: where there is no worker, a page does it. */
export function* examineInSteps(
  rows: readonly DoctorRow[],
  ground: DoctorGround,
  declared: Datum | null,
): Steps<DoctorReport> {
  const parsed: ReturnType<typeof parseRow>[] = [];
  for (const [turn, row] of rows.entries()) {
    if (turn % SLICE_ROWS === SLICE_ROWS - 1) yield;
    parsed.push(parseRow(row, ground));
  }
  const read = parsed.filter(({ fitted }) => fitted.length > 0);
  const choices = chooseReadings(read.map(({ fitted }) => fitted));
  const choiceOf = new Map(read.map((one, index) => [one, choices[index]] as const));
  const datumsOf = new Map(
    read.flatMap((one) => {
      const choice = choiceOf.get(one);
      const isDegrees = choice?.kind === 'chosen' && choice.reading.epsg === null;
      return isDegrees ? [[one, readInEachDatum(choice.reading.lngLat)] as const] : [];
    }),
  );
  const degreeRows: readonly DatumRow[] = [...datumsOf].map(([{ row }, at]) => ({ row, at }));
  const datum =
    degreeRows.length === 0 ? null : judgeDatum(degreeRows, ground, indexPlaceNames(ground.places));
  const file: FileDatum = { verdict: datum, declared };
  const judge = (one: ReturnType<typeof parseRow>): RowVerdict => {
    const { row, fitted, refusal } = one;
    if (row.x.trim() === '' && row.y.trim() === '') return { kind: 'missing', key: row.key };
    if (refusal !== null) return { kind: 'unreadable', key: row.key, refusal };
    const choice = choiceOf.get(one);
    if (choice === undefined)
      return {
        kind: 'unreadable',
        key: row.key,
        refusal: { where: '坐标', why: `“${row.x}，${row.y}”的带号不属于本省所在的三度带` },
      };
    return judgeRow(row, fitted, choice, datumsOf.get(one) ?? null, file, ground);
  };
  const verdicts: RowVerdict[] = [];
  for (const [turn, one] of parsed.entries()) {
    if (turn % SLICE_ROWS === SLICE_ROWS - 1) yield;
    verdicts.push(judge(one));
  }
  return { datum, rows: verdicts };
}
