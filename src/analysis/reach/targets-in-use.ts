import type { Month } from '@/domain/time/month';
import type { PlaceKind, ReachNetwork } from './network-builder';
import { isInUse } from './open-conditions';
import type { AccessTarget } from './park-access';
import type { ReachFacts } from './reach-facts';
import type { EdgeMinutes } from './shortest-times';

/** Ground nodes of the things of a kind that are in use; a port or park has no dates here and always is. */
export function placesInUse(
  { places, grid }: ReachNetwork,
  facts: ReachFacts,
  kind: PlaceKind,
  month: Month,
): readonly number[] {
  const dated = new Map(
    (kind === 'airport' ? facts.airports : kind === 'station' ? facts.stations : []).map(
      ({ id, lifecycle }) => [id, lifecycle],
    ),
  );
  const spaceports = new Set(facts.ports.filter((port) => port.kind === 'spaceport').map(({ id }) => id));
  return places.flatMap((place, index) => {
    if (place.kind !== kind || spaceports.has(place.id)) return [];
    const lifecycle = dated.get(place.id);
    return lifecycle === undefined || isInUse(lifecycle, month, facts.asOf) ? [grid.cellCount + index] : [];
  });
}

/** Stations where a passenger train can be boarded. */
function passengerHalls(network: ReachNetwork, weights: EdgeMinutes): readonly number[] {
  const halls = new Set<number>();
  network.kind.forEach((code, edge) => {
    if (network.kinds[code]?.mode === 'board' && Number.isFinite(weights[edge] ?? Number.POSITIVE_INFINITY))
      halls.add(network.from[edge] ?? 0);
  });
  return [...halls];
}

/** Accesses of expressways that are open: recorded interchanges, and assumed ones where the record is thin. */
function openAccesses(network: ReachNetwork, weights: EdgeMinutes): readonly number[] {
  const carriageways = new Set<number>();
  network.kind.forEach((code, edge) => {
    const isOpen = Number.isFinite(weights[edge] ?? Number.POSITIVE_INFINITY);
    if (network.kinds[code]?.mode === 'expressway' && isOpen) carriageways.add(network.from[edge] ?? 0);
  });
  const grounds = new Set<number>();
  network.kind.forEach((code, edge) => {
    if (network.kinds[code]?.mode === 'ramp' && carriageways.has(network.from[edge] ?? 0))
      grounds.add(network.to[edge] ?? 0);
  });
  return [...grounds];
}

/**
 * What a park is measured to in a month.
 * Whether a station of a freight line loads goods is not on record: each in use counts, and the table says so.
 * @rule REACH-11
 */
export function accessTargets(
  network: ReachNetwork,
  weights: EdgeMinutes,
  facts: ReachFacts,
  month: Month,
): (target: AccessTarget) => readonly number[] {
  const onFreight = new Set(
    facts.lineStations.filter(({ lineId }) => lineId.startsWith('FR')).map(({ stationId }) => stationId),
  );
  return (target) => {
    switch (target) {
      case 'interchange':
        return openAccesses(network, weights);
      case 'passenger':
        return passengerHalls(network, weights);
      case 'freight':
        return placesInUse(network, facts, 'station', month).filter((node) =>
          onFreight.has(network.places[node - network.grid.cellCount]?.id ?? ''),
        );
      case 'port':
      case 'airport':
        return placesInUse(network, facts, target, month);
    }
  };
}
