import type { DoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { type DoctorRow, pointOfKey, rowsOfProjects } from '@/analysis/coordinate-doctor/doctor-row';
import { examineCoordinates } from '@/analysis/coordinate-doctor/examine-coordinates';
import { indexPlaceNames } from '@/analysis/coordinate-doctor/find-place-names';
import { medianOf } from '@/analysis/coordinate-doctor/offset-km';
import { makePlaceProposer, placeQuestionOf } from '@/analysis/coordinate-doctor/propose-place';
import type { RowVerdict } from '@/analysis/coordinate-doctor/row-verdict';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { makeSeededRandom, seedOf } from '@/lib/seeded-random';
import { type Writing, WRITINGS, writePosition } from './doctor-writings';

/** A row of the drill and where its point truly is. */
export interface TrueRow {
  readonly row: DoctorRow;
  readonly at: LngLat;
}

/** A file in one system. */
export interface FileScore {
  readonly writing: Writing;
  readonly rows: number;
  readonly files: number;
  /** Files whose datum is told right, told wrong, or not told. */
  readonly toldRight: number;
  readonly toldWrong: number;
  readonly notTold: number;
  /** Share of rows that come to stand within 10 m of the truth. */
  readonly placedShare: number;
}

/** A writing planted in single rows of a file of plain degrees. */
export interface RowScore {
  readonly writing: Writing;
  readonly truths: number;
  readonly found: number;
  readonly right: number;
  /** Of the right ones, those that come to stand within 10 m of the truth. */
  readonly placed: number;
}

const SAME_M = 10;
const SEED = 2018;

/** The measured points of the drill, each in the region it says. */
export function listTrueRows(projects: readonly DispatchProject[]): readonly TrueRow[] {
  return rowsOfProjects(projects).map((row) => ({ row, at: [Number(row.x), Number(row.y)] }));
}

function officeOf(row: DoctorRow, ground: DoctorGround): LngLat {
  const city = ground.places.find(({ ref }) => ref === `city:${row.cityAdcode ?? ''}`);
  if (city === undefined) throw new Error(`officeOf: there is no city ${row.cityAdcode ?? ''}`);
  return city.lngLat;
}

function write({ row, at }: TrueRow, writing: Writing, ground: DoctorGround): DoctorRow {
  return { ...row, ...writePosition(at, writing, officeOf(row, ground)) };
}

const isAt = (verdict: RowVerdict | undefined, at: LngLat): boolean =>
  verdict !== undefined &&
  'lngLat' in verdict &&
  computeDistanceKm([...verdict.lngLat], [...at]) * 1000 <= SAME_M;

/** Examine whole files, each in one system, of so many rows drawn from the drill. */
export function scoreFiles(
  rows: readonly TrueRow[],
  ground: DoctorGround,
  size: number,
  files: number,
): readonly FileScore[] {
  return WRITINGS.map((writing) => {
    let [toldRight, toldWrong, notTold, placed, total] = [0, 0, 0, 0, 0];
    for (let file = 0; file < files; file++) {
      const random = makeSeededRandom(seedOf(SEED, `doctor ${size} ${file}`));
      const drawn = random.shuffle(rows).slice(0, size);
      const report = examineCoordinates(
        drawn.map((one) => write(one, writing, ground)),
        ground,
      );
      const truth = writing === 'gcj02' || writing === 'bd09' ? writing : 'cgcs2000';
      if (report.datum?.kind !== 'told') notTold++;
      else if (report.datum.datum === truth) toldRight++;
      else toldWrong++;
      placed += drawn.filter(({ at }, index) => isAt(report.rows[index], at)).length;
      total += drawn.length;
    }
    return { writing, rows: size, files, toldRight, toldWrong, notTold, placedShare: placed / total };
  });
}

/** The same ground with every park's position off by so much at random: closer to life than the drill. */
export function jitterParks(ground: DoctorGround, km: number): DoctorGround {
  const random = makeSeededRandom(seedOf(SEED, 'doctor jitter'));
  return {
    ...ground,
    places: ground.places.map((place) => {
      const [lng, lat] = place.lngLat;
      const at: LngLat = [lng + (random.normal() * km) / 90, lat + (random.normal() * km) / 111.2];
      return place.kind === 'park' ? { ...place, lngLat: at } : place;
    }),
  };
}

/** What a verdict calls a row. */
function writingOf(verdict: RowVerdict): Writing | null {
  if (!('fix' in verdict) || verdict.fix === null) return null;
  for (const why of verdict.fix.why) {
    if (why.code === 'swapped_axes') return 'swapped';
    if (why.code === 'packed_dms') return 'packed_dms';
    if (why.code === 'gauss_kruger') return verdict.sourceCrs === 'gk3_zone' ? 'gk_zone' : 'gk_plain';
  }
  return null;
}

const PLANTED = ['swapped', 'packed_dms', 'gk_zone', 'gk_plain'] as const;

/** Plant each writing in a share of the rows of one file. */
export function scorePlantedRows(
  rows: readonly TrueRow[],
  ground: DoctorGround,
  share: number,
): readonly RowScore[] {
  const random = makeSeededRandom(seedOf(SEED, `doctor planted ${share}`));
  const planted = rows.map((one) => {
    const writing: Writing = random.chance(share) ? random.pick(PLANTED) : 'decimal';
    return { ...one, writing };
  });
  const { rows: verdicts } = examineCoordinates(
    planted.map((one) => write(one, one.writing, ground)),
    ground,
  );
  return PLANTED.map((writing) => {
    const found = verdicts.flatMap((verdict, index) => (writingOf(verdict) === writing ? [index] : []));
    const right = found.filter((index) => planted[index]?.writing === writing);
    return {
      writing,
      truths: planted.filter((one) => one.writing === writing).length,
      found: found.length,
      right: right.length,
      placed: right.filter((index) => isAt(verdicts[index], planted[index]?.at ?? [0, 0])).length,
    };
  });
}

/** Rows told to be shifted, with the positions of an earlier month at hand. @returns ids of projects */
export function findShiftedProjects(
  projects: readonly DispatchProject[],
  knownAt: (projectId: string) => LngLat | null,
  ground: DoctorGround,
): ReadonlySet<string> {
  const { rows } = examineCoordinates(rowsOfProjects(projects, knownAt), ground);
  return new Set(
    rows.flatMap((verdict) =>
      'fix' in verdict && verdict.fix?.why.some(({ code }) => code === 'shifted_from_known')
        ? [pointOfKey(verdict.key).projectId]
        : [],
    ),
  );
}

/** How near the places proposed from names and columns alone come, by precision class. */
export interface PlaceScore {
  readonly precision: PrecisionClass;
  readonly proposals: number;
  /** @unit km */
  readonly medianOffKm: number;
  /** Proposals inside the stated county. */
  readonly insideCounty: number;
}

/** Forget the coordinates of the measured projects and place them by what else they say. */
export function scoreProposedPlaces(
  projects: readonly DispatchProject[],
  ground: DoctorGround,
): readonly PlaceScore[] {
  const propose = makePlaceProposer(ground.places, indexPlaceNames(ground.places));
  const byClass = new Map<PrecisionClass, { offKm: number; isInside: boolean }[]>();
  for (const project of projects) {
    const [at] = positionsOfPlace(project.place);
    if (at === undefined || project.countyAdcode === null || project.place.kind !== 'points') continue;
    const answer = propose(placeQuestionOf(project));
    if (answer.kind !== 'proposed') continue;
    const { lngLat, precision } = answer.proposal;
    const isInside = ground.distanceOutsideKm(lngLat, project.countyAdcode) === 0;
    const offKm = computeDistanceKm([...lngLat], [...at]);
    byClass.set(precision, [...(byClass.get(precision) ?? []), { offKm, isInside }]);
  }
  return [...byClass].map(([precision, found]) => ({
    precision,
    proposals: found.length,
    medianOffKm: medianOf(found.map(({ offKm }) => offKm)),
    insideCounty: found.filter(({ isInside }) => isInside).length,
  }));
}
