import type { Placement } from '@/domain/provenance/position';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { makeLandGrid } from './land-grid';
import { addLocalLinks } from './local-links';
import { NetworkBuilder, type PlaceKind, type ReachNetwork } from './network-builder';
import { addRailEdges } from './rail-edges';
import type { ReachFacts } from './reach-facts';
import { addRoadEdges } from './road-edges';

/**
 * The multimodal graph of the province from the drawn networks, without months, speeds and scenarios.
 * @param spacingKm assumption `accessSpacing` @unit km
 * @rule REACH-2 REACH-3 REACH-4
 */
export function buildReachNetwork(facts: ReachFacts, spacingKm: number): ReachNetwork {
  const builder = new NetworkBuilder(makeLandGrid(facts.counties));
  const put = (kind: PlaceKind, id: string | number, name: string, placement: Placement): number | null => {
    if (!placement.placed) return null;
    const key = String(id);
    const { lngLat } = placement;
    return builder.addPlace({ kind, id: key, name, lngLat, ref: `${kind}:${key}` as EntityRef });
  };
  for (const { adcode, name, seat } of facts.cities) put('city', adcode, name, seat);
  for (const { adcode, name, seat } of facts.counties)
    if (seat !== null)
      builder.addPlace({ kind: 'county', id: String(adcode), name, lngLat: seat, ref: `county:${adcode}` });
  const halls = new Map<string, number>();
  for (const station of facts.stations) {
    const hall = put('station', station.id, station.name, station.placement);
    if (hall !== null) halls.set(station.id, hall);
  }
  for (const { id, name, placement } of facts.airports) put('airport', id, name, placement);
  for (const { id, name, placement } of facts.ports) put('port', id, name, placement);
  for (const { id, name, placement } of facts.parks) put('park', id, name, placement);
  addRailEdges(builder, facts, halls);
  addRoadEdges(builder, facts, spacingKm);
  addLocalLinks(builder);
  return builder.build();
}
