import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '@/domain/atlas/atlas';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import type { Comparator, Target, TargetKind } from '@/domain/policy/target';
import type { ReadingKind, TargetReading } from '@/domain/policy/target-reading';
import type { Provenance } from '@/domain/provenance/provenance';
import { type FuzzyDate, parseFuzzyDate } from '@/domain/time/fuzzy-date';
import type { Lifecycle } from '@/domain/time/lifecycle';
import { orThrow } from '@/lib/result';
import { buildSegmentShapes } from '../../../scripts/steps/build-line-shapes';
import { GEODATA_PATHS } from '../../../scripts/steps/geodata-paths';
import { type CountyOutline, measureSegments } from '../../../scripts/steps/measure-segments';
import { readFactTables } from '../../../scripts/steps/read-curated';

export const PROVENANCE: Provenance = {
  provenanceClass: 'official',
  source: '测试',
  confidence: 'high',
  note: '',
};

/** A curated date. @throws when it is none. */
export function date(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text);
  if (parsed === null) throw new Error(`${text} is not a date`);
  return parsed;
}

/** A life from curated texts. */
export function life(dates: Partial<Record<keyof Lifecycle, string>>): Lifecycle {
  const read = (text: string | undefined): FuzzyDate | null => (text === undefined ? null : date(text));
  return {
    planned: read(dates.planned),
    building: read(dates.building),
    opened: read(dates.opened),
    expected: read(dates.expected),
    closed: read(dates.closed),
  };
}

/** Two cities of two counties each: 370100 holds 370101 and 370102, 370200 holds 370201 and 370202. */
const COUNTIES = [370101, 370102, 370201, 370202].map((adcode) => ({
  adcode,
  name: `${adcode}`,
  nameEn: '',
  pinyinOverride: null,
  kind: 'district' as const,
  cityAdcode: Math.floor(adcode / 100) * 100,
  seat: { placed: false as const, reason: '' },
  provenance: PROVENANCE,
}));

const segment = (
  lineId: string,
  seq: number,
  dates: Parameters<typeof life>[0],
): Atlas['segments'][number] => ({
  id: `${lineId}-${seq}`,
  lineId,
  seq,
  name: '',
  lifecycle: life(dates),
  statusText: '',
  sharesTrackWith: [],
  provenance: PROVENANCE,
});
const rail = (id: string, kind: 'high_speed' | 'freight'): Atlas['railLines'][number] => ({
  id,
  kind,
  name: id,
  nameEn: id,
  designSpeedText: '',
  lengthKmStated: null,
  lengthText: '',
  provenance: PROVENANCE,
});
const road = (id: string, isRouteChoice: boolean): Atlas['expressways'][number] => ({
  id,
  name: id,
  code: '',
  plannedSection: '',
  routeNumbers: [],
  isSkeleton: true,
  isRouteChoice,
  nameEn: id,
  provenance: PROVENANCE,
});
const length = (
  segmentId: string,
  countyAdcode: number,
  km: number,
  sharedKm = 0,
): Atlas['segmentLengths'][number] => ({
  segmentId,
  countyAdcode,
  km,
  sharedKm,
});

/** A network small enough to add up by hand. */
export const TOY: Pick<Atlas, 'counties' | 'railLines' | 'expressways' | 'segments' | 'segmentLengths'> = {
  counties: COUNTIES,
  railLines: [rail('HSR01', 'high_speed'), rail('HSR02', 'high_speed'), rail('FR03', 'freight')],
  expressways: [road('EX-Z1', false), road('EX-R1', true)],
  segments: [
    segment('HSR01', 1, { opened: '2011-06-30' }),
    segment('HSR02', 1, { planned: '2018-02', building: '2019', opened: '2020/2021' }),
    segment('HSR02', 2, { planned: '2018-02', building: '2020-05', expected: '2022' }),
    segment('FR03', 1, { opened: '1956' }),
    segment('FR03', 3, { opened: '2006/2007' }),
    segment('EX-Z1', 1, { opened: '2010', closed: '2019-06' }),
    segment('EX-R1', 1, { opened: '2010' }),
  ],
  segmentLengths: [
    length('HSR01-1', 370101, 100),
    length('HSR01-1', 370201, 50),
    length('HSR02-1', 370101, 40, 10),
    length('HSR02-2', 370202, 30),
    length('FR03-1', 370102, 80),
    length('FR03-3', 370102, 170),
    length('EX-Z1-1', 370101, 60),
    length('EX-R1-1', 370101, 500),
  ],
};

/** A target with what the test is about. */
export const aim = (given: {
  value: number | null;
  comparator?: Comparator;
  due?: number | null;
  kind?: TargetKind;
}): Target => ({
  id: 'T001',
  documentId: 'A',
  clauseId: 'A19',
  locationText: '第19条',
  geography: '山东省',
  regionAdcodes: [370000],
  indicator: '测试',
  value: given.value,
  valueText: given.value === null ? '定性' : '',
  unit: '公里',
  yearFrom: null,
  yearTo: given.due === undefined ? 2022 : given.due,
  comparator: given.comparator ?? 'eq',
  kind: given.kind ?? 'target',
  evidence: '测试',
  provenance: PROVENANCE,
});

/** A reading of that target. */
export const read = (when: string, value: number, kind: ReadingKind = 'achieved'): TargetReading => ({
  targetId: 'T001',
  date: date(when),
  value,
  unit: '公里',
  kind,
  provenance: PROVENANCE,
});

interface CountyFeature {
  readonly properties: { readonly adcode: number };
  readonly geometry: Polygon | MultiPolygon;
}

function outlineOf({ properties, geometry }: CountyFeature): CountyOutline {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const lngs = rings.flat().map(([lng = 0]) => lng);
  const lats = rings.flat().map(([, lat = 0]) => lat);
  const bbox = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
  return { adcode: properties.adcode, bbox, geometry };
}

const networkOf = (lineId: string): string =>
  lineId.startsWith('HSR') ? 'hsr' : lineId.startsWith('FR') ? 'fr' : 'road';

/** The curated facts, without the lengths that the build measures. */
export const realAtlas = (): Atlas => orThrow(parseAtlas(readFactTables()));

/** The curated facts with lengths measured on the county boundaries as published, before simplification. */
export function measuredAtlas(): Atlas {
  const tables = readFactTables();
  const boundaries = JSON.parse(
    readFileSync(`${GEODATA_PATHS.sources}/boundaries/counties.geojson`, 'utf8'),
  ) as {
    readonly features: readonly CountyFeature[];
  };
  const ring = new Set(
    orThrow(parseAtlas(tables))
      .expressways.filter((line) => line.isRouteChoice)
      .map(({ id }) => id),
  );
  const shapes = buildSegmentShapes().filter((shape) => !ring.has(shape.lineId));
  const rows = measureSegments(shapes, boundaries.features.map(outlineOf), networkOf);
  return orThrow(
    parseAtlas({ ...tables, segment_lengths: { columns: tables.segment_lengths.columns, rows } }),
  );
}
