import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type {
  GeometryCollection,
  MultiLineString as TopoMultiLineString,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** A city, with its official code. */
export interface CityEntry {
  readonly adcode: number;
  readonly name: string;
}

/** An economic circle 经济圈: numeric id for feature-state, key for code, name for people. */
export interface CircleEntry {
  readonly id: number;
  readonly key: string;
  readonly name: string;
}

/** Which city and circle a county belongs to. */
export interface CountyMembership {
  readonly countyAdcode: number;
  readonly cityAdcode: number;
  readonly circleId: number;
}

/** Everything the province topology is made of. @crs CGCS2000 ≈ WGS 84, `[lng, lat]` degrees */
export interface TopologyInputs {
  readonly counties: readonly Feature<Polygon | MultiPolygon, { adcode: number; name: string }>[];
  readonly islands: readonly Feature<Polygon, { name: string; countyAdcode: number }>[];
  readonly lakes: readonly Feature<Polygon | MultiPolygon, { name: string; kind: string }>[];
  readonly land: readonly Feature<Polygon | MultiPolygon>[];
  readonly membership: readonly CountyMembership[];
  readonly cities: readonly CityEntry[];
  readonly circles: readonly CircleEntry[];
  readonly province: CityEntry;
}

export interface TopologyOptions {
  /** Grid cells along the longer side of the bounding box; 65,000 is about 21 m here. */
  readonly quantization: number;
  /** Visvalingam: vertices whose triangle is smaller are dropped. @unit square degrees (1e-6 is about 0.01 km²) */
  readonly minTriangleDeg2: number;
  /** Corners every island and lake keeps, however small. */
  readonly minRingCorners: number;
}

export const DEFAULT_TOPOLOGY_OPTIONS: TopologyOptions = {
  quantization: 65_000,
  minTriangleDeg2: 1e-6,
  minRingCorners: 8,
};

/** Where a border line stands between two counties, or on the edge of the province. */
export type BorderKind = 'county' | 'city' | 'circle' | 'outer' | 'coast' | 'neighbour';

/**
 * Border lines by kind. `county`: inside one city; `city`: between cities of one circle; `circle`: between
 * circles; `outer`: the whole outline, which `coast` and `neighbour` (shared with the land around) divide.
 */
export const BORDER_KINDS = [
  'county',
  'city',
  'circle',
  'outer',
  'coast',
  'neighbour',
] as const satisfies readonly BorderKind[];

export interface CountyProperties {
  readonly adcode: number;
  readonly name: string;
  readonly cityAdcode: number;
  readonly circleId: number;
}

/** The objects of the province topology; ids are numbers for feature-state. */
export type ProvinceObjects = {
  counties: GeometryCollection<CountyProperties>;
  cities: GeometryCollection<{ adcode: number; name: string; circleId: number }>;
  circles: GeometryCollection<{ key: string; name: string }>;
  province: GeometryCollection<{ adcode: number; name: string }>;
  borders: GeometryCollection<{ kind: BorderKind }>;
  /** `labelPoint`: pole of inaccessibility, `[lng, lat]`. */
  lakes: GeometryCollection<{ name: string; kind: string; labelPoint: Position }>;
  land: GeometryCollection<Record<string, never>>;
};

export type ProvinceTopology = Topology<ProvinceObjects>;
export type TopoArea = TopoPolygon | TopoMultiPolygon;
export type TopoBorder = TopoMultiLineString<{ kind: BorderKind }>;

/** Where to write a region's name, how far it reaches and how large it is; measured before simplification. */
export interface RegionShape {
  /** Adcode of the county, city or province; numeric id of the circle. */
  readonly id: number;
  readonly name: string;
  /** Pole of inaccessibility of the largest part. */
  readonly labelPoint: Position;
  /** `[west, south, east, north]` */
  readonly bbox: readonly [number, number, number, number];
  readonly areaKm2: number;
}

export interface BuiltTopology {
  readonly topology: ProvinceTopology;
  readonly shapes: {
    readonly counties: readonly RegionShape[];
    readonly cities: readonly RegionShape[];
    readonly circles: readonly RegionShape[];
    readonly province: RegionShape;
  };
}
