import type { ProjectPlace } from '@/domain/dispatch/project-place';
import type { LngLat, PrecisionClass } from '@/domain/provenance/position';
import type { PointMark } from '@/layers/mark';
import { spreadCoincident } from '@/layers/spread-coincident';
import { classIndexOf } from '@/symbology/classes-of-layer';
import type { ProjectRow } from './project-row';

/** Where a project is marked: its first point, or the middle vertex of its first section. */
function markAt(place: ProjectPlace): { readonly lngLat: LngLat; readonly precision: PrecisionClass } | null {
  if (place.kind === 'points') return place.points[0] ?? null;
  if (place.kind === 'unplaced') return null;
  const section = place.sections.find(({ path }) => path.length > 0);
  const lngLat = section?.path[Math.floor(section.path.length / 2)];
  return section === undefined || lngLat === undefined ? null : { lngLat, precision: section.precision };
}

/** Marks of the projects in the table, for the project layer of the map. */
export function buildLibraryMarks(rows: readonly ProjectRow[]): readonly PointMark[] {
  const placed = rows.flatMap((row) => {
    const at = markAt(row.project.place);
    return at === null ? [] : [{ row, ...at }];
  });
  const slots = spreadCoincident(placed.map(({ lngLat }) => lngLat));
  const index = classIndexOf('project', 'project');
  return placed.map(
    ({ row: { project, ref }, lngLat, precision }, position): PointMark => ({
      geometry: 'point',
      ref,
      layer: 'project',
      featureId: position,
      zh: project.name,
      en: project.name,
      lngLat,
      precision,
      slot: slots[position] ?? 0,
      rank: 0,
      countyAdcode: project.countyAdcode,
      provenanceClass: project.provenanceClass,
      markClass: { kind: 'fixed', index },
    }),
  );
}
