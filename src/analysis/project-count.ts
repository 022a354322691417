import type { Atlas } from '@/domain/atlas/atlas';
import type { DocumentEntity } from '@/domain/project/document-entity';
import { type CountySet, makeRegionTest } from './region-scope';

/** Projects and platforms of a region. */
export interface ProjectCount {
  readonly placed: number;
  readonly unplaced: number;
  readonly projects: number;
  readonly platforms: number;
  readonly total: number;
}

/** Whether a named thing is a project or platform of its own, not another name of one. */
const isCounted = (entity: DocumentEntity): boolean =>
  (entity.mapRole === 'project' || entity.mapRole === 'platform') && entity.sameAs === null;

/**
 * Count the projects and platforms the four documents name in a region.
 * @param counties the region; null for the province.
 * @rule PRJ-1
 */
export function countProjects(
  atlas: Pick<Atlas, 'entities' | 'counties'>,
  counties: CountySet,
): ProjectCount {
  const isInside = makeRegionTest(atlas, counties);
  const counted = atlas.entities.filter((entity) => isCounted(entity) && isInside(entity));
  const placed = counted.filter((entity) => entity.placement.placed).length;
  const projects = counted.filter((entity) => entity.mapRole === 'project').length;
  return {
    placed,
    unplaced: counted.length - placed,
    projects,
    platforms: counted.length - projects,
    total: counted.length,
  };
}
