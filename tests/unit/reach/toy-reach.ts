import type { CountyGround, ReachFacts } from '@/analysis/reach/reach-facts';
import type { LineSegment } from '@/domain/network/line-segment';
import type { LineStation } from '@/domain/network/line-station';
import type { RailLine } from '@/domain/network/rail-line';
import type { Station } from '@/domain/network/station';
import type { Expressway } from '@/domain/network/expressway';
import type { Interchange } from '@/domain/network/interchange';
import type { LngLat } from '@/domain/provenance/position';
import { parseFuzzyDate } from '@/domain/time/fuzzy-date';
import { monthOf } from '@/domain/time/month';

const provenance = { provenanceClass: 'derived', source: '示例', confidence: 'high', note: '' } as const;
const date = (text: string) => (text === '' ? null : parseFuzzyDate(text));

/** A rectangle of a county, counter-clockwise. */
export const county = (
  adcode: number,
  [west, south, east, north]: readonly [number, number, number, number],
  population: number | null = 1000,
): CountyGround => ({
  adcode,
  name: `县${adcode}`,
  cityAdcode: Math.floor(adcode / 100) * 100,
  seat: [(west + east) / 2, (south + north) / 2],
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
  population,
  gdpYi: null,
});

export const segment = (id: string, opened: string, expected = ''): LineSegment => ({
  id,
  lineId: id.slice(0, id.lastIndexOf('-')),
  seq: Number(id.slice(id.lastIndexOf('-') + 1)),
  name: id,
  lifecycle: {
    planned: null,
    building: null,
    opened: date(opened),
    expected: date(expected),
    closed: null,
  },
  statusText: '',
  sharesTrackWith: [],
  provenance,
});

export const rail = (id: string, designSpeedText: string): RailLine => ({
  id,
  name: id,
  nameEn: id,
  kind: id.startsWith('HSR') ? 'high_speed' : 'freight',
  designSpeedText,
  lengthKmStated: null,
  lengthText: '',
  provenance,
});

export const station = (id: string, lngLat: LngLat, opened: string): Station => ({
  id,
  name: id,
  nameEn: 'A',
  formerNames: [],
  nameChanges: '',
  kind: opened === '' ? 'planned_high_speed' : 'high_speed',
  lifecycle: { planned: null, building: null, opened: date(opened), expected: null, closed: null },
  placement: { placed: true, lngLat, precision: 'site', provenanceClass: 'derived', source: '示例' },
  countyAdcode: 370101,
  cityAdcode: 370100,
  provenance,
});

export const stop = (lineId: string, stationId: string, seq: number, chainageKm: number): LineStation => ({
  lineId,
  stationId,
  seq,
  chainageKm,
  offsetM: 0,
  exception: '',
  provenance,
});

export const expressway = (id: string): Expressway => ({
  id,
  name: id,
  code: id,
  plannedSection: '',
  routeNumbers: [],
  isSkeleton: true,
  isRouteChoice: false,
  nameEn: id,
  provenance,
});

export const interchange = (id: string, lngLat: LngLat, lineIds: readonly string[]): Interchange => ({
  id,
  label: id,
  routes: [],
  lineIds,
  isJunction: false,
  isBorder: false,
  placement: { placed: true, lngLat, precision: 'site', provenanceClass: 'derived', source: '示例' },
  countyAdcode: 370101,
  cityAdcode: 370100,
  provenance,
});

/** No things at all on one county; a test adds what it needs. */
export const toyFacts = (more: Partial<ReachFacts> = {}): ReachFacts => ({
  cities: [],
  railLines: [],
  expressways: [],
  segments: [],
  stations: [],
  lineStations: [],
  interchanges: [],
  airports: [],
  ports: [],
  parks: [],
  travelTimes: [],
  shapes: [],
  snapped: {},
  counties: [county(370101, [118, 36, 120, 36.5])],
  asOf: monthOf(2026, 7),
  ...more,
});
