import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { LakeArea, RegionArea, RegionAreas } from '@/domain/atlas/region-areas';
import type { LngLat } from '@/domain/provenance/position';
import { ok, refuse, type Result } from '@/lib/result';

interface ShapeRow {
  readonly id: number;
  readonly labelPoint: readonly number[];
  readonly bbox: RegionArea['bbox'];
  readonly areaKm2: number;
}

interface GeoAsset {
  readonly topology: Topology;
  readonly shapes: {
    readonly counties: readonly ShapeRow[];
    readonly cities: readonly ShapeRow[];
    readonly circles: readonly ShapeRow[];
    readonly province: ShapeRow;
  };
}

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

const box = (west: number, south: number, east: number, north: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry: {
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
});

/** Inland beyond the window of the land source, so that a wide screen shows no sea there. Overlaps it a little. */
const FAR_LAND = [box(90, 20, 110.1, 50), box(90, 41.1, 135, 50), box(90, 20, 120.5, 31.1)];

function decode(topology: Topology, name: string): readonly GeoJSON.Feature[] {
  const object = topology.objects[name] as GeometryObject | undefined;
  if (object === undefined) throw new Error(`object "${name}" is missing`);
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found.features : [found];
}

function joinAreas(
  features: readonly GeoJSON.Feature[],
  rows: readonly ShapeRow[],
): ReadonlyMap<number, RegionArea> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    features.map((item) => {
      const id = Number(item.id);
      const row = byId.get(id);
      if (row === undefined) throw new Error(`region ${id} has no label point`);
      const [lng = 0, lat = 0] = row.labelPoint;
      return [
        id,
        { shape: item.geometry as Area, labelAt: [lng, lat], bbox: row.bbox, areaKm2: row.areaKm2 },
      ];
    }),
  );
}

/** Decode `geo.topo.json`. @returns areas, or a refusal naming the object that is missing or does not agree. */
export function decodeAreas(json: unknown): Result<RegionAreas> {
  try {
    const { topology, shapes } = json as GeoAsset;
    const province = joinAreas(decode(topology, 'province'), [shapes.province]).get(shapes.province.id);
    if (province === undefined) return refuse('assets/geo.topo.json › province', 'the province has no area');
    return ok({
      province,
      circles: joinAreas(decode(topology, 'circles'), shapes.circles),
      cities: joinAreas(decode(topology, 'cities'), shapes.cities),
      counties: joinAreas(decode(topology, 'counties'), shapes.counties),
      lakes: decode(topology, 'lakes').map((lake, position): LakeArea => {
        const shape = lake.geometry as Area;
        return {
          id: String(position + 1),
          name: String(lake.properties?.['name'] ?? ''),
          kind: String(lake.properties?.['kind'] ?? ''),
          shape,
          labelAt: lake.properties?.['labelPoint'] as LngLat,
        };
      }),
      land: { type: 'FeatureCollection', features: [...FAR_LAND, ...decode(topology, 'land')] },
      borders: { type: 'FeatureCollection', features: [...decode(topology, 'borders')] },
    });
  } catch (error) {
    return refuse('assets/geo.topo.json', error instanceof Error ? error.message : String(error));
  }
}
