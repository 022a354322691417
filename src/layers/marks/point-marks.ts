import type { Atlas } from '@/domain/atlas/atlas';
import { firstNamedMonths } from '@/domain/atlas/first-named';
import type { LineShapes } from '@/domain/atlas/line-shapes';
import type { Park } from '@/domain/park/park';
import type { DocumentEntity } from '@/domain/project/document-entity';
import type { LngLat, Placement, PrecisionClass } from '@/domain/provenance/position';
import type { ProvenanceClass } from '@/domain/provenance/provenance';
import { LIFECYCLE_STATUSES, type LifecycleStatus } from '@/domain/time/lifecycle';
import { type EntityKind, toRef } from '@/domain/view-state/entity-ref';
import type { LayerId } from '@/domain/view-state/layer-id';
import { classIndexOf } from '@/symbology/classes-of-layer';
import { type MarkClass, NOT_DRAWN, type PointMark } from '../mark';
import { spreadCoincident } from '../spread-coincident';

interface PointThing {
  readonly kind: EntityKind;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly placement: Placement;
  readonly at?: LngLat | undefined;
  readonly countyAdcode: number | null;
  readonly provenanceClass: ProvenanceClass;
  readonly markClass: MarkClass;
  readonly rank: number;
}

const fixed = (layer: LayerId, classId: string): MarkClass => ({
  kind: 'fixed',
  index: classIndexOf(layer, classId),
});

function timedIndexes(
  layer: LayerId,
  classOf: (status: LifecycleStatus) => string | null,
): Readonly<Record<LifecycleStatus, number>> {
  return Object.fromEntries(
    LIFECYCLE_STATUSES.map((status) => {
      const classId = classOf(status);
      return [status, classId === null ? NOT_DRAWN : classIndexOf(layer, classId)];
    }),
  ) as Record<LifecycleStatus, number>;
}

function toMarks(layer: LayerId, things: readonly PointThing[]): readonly PointMark[] {
  const placed = things.flatMap((thing) => {
    const { placement } = thing;
    return placement.placed
      ? [{ thing, lngLat: thing.at ?? placement.lngLat, precision: placement.precision }]
      : [];
  });
  const slots = spreadCoincident(placed.map(({ lngLat }) => lngLat));
  return placed.map(
    ({ thing, lngLat, precision }, position): PointMark => ({
      geometry: 'point',
      ref: toRef(thing.kind, thing.id),
      layer,
      featureId: position,
      zh: thing.zh,
      en: thing.en,
      lngLat,
      precision: precision satisfies PrecisionClass,
      slot: slots[position] ?? 0,
      rank: thing.rank,
      countyAdcode: thing.countyAdcode,
      provenanceClass: thing.provenanceClass,
      markClass: thing.markClass,
    }),
  );
}

const PARK_CLASS: Readonly<Record<Park['kind'], string>> = {
  new_area: 'national_special',
  ftz_area: 'ftz_area',
  national_etdz: 'national_etdz',
  national_hitech: 'national_hitech',
  agri_hitech: 'national_special',
  innovation_zone: 'national_special',
  comprehensive_zone: 'national_special',
  demonstration: 'national_special',
  bonded: 'bonded',
  sino_foreign: 'theme_park',
  investment_park: 'theme_park',
  chemical_park: 'theme_park',
  resort: 'theme_park',
  provincial_zone: 'provincial_zone',
  county_park: 'county_park',
  sub_park: 'sub_park',
};

const PARK_RANK: Readonly<Record<Park['level'], number>> = {
  national: 0,
  provincial: 2,
  county: 1,
  unknown: 3,
};

/** Class of a documents' project or platform on the map. */
export function projectClassOf(entity: DocumentEntity): string {
  switch (entity.kind) {
    case 'lab':
    case 'university':
      return 'research';
    case 'pilot_zone':
      return 'zone';
    case 'enterprise':
      return 'enterprise';
    default:
      return entity.mapRole === 'project' ? 'project' : 'platform';
  }
}

/** Whether a named thing belongs to the project layer: built or set up, and not another name of something drawn. */
export const isProjectEntity = (entity: DocumentEntity): boolean =>
  (entity.mapRole === 'project' || entity.mapRole === 'platform') && entity.sameAs === null;

type PointLayers =
  | 'interchange'
  | 'station'
  | 'peak'
  | 'park'
  | 'port'
  | 'general_airport'
  | 'airport'
  | 'project'
  | 'core';

/** Marks of every point layer, in file order. */
export function buildPointMarks(
  atlas: Atlas,
  { snapped }: LineShapes,
): Readonly<Record<PointLayers, readonly PointMark[]>> {
  const airportIndexes = timedIndexes('airport', (status) =>
    status === 'closed' || status === 'not_yet_named' ? null : status,
  );
  const highSpeedIndexes = timedIndexes('station', (status) =>
    status === 'open' || status === 'opening_uncertain'
      ? 'high_speed'
      : status === 'closed' || status === 'not_yet_named'
        ? null
        : 'building',
  );
  const conventionalIndexes = timedIndexes('station', (status) =>
    status === 'closed' || status === 'not_yet_named' ? null : 'conventional',
  );
  const generalIndexes = timedIndexes('general_airport', (status) =>
    status === 'open' || status === 'opening_uncertain'
      ? 'certified'
      : status === 'closed' || status === 'not_yet_named'
        ? null
        : 'planned',
  );
  const firstNamed = firstNamedMonths(atlas);
  return {
    interchange: toMarks(
      'interchange',
      atlas.interchanges
        .filter((interchange) => !interchange.isBorder)
        .map((interchange) => ({
          kind: 'interchange',
          id: interchange.id,
          zh: interchange.label,
          en: interchange.label,
          placement: interchange.placement,
          at: snapped[interchange.id],
          countyAdcode: interchange.countyAdcode,
          provenanceClass: interchange.provenance.provenanceClass,
          markClass: fixed('interchange', interchange.isJunction ? 'junction' : 'interchange'),
          rank: interchange.isJunction ? 0 : 1,
        })),
    ),
    station: toMarks(
      'station',
      atlas.stations.map((station) => ({
        kind: 'station',
        id: station.id,
        zh: station.name,
        en: station.nameEn,
        placement: station.placement,
        at: snapped[station.id],
        countyAdcode: station.countyAdcode,
        provenanceClass: station.provenance.provenanceClass,
        markClass: {
          kind: 'timed',
          lifecycle: station.lifecycle,
          indexOf: station.kind === 'conventional' ? conventionalIndexes : highSpeedIndexes,
        },
        rank: station.kind === 'conventional' ? 1 : 0,
      })),
    ),
    peak: toMarks(
      'peak',
      atlas.peaks.map((peak) => ({
        kind: 'peak',
        id: peak.id,
        zh: `${peak.mountain} ${Math.round(peak.elevationM)}`,
        en: `${peak.nameEn} ${Math.round(peak.elevationM)}`,
        placement: peak.placement,
        countyAdcode: peak.countyAdcode,
        provenanceClass: peak.provenance.provenanceClass,
        markClass: fixed('peak', 'peak'),
        rank: Math.round(2000 - peak.elevationM),
      })),
    ),
    park: toMarks(
      'park',
      atlas.parks.map((park) => ({
        kind: 'park',
        id: park.id,
        zh: park.name,
        en: park.name,
        placement: park.placement,
        countyAdcode: park.countyAdcode,
        provenanceClass: park.provenance.provenanceClass,
        markClass: {
          kind: 'from',
          index: classIndexOf('park', PARK_CLASS[park.kind]),
          from: park.founded?.earliest ?? null,
        },
        rank: PARK_RANK[park.level],
      })),
    ),
    port: toMarks(
      'port',
      atlas.ports.map((port) => ({
        kind: 'port',
        id: port.id,
        zh: port.name,
        en: port.nameEn,
        placement: port.placement,
        countyAdcode: port.countyAdcode,
        provenanceClass: port.provenance.provenanceClass,
        markClass: fixed('port', port.kind),
        rank: port.kind === 'inland' ? 1 : 0,
      })),
    ),
    general_airport: toMarks(
      'general_airport',
      atlas.generalAirports.map((airport) => ({
        kind: 'general_airport',
        id: airport.id,
        zh: airport.name,
        en: airport.name,
        placement: airport.placement,
        countyAdcode: airport.countyAdcode,
        provenanceClass: airport.provenance.provenanceClass,
        markClass: { kind: 'timed', lifecycle: airport.lifecycle, indexOf: generalIndexes },
        rank: airport.status === 'licensed' ? 0 : 1,
      })),
    ),
    airport: toMarks(
      'airport',
      atlas.airports.map((airport) => ({
        kind: 'airport',
        id: airport.id,
        zh: airport.name,
        en: airport.nameEn,
        placement: airport.placement,
        countyAdcode: airport.countyAdcode,
        provenanceClass: airport.provenance.provenanceClass,
        markClass: { kind: 'timed', lifecycle: airport.lifecycle, indexOf: airportIndexes },
        rank: 0,
      })),
    ),
    project: toMarks(
      'project',
      atlas.entities.filter(isProjectEntity).map((entity) => ({
        kind: 'project',
        id: entity.id,
        zh: entity.name,
        en: entity.name,
        placement: entity.placement,
        countyAdcode: entity.countyAdcode,
        provenanceClass: entity.provenance.provenanceClass,
        markClass: {
          kind: 'from',
          index: classIndexOf('project', projectClassOf(entity)),
          from: firstNamed.get(entity.id) ?? null,
        },
        rank: entity.mapRole === 'project' ? 0 : 1,
      })),
    ),
    core: toMarks(
      'core',
      atlas.cities
        .filter((city) => city.isCore)
        .map((city) => ({
          kind: 'city',
          id: String(city.adcode),
          zh: city.shortName,
          en: city.nameEn,
          placement: city.seat,
          countyAdcode: null,
          provenanceClass: city.provenance.provenanceClass,
          markClass: fixed('core', 'core'),
          rank: 0,
        })),
    ),
  };
}
