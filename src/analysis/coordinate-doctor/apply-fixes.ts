import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { Change } from '@/domain/library/change-set';
import { type PrecisionClass, PRECISION_CLASSES } from '@/domain/provenance/position';
import { pointOfKey } from './doctor-row';
import type { PlaceProposal } from './propose-place';
import type { RowVerdict } from './row-verdict';

const coarser = (a: PrecisionClass, b: PrecisionClass): PrecisionClass =>
  PRECISION_CLASSES.indexOf(a) >= PRECISION_CLASSES.indexOf(b) ? a : b;

/** The place with one point moved as a verdict proposes; what the digits cannot carry is not kept. */
function movePoint(place: ProjectPlace, pointIndex: number, verdict: RowVerdict): ProjectPlace {
  if (!('fix' in verdict) || verdict.fix === null)
    throw new Error(`applyConfirmedFixes: there is no fix to take for "${verdict.key}"`);
  if (place.kind !== 'points' || place.points[pointIndex] === undefined)
    throw new Error(`applyConfirmedFixes: "${verdict.key}" is no point of its project`);
  const { fix, finest } = verdict;
  return {
    kind: 'points',
    points: place.points.map((point, index) =>
      index === pointIndex
        ? {
            ...point,
            lngLat: fix.to,
            sourceCrs: fix.sourceCrs,
            precision: coarser(point.precision, finest),
          }
        : point,
    ),
  };
}

const changeOfPlace = (project: DispatchProject, to: ProjectPlace): Change => ({
  kind: 'field',
  projectId: project.id,
  field: 'place',
  from: project.place,
  to,
  source: null,
});

/**
 * The changes that the fixes confirmed by a person make in the library: one per project, each with the
 * whole place before and after, so that undoing the change set brings it back exactly.
 * @param confirmed verdicts with a fix, keyed as `rowsOfProjects` does
 * @throws when a verdict has no fix, or its project or point is not there
 * @rule CRD-6
 */
export function applyConfirmedFixes(
  projects: readonly DispatchProject[],
  confirmed: readonly RowVerdict[],
): readonly Change[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const places = new Map<string, ProjectPlace>();
  for (const verdict of confirmed) {
    const { projectId, pointIndex } = pointOfKey(verdict.key);
    const project = byId.get(projectId);
    if (project === undefined) throw new Error(`applyConfirmedFixes: there is no project "${projectId}"`);
    places.set(projectId, movePoint(places.get(projectId) ?? project.place, pointIndex, verdict));
  }
  return [...places].flatMap(([id, place]) => {
    const project = byId.get(id);
    return project === undefined ? [] : [changeOfPlace(project, place)];
  });
}

/**
 * The change that puts an unplaced project where a person confirmed it to be, no finer than the name matched.
 * @param address kept as the text of the point
 * @throws when the project already has a place: that is never overwritten from a name
 * @rule CRD-6
 */
export function placeByConfirmedName(
  project: DispatchProject,
  proposal: Pick<PlaceProposal, 'lngLat' | 'precision'>,
  address: string,
): Change {
  if (project.place.kind !== 'unplaced')
    throw new Error(`placeByConfirmedName: "${project.id}" has a place already`);
  const { lngLat, precision } = proposal;
  return changeOfPlace(project, {
    kind: 'points',
    points: [{ lngLat, precision, text: address, sourceCrs: 'cgcs2000' }],
  });
}
