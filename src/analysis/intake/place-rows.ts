import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { Change } from '@/domain/library/change-set';
import { runSteps, type Steps } from '@/lib/run-steps';
import type { Translate } from '@/i18n/translate';
import type { Datum } from '../coordinate-doctor/datum-witness';
import type { DoctorGround } from '../coordinate-doctor/doctor-ground';
import type { DoctorRow } from '../coordinate-doctor/doctor-row';
import { examineInSteps } from '../coordinate-doctor/examine-coordinates';
import { placeOfVerdict } from '../coordinate-doctor/place-of-verdict';
import type { DoctorReport } from '../coordinate-doctor/row-verdict';
import type { IntakeRow } from './intake-result';

const keyOf = ({ source }: IntakeRow, index: number): string =>
  `${source.file}›${source.sheet}#${source.row}#${index}`;

/** One coordinate of an imported row as the coordinate doctor hears it. */
const doctorRowsOf = (row: IntakeRow): readonly DoctorRow[] =>
  row.coordinates.map(({ xText, yText }, index) => ({
    key: keyOf(row, index),
    x: xText,
    y: yText,
    cityAdcode: row.project.cityAdcode ?? null,
    countyAdcode: row.project.countyAdcode ?? null,
    parkId: row.project.parkId ?? null,
    address: `${row.project.placeText ?? ''} ${row.project.name ?? ''}`.trim(),
    knownAt: null,
  }));

/**
 * Examine the coordinates of an import as one file.
 * @param declared the datum the person says the file is in
 * @rule IMP-9
 */
export const examineImport = (
  rows: readonly IntakeRow[],
  ground: DoctorGround,
  declared: Datum | null,
): DoctorReport => runSteps(examineImportInSteps(rows, ground, declared));

/** What `examineImport` does, stopping for breath. */
export const examineImportInSteps = (
  rows: readonly IntakeRow[],
  ground: DoctorGround,
  declared: Datum | null,
): Steps<DoctorReport> => examineInSteps(rows.flatMap(doctorRowsOf), ground, declared);

/** Words and names for the reasons of what cannot be placed. */
export interface PlaceWords {
  readonly say: Translate;
  readonly nameOf: (adcode: number) => string;
}

/** Places of the rows that give a coordinate; a row with several has several points. */
export function placesOfImport(
  rows: readonly IntakeRow[],
  report: DoctorReport,
  confirmed: ReadonlySet<string>,
  { say, nameOf }: PlaceWords,
): ReadonlyMap<IntakeRow, ProjectPlace> {
  const byKey = new Map(report.rows.map((verdict) => [verdict.key, verdict]));
  const places = new Map<IntakeRow, ProjectPlace>();
  for (const row of rows) {
    const text = row.project.placeText ?? '';
    const found = row.coordinates.flatMap((_coordinate, index) => {
      const verdict = byKey.get(keyOf(row, index));
      if (verdict === undefined || verdict.kind === 'missing') return [];
      const isConfirmed = confirmed.has(verdict.key);
      return [placeOfVerdict({ verdict, isConfirmed, text }, say, nameOf)];
    });
    const points = found.flatMap((place) => (place.kind === 'points' ? place.points : []));
    const [first] = found;
    if (points.length > 0) places.set(row, { kind: 'points', points });
    else if (first !== undefined) places.set(row, first);
  }
  return places;
}

/** Why a project that came without a coordinate has no place. */
export const reasonUnplaced = (placeText: string): string =>
  placeText === '' ? '导入时没有坐标' : `导入时没有坐标；建设地点：${placeText}`;

const samePoints = (a: ProjectPlace, b: ProjectPlace): boolean =>
  a.kind === 'points' &&
  b.kind === 'points' &&
  JSON.stringify(a.points.map(({ lngLat }) => lngLat)) ===
    JSON.stringify(b.points.map(({ lngLat }) => lngLat));

/**
 * Put the places of an import into its changes: new projects get theirs at once, known ones a change of
 * place where it differs; what cannot be read never takes a known place away.
 * @param rowOf the row a project id was matched with
 * @rule IMP-9
 */
export function addPlaces(
  changes: readonly Change[],
  places: ReadonlyMap<IntakeRow, ProjectPlace>,
  rowOf: ReadonlyMap<string, IntakeRow>,
  projects: readonly DispatchProject[],
): readonly Change[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const placeOf = (projectId: string): ProjectPlace | undefined => {
    const row = rowOf.get(projectId);
    return row === undefined ? undefined : places.get(row);
  };
  const placed = changes.map((change): Change => {
    if (change.kind !== 'project' || change.to === null) return change;
    const place = placeOf(change.projectId);
    return place === undefined ? change : { ...change, to: { ...change.to, place } };
  });
  const moved = [...rowOf].flatMap(([projectId, row]): Change[] => {
    const project = known.get(projectId);
    const place = places.get(row);
    if (project === undefined || place?.kind !== 'points' || samePoints(project.place, place)) return [];
    const { source } = row;
    return [{ kind: 'field', projectId, field: 'place', from: project.place, to: place, source }];
  });
  // A place in words that is new says where to look, and moves nothing.
  const said = [...rowOf].flatMap(([projectId, row]): Change[] => {
    const project = known.get(projectId);
    const text = row.project.placeText ?? '';
    if (project === undefined || text === '' || places.has(row) || project.place.kind !== 'unplaced')
      return [];
    const to = { kind: 'unplaced', reason: reasonUnplaced(text) } as const;
    if (project.place.reason.includes(text)) return [];
    return [{ kind: 'field', projectId, field: 'place', from: project.place, to, source: row.source }];
  });
  return [...placed, ...moved, ...said];
}
