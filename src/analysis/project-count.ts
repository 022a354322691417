import type { Atlas } from '@/domain/atlas/atlas';
import { firstNamedMonths, type NamingFacts } from '@/domain/atlas/first-named';
import type { DocumentEntity } from '@/domain/project/document-entity';
import type { Month } from '@/domain/time/month';
import { type CountySet, makeRegionTest } from './region-scope';

/** Projects and platforms of a region that are named by a month. */
export interface ProjectCount {
  readonly placed: number;
  readonly unplaced: number;
  readonly projects: number;
  readonly platforms: number;
  readonly total: number;
  /** Outside `total`: named after the month. */
  readonly later: number;
}

/** Whether a named thing is a project or platform of its own, not another name of one. */
const isCounted = (entity: DocumentEntity): boolean =>
  (entity.mapRole === 'project' || entity.mapRole === 'platform') && entity.sameAs === null;

/**
 * Count the projects and platforms the four documents name in a region by a month.
 * @param counties the region; null for the province.
 * @rule PRJ-1
 */
export function countProjects(
  atlas: NamingFacts & Pick<Atlas, 'counties'>,
  month: Month,
  counties: CountySet,
): ProjectCount {
  const isInside = makeRegionTest(atlas, counties);
  const firstNamed = firstNamedMonths(atlas);
  const inside = atlas.entities.filter((entity) => isCounted(entity) && isInside(entity));
  const counted = inside.filter(({ id }) => month >= (firstNamed.get(id) ?? month));
  const placed = counted.filter((entity) => entity.placement.placed).length;
  const projects = counted.filter((entity) => entity.mapRole === 'project').length;
  return {
    placed,
    unplaced: counted.length - placed,
    projects,
    platforms: counted.length - projects,
    total: counted.length,
    later: inside.length - counted.length,
  };
}
