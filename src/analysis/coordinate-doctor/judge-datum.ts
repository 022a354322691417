import type { DoctorGround } from './doctor-ground';
import {
  callWitnesses,
  type Datum,
  type DatumRow,
  DATUMS,
  type Witness,
  WITNESS_KINDS,
} from './datum-witness';
import { borderLikelihoods } from './border-likelihood';
import type { PlaceNameIndex } from './find-place-names';
import { lengthKm, medianOf, medianOffset, type OffsetKm, offsetBetween } from './offset-km';

/** Why the datum of a file is not told. */
export type NoDatumReason = 'no_witness' | 'too_few_witnesses' | 'witnesses_disagree' | 'none_fits';

/** What was heard about the datum of a file. */
export interface DatumEvidence {
  /** Rows in degrees. */
  readonly rows: number;
  /** Named places that can see a shift, and the rows that name them. */
  readonly witnesses: number;
  readonly witnessRows: number;
  /** Rows inside their county under one hypothesis and outside under another, one per square kilometre. */
  readonly borderCells: number;
  /** Witnesses and border cells that favour the winner over the runner-up, and that favour the runner-up. */
  readonly supporting: number;
  readonly opposing: number;
  /** How far the rows lie from the named places, taken at their word. @nodata null: no witness */
  readonly offsetBefore: OffsetKm | null;
  /** The same under the best hypothesis. @nodata null */
  readonly offsetAfter: OffsetKm | null;
  readonly best: Datum;
  readonly runnerUp: Datum;
  /** Natural logarithm of the odds of the best against the runner-up. */
  readonly logOdds: number;
}

/** The verdict on the whole file. */
export type DatumVerdict =
  | { readonly kind: 'told'; readonly datum: Datum; readonly evidence: DatumEvidence }
  | { readonly kind: 'cannot_tell'; readonly reason: NoDatumReason; readonly evidence: DatumEvidence };

/** Odds of about 400 to 1, from at least three independent places. */
const DECIDING_LOG_ODDS = 6;
const MIN_SUPPORTING = 3;
/** Share of witnesses that are somewhere else altogether, and the radius they may be in. @unit km */
const STRAY_SHARE = 0.1;
const STRAY_RADIUS_KM = 10;
/** A remaining offset that is both this long and this many standard errors means a system not known here. */
const MISFIT_KM = 0.15;
const MISFIT_ERRORS = 4;

interface Heard {
  readonly offset: Readonly<Record<Datum, OffsetKm>>;
  /** Variance of one component. @unit km² */
  readonly variance: number;
}

function hear({ kind, lngLat, rows }: Witness): Heard {
  const { referenceKm, scatterKm } = WITNESS_KINDS[kind];
  const offsetOf = (datum: Datum): OffsetKm =>
    medianOffset(rows.map(({ at }) => offsetBetween(lngLat, at[datum])));
  // The median of several is π/2 times as scattered as their mean.
  const spread = rows.length < 3 ? 1 : Math.PI / 2;
  return {
    offset: { cgcs2000: offsetOf('cgcs2000'), gcj02: offsetOf('gcj02'), bd09: offsetOf('bd09') },
    variance: referenceKm ** 2 + (spread * scatterKm ** 2) / rows.length,
  };
}

/** A normal about the place, and a few strays anywhere: no witness can weigh without bound. */
function likelihoodOf(offset: OffsetKm, variance: number): number {
  const near = Math.exp(-(lengthKm(offset) ** 2) / (2 * variance)) / (2 * Math.PI * variance);
  return Math.log((1 - STRAY_SHARE) * near + STRAY_SHARE / (Math.PI * STRAY_RADIUS_KM ** 2));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Best first, by the sum over all that was heard. */
function rank(
  likelihoods: readonly Readonly<Record<Datum, number>>[],
): readonly (readonly [Datum, number])[] {
  return DATUMS.map((datum) => [datum, sum(likelihoods.map((one) => one[datum]))] as const).sort(
    (a, b) => b[1] - a[1],
  );
}

/** So many witnesses show their own scatter; fewer are not believed to be better than expected. */
const TELLING_SCATTER = 20;
const LEAST_VARIANCE_FACTOR = 0.25;

/** Weigh the witnesses by the scatter they show about the leading hypothesis. */
function weighByScatter(heard: readonly Heard[], datum: Datum): readonly Heard[] {
  if (heard.length === 0) return heard;
  const typical = medianOf(heard.map(({ offset, variance }) => lengthKm(offset[datum]) ** 2 / variance));
  const least = heard.length >= TELLING_SCATTER ? LEAST_VARIANCE_FACTOR : 1;
  // Half of the squared lengths of a normal in the plane are below 2 ln 2 variances.
  const factor = Math.max(least, typical / (2 * Math.LN2));
  return heard.map((one) => ({ ...one, variance: one.variance * factor }));
}

function misfits(heard: readonly Heard[], datum: Datum): boolean {
  if (heard.length < MIN_SUPPORTING) return false;
  const near = heard.filter(({ offset }) => lengthKm(offset[datum]) < STRAY_RADIUS_KM / 2);
  const weight = sum(near.map(({ variance }) => 1 / variance));
  const mean: OffsetKm = {
    east: sum(near.map(({ offset, variance }) => offset[datum].east / variance)) / weight,
    north: sum(near.map(({ offset, variance }) => offset[datum].north / variance)) / weight,
  };
  return lengthKm(mean) > Math.max(MISFIT_KM, MISFIT_ERRORS / Math.sqrt(weight));
}

/**
 * Judge which datum the degrees of a whole file are in, or say that it cannot be told. A single row never
 * shows a shift of 500 m; many rows that name places do, and so do rows that cross their county's border.
 * @rule CRD-3
 */
export function judgeDatum(
  rows: readonly DatumRow[],
  ground: DoctorGround,
  names: PlaceNameIndex,
): DatumVerdict {
  const witnesses = callWitnesses(rows, ground, names);
  const borders = borderLikelihoods(rows, ground);
  const likelihoodsOf = (heard: readonly Heard[]) =>
    heard.map(({ offset, variance }) => ({
      cgcs2000: likelihoodOf(offset.cgcs2000, variance),
      gcj02: likelihoodOf(offset.gcj02, variance),
      bd09: likelihoodOf(offset.bd09, variance),
    }));
  const first = witnesses.map(hear);
  const [leader] = rank([...likelihoodsOf(first), ...borders]);
  const heard = weighByScatter(first, leader?.[0] ?? 'cgcs2000');
  const all = [...likelihoodsOf(heard), ...borders];
  const [[best, bestSum], [runnerUp, runnerUpSum]] = rank(all) as [[Datum, number], [Datum, number]];
  const pooled = (datum: Datum): OffsetKm | null =>
    witnesses.length === 0
      ? null
      : medianOffset(
          witnesses.flatMap(({ lngLat, rows: named }) =>
            named.map(({ at }) => offsetBetween(lngLat, at[datum])),
          ),
        );
  const evidence: DatumEvidence = {
    rows: rows.length,
    witnesses: witnesses.length,
    witnessRows: sum(witnesses.map((witness) => witness.rows.length)),
    borderCells: borders.length,
    supporting: all.filter((one) => one[best] > one[runnerUp]).length,
    opposing: all.filter((one) => one[best] < one[runnerUp]).length,
    offsetBefore: pooled('cgcs2000'),
    offsetAfter: pooled(best),
    best,
    runnerUp,
    logOdds: bestSum - runnerUpSum,
  };
  const cannotTell = (reason: NoDatumReason): DatumVerdict => ({ kind: 'cannot_tell', reason, evidence });
  if (all.length === 0) return cannotTell('no_witness');
  if (evidence.supporting < MIN_SUPPORTING) return cannotTell('too_few_witnesses');
  if (evidence.logOdds < DECIDING_LOG_ODDS)
    return cannotTell(
      evidence.supporting > 2 * evidence.opposing ? 'too_few_witnesses' : 'witnesses_disagree',
    );
  if (misfits(heard, best)) return cannotTell('none_fits');
  return { kind: 'told', datum: best, evidence };
}
