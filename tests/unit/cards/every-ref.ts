import type { Atlas } from '@/domain/atlas/atlas';
import { type EntityRef, toRef } from '@/domain/view-state/entity-ref';

/** A reference to everything that has a card, with the two lakes of the tests. */
export const everyRef = (atlas: Atlas): readonly EntityRef[] => [
  'province:370000',
  ...atlas.circles.map((thing) => toRef('circle', thing.id)),
  ...atlas.cities.map((thing) => toRef('city', thing.adcode)),
  ...atlas.counties.map((thing) => toRef('county', thing.adcode)),
  ...atlas.parks.map((thing) => toRef('park', thing.id)),
  ...atlas.airports.map((thing) => toRef('airport', thing.id)),
  ...atlas.generalAirports.map((thing) => toRef('general_airport', thing.id)),
  ...atlas.ports.map((thing) => toRef('port', thing.id)),
  ...atlas.stations.map((thing) => toRef('station', thing.id)),
  ...atlas.interchanges.map((thing) => toRef('interchange', thing.id)),
  ...atlas.railLines.map((thing) => toRef('rail', thing.id)),
  ...atlas.expressways.map((thing) => toRef('expressway', thing.id)),
  ...atlas.corridors.map((thing) => toRef('corridor', thing.id)),
  ...atlas.entities.map((thing) => toRef('project', thing.id)),
  ...atlas.clauses.map((thing) => toRef('clause', thing.id)),
  ...atlas.targets.map((thing) => toRef('target', thing.id)),
  ...atlas.rivers.map((thing) => toRef('river', thing.id)),
  ...atlas.peaks.map((thing) => toRef('peak', thing.id)),
  'lake:L1',
  'lake:L2',
];
