import type { Atlas } from '@/domain/atlas/atlas';
import { firstNamedMonths, type NamingFacts } from '@/domain/atlas/first-named';
import { statusAt } from '@/domain/time/lifecycle';
import type { Month } from '@/domain/time/month';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';
import { isParkThere } from './park-count';
import { type CountySet, type Host, makeRegionTest } from './region-scope';

/** Groups of what cannot be placed, in reading order. */
export const UNPLACED_GROUPS = ['project', 'platform', 'name', 'park', 'station'] as const;
export type UnplacedGroup = (typeof UNPLACED_GROUPS)[number];

/** A named thing without a known position, and why. */
export interface UnplacedThing {
  readonly ref: EntityRef;
  readonly group: UnplacedGroup;
  readonly name: string;
  readonly reason: string;
  readonly host: Host;
  /** The clauses that name it, in document order. */
  readonly clauseIds: readonly string[];
  /** Whether it is named, founded or begun by the month asked for. */
  readonly isThere: boolean;
}

const entityGroup = (role: string): UnplacedGroup =>
  role === 'project' ? 'project' : role === 'platform' ? 'platform' : 'name';

/**
 * Everything named that has no position, except names that stand for something drawn elsewhere; what comes
 * after the month is listed all the same and says so.
 * @param counties the region; null for the province. A thing whose city is not known lies in the province alone.
 * @rule UNP-1
 */
export function listUnplaced(
  atlas: NamingFacts & Pick<Atlas, 'parks' | 'stations' | 'counties'>,
  month: Month,
  counties: CountySet,
): readonly UnplacedThing[] {
  const things: UnplacedThing[] = [];
  const firstNamed = firstNamedMonths(atlas);
  for (const entity of atlas.entities)
    if (!entity.placement.placed && entity.mapRole !== 'reference' && entity.sameAs === null)
      things.push({
        ref: toRef('project', entity.id),
        group: entityGroup(entity.mapRole),
        name: entity.name,
        reason: entity.placement.reason,
        host: entity,
        clauseIds: atlas.entityClauses
          .filter((naming) => naming.entityId === entity.id)
          .map((naming) => naming.clauseId),
        isThere: month >= (firstNamed.get(entity.id) ?? month),
      });
  for (const park of atlas.parks)
    if (!park.placement.placed)
      things.push({
        ref: toRef('park', park.id),
        group: 'park',
        name: park.name,
        reason: park.placement.reason,
        host: park,
        clauseIds: park.clauseIds,
        isThere: isParkThere(park, month),
      });
  for (const station of atlas.stations)
    if (!station.placement.placed)
      things.push({
        ref: toRef('station', station.id),
        group: 'station',
        name: station.name,
        reason: station.placement.reason,
        host: station,
        clauseIds: [],
        isThere: statusAt(station.lifecycle, month) !== 'not_yet_named',
      });
  const isInside = makeRegionTest(atlas, counties);
  return things.filter(({ host }) => isInside(host));
}
