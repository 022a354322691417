import type { CandidateReading } from './candidate-reading';
import type { DoctorGround } from './doctor-ground';
import { type DoctorRow, statedRegionOf } from './doctor-row';

/** How well a reading agrees with what the row says of its region, best last. */
export const REGION_FITS = ['none', 'province', 'city', 'county'] as const;
export type RegionFit = (typeof REGION_FITS)[number];

/** A reading with its fit. */
export interface FittedReading extends CandidateReading {
  readonly fit: RegionFit;
}

/** The outcome for one row, before its datum is judged. */
export type ReadingChoice =
  | {
      readonly kind: 'chosen';
      readonly reading: FittedReading;
      /** `row`: its own region settles it; `file`: other rows do; `only`: there is no other reading. */
      readonly by: 'row' | 'file' | 'only';
      /** Rows of the file that are read in the same shape for reasons of their own. */
      readonly support: number;
    }
  | { readonly kind: 'tied'; readonly readings: readonly FittedReading[] };

/** A shifted datum moves points up to 1.7 km: no reason against a reading yet. @unit km */
const SHIFT_SLACK_KM = 2;
/** Votes it takes for the file to settle what a row cannot, and the share of votes among the tied. */
const MIN_VOTES = 3;
const MIN_SHARE = 0.8;
/** Share of rows that packed minutes explain by chance, where a few in a hundred name a wrong county. */
const CHANCE_SHARE = 0.01;

/** How well one reading fits the stated region. */
export function fitReading(reading: CandidateReading, row: DoctorRow, ground: DoctorGround): RegionFit {
  const at = reading.lngLat;
  const lies = (region: number): boolean => ground.distanceOutsideKm(at, region) <= SHIFT_SLACK_KM;
  if (row.countyAdcode !== null && lies(row.countyAdcode)) return 'county';
  if (row.cityAdcode !== null && lies(row.cityAdcode)) return 'city';
  if (ground.countyAt(at) !== null) return 'province';
  const region = statedRegionOf(row);
  return region !== null && ground.distanceOutsideKm(at, region) <= SHIFT_SLACK_KM ? 'province' : 'none';
}

const rankOf = ({ fit }: FittedReading): number => REGION_FITS.indexOf(fit);

const bestOf = (readings: readonly FittedReading[]): readonly FittedReading[] => {
  const best = Math.max(...readings.map(rankOf));
  return readings.filter((reading) => rankOf(reading) === best);
};

/** Votes by shape: rows with one best reading that agrees with their city or county. */
function countVotes(rows: readonly (readonly FittedReading[])[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const readings of rows) {
    const [best, ...others] = bestOf(readings);
    if (best === undefined || others.length > 0 || rankOf(best) < REGION_FITS.indexOf('city')) continue;
    votes.set(best.shape, (votes.get(best.shape) ?? 0) + 1);
  }
  return votes;
}

/** Packed minutes fit a wrongly named county by chance: alone in a file, decimals keep their word. */
function isLikelyChance(
  reading: FittedReading,
  votes: ReadonlyMap<string, number>,
  rowCount: number,
): boolean {
  const isRare = (votes.get(reading.shape) ?? 0) < Math.max(MIN_VOTES, CHANCE_SHARE * rowCount);
  return reading.notation === 'packed_dms' && rowCount > MIN_VOTES && isRare;
}

/**
 * Choose one reading for each row: by its own region, else by what the file's other rows say; tied otherwise.
 * @param rows readings of each row, at least one, the plainest first
 * @rule CRD-2
 */
export function chooseReadings(rows: readonly (readonly FittedReading[])[]): readonly ReadingChoice[] {
  const votes = countVotes(rows);
  return rows.map((readings): ReadingChoice => {
    const likely = readings.filter((reading) => !isLikelyChance(reading, votes, rows.length));
    const best = bestOf(likely);
    const [first] = best;
    if (first === undefined) throw new Error('chooseReadings: a row has no reading');
    const choose = (reading: FittedReading, by: 'row' | 'file' | 'only'): ReadingChoice => ({
      kind: 'chosen',
      reading,
      by,
      support: votes.get(reading.shape) ?? 0,
    });
    if (likely.length === 1) return choose(first, 'only');
    if (best.length === 1 && rankOf(first) > 0) return choose(first, 'row');
    const votesOf = ({ shape }: FittedReading): number => votes.get(shape) ?? 0;
    const total = best.reduce((sum, reading) => sum + votesOf(reading), 0);
    const winner = best.find((reading) => votesOf(reading) >= MIN_SHARE * total);
    if (winner !== undefined && votesOf(winner) >= MIN_VOTES) return choose(winner, 'file');
    // Packed minutes alone do not put a plain decimal in doubt.
    const plain = best.filter(({ notation }) => notation !== 'packed_dms');
    return plain.length === 1 && plain[0] !== undefined
      ? choose(plain[0], 'row')
      : { kind: 'tied', readings: best };
  });
}
