import type { DoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { positionsOfPlace } from '@/domain/dispatch/project-place';
import { ratioOf } from '@/lib/ratio';
import {
  type FileScore,
  findShiftedProjects,
  jitterParks,
  listTrueRows,
  type PlaceScore,
  type RowScore,
  scoreFiles,
  scorePlantedRows,
  scoreProposedPlaces,
} from './doctor-score';
import type { Trouble } from './drill-trouble';

const JITTER_KM = 1;
const PLANTED_SHARE = 0.1;
/** Sizes of files and how many of each are drawn. @unit rows, files */
const SIZES: readonly (readonly [rows: number, files: number])[] = [
  [1000, 4],
  [300, 10],
  [80, 10],
];

const percent = (part: number, whole: number): string => {
  const ratio = ratioOf(part, whole);
  return ratio.defined ? `${(ratio.value * 100).toFixed(1)}%` : '—';
};

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(9))).join(' ');

function formatFiles(title: string, scores: readonly FileScore[]): string {
  const isPlane = (writing: string): boolean => writing.startsWith('gk_');
  const rows = scores.map(({ writing, rows: size, files, toldRight, toldWrong, notTold, placedShare }) =>
    line([
      writing,
      size,
      files,
      ...(isPlane(writing) ? ['—', '—', '—'] : [toldRight, toldWrong, notTold]),
      percent(placedShare, 1),
    ]),
  );
  return [title, line(['writing', 'rows', 'files', 'right', 'wrong', 'not told', 'placed']), ...rows].join(
    '\n',
  );
}

function formatRows(scores: readonly RowScore[]): string {
  const rows = scores.map(({ writing, truths, found, right, placed }) =>
    line([
      writing,
      truths,
      found,
      right,
      percent(right, found),
      percent(right, truths),
      percent(placed, right),
    ]),
  );
  return [
    `坐标医生 · 一份十进制度文件中按 ${PLANTED_SHARE * 100}% 植入的行`,
    line(['writing', 'truth', 'found', 'right', 'precision', 'recall', 'placed']),
    ...rows,
  ].join('\n');
}

/** The planted shifts of the register, with last month's positions at hand. */
function formatShifts(
  projects: readonly DispatchProject[],
  troubles: readonly Trouble[],
  ground: DoctorGround,
): string {
  const truth = new Map(
    troubles.flatMap(({ kind, projectId, truth: at }) =>
      kind === 'shifted_position' && Array.isArray(at)
        ? [[projectId, [Number(at[0]), Number(at[1])] as const] as const]
        : [],
    ),
  );
  const placeOf = new Map(projects.map(({ id, place }) => [id, positionsOfPlace(place)[0] ?? null] as const));
  const withPast = findShiftedProjects(projects, (id) => truth.get(id) ?? placeOf.get(id) ?? null, ground);
  const without = findShiftedProjects(projects, () => null, ground);
  const right = [...withPast].filter((id) => truth.has(id)).length;
  return [
    '坐标医生 · 登记表中植入的约 500 米偏移（单行）',
    line(['evidence', 'truth', 'found', 'right', 'precision', 'recall']),
    line([
      'past month',
      truth.size,
      withPast.size,
      right,
      percent(right, withPast.size),
      percent(right, truth.size),
    ]),
    line(['none', truth.size, without.size, 0, '—', '说不准']),
  ].join('\n');
}

function formatPlaces(scores: readonly PlaceScore[]): string {
  const rows = scores.map(({ precision, proposals, medianOffKm, insideCounty }) =>
    line([precision, proposals, `${medianOffKm.toFixed(1)} km`, percent(insideCounty, proposals)]),
  );
  return [
    '坐标医生 · 忘掉坐标，只凭园区、地名和辖区定位',
    line(['precision', 'proposed', 'median', 'in county']),
    ...rows,
  ].join('\n');
}

/** Every score of the coordinate doctor on a drill set, as text. */
export function reportDoctorScores(
  projects: readonly DispatchProject[],
  troubles: readonly Trouble[],
  ground: DoctorGround,
): string {
  const rows = listTrueRows(projects);
  const jittered = jitterParks(ground, JITTER_KM);
  return [
    ...SIZES.map(([size, files]) =>
      formatFiles('坐标医生 · 整份文件', scoreFiles(rows, ground, Math.min(size, rows.length), files)),
    ),
    ...SIZES.map(([size, files]) =>
      formatFiles(
        `坐标医生 · 整份文件，园区位置另有 ${JITTER_KM} 公里随机误差`,
        scoreFiles(rows, jittered, Math.min(size, rows.length), files).filter(({ writing }) =>
          ['decimal', 'gcj02', 'bd09'].includes(writing),
        ),
      ),
    ),
    formatRows(scorePlantedRows(rows, ground, PLANTED_SHARE)),
    formatShifts(projects, troubles, ground),
    formatPlaces(scoreProposedPlaces(projects, ground)),
  ].join('\n\n');
}
