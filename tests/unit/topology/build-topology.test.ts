import { area } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { isCounterClockwise } from '@/geo/ring-winding';
import { buildTopology, describeTopology } from '../../../scripts/steps/build-topology';
import type { BorderKind, BuiltTopology, ProvinceObjects } from '../../../scripts/steps/topology-model';
import { TOY_PROVINCE } from './toy-province';

const built = buildTopology(TOY_PROVINCE);

function areasOf(
  name: keyof ProvinceObjects,
  from: BuiltTopology = built,
): Feature<Polygon | MultiPolygon>[] {
  const topology = from.topology as unknown as Topology;
  return from.topology.objects[name].geometries.map(
    (object) => feature(topology, object as GeometryObject) as Feature<Polygon | MultiPolygon>,
  );
}

function partsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function borderLengthDeg(kind: BorderKind): number {
  const object = built.topology.objects.borders.geometries.find(
    ({ properties }) => (properties as { kind: BorderKind }).kind === kind,
  );
  const lines = feature(
    built.topology as unknown as Topology,
    object as GeometryObject,
  ) as Feature<MultiLineString>;
  let length = 0;
  for (const line of lines.geometry.coordinates) {
    line.slice(1).forEach(([x = 0, y = 0], i) => {
      length += Math.hypot(x - (line[i]?.[0] ?? 0), y - (line[i]?.[1] ?? 0));
    });
  }
  return length;
}

describe('buildTopology', () => {
  it('lists regions in code order with numeric ids', () => {
    expect(areasOf('counties').map(({ id }) => id)).toEqual([101, 102, 201, 301]);
    expect(areasOf('cities').map(({ id }) => id)).toEqual([100, 200, 300]);
    expect(areasOf('circles').map(({ id, properties }) => [id, properties?.['key']])).toEqual([
      [1, 'west'],
      [2, 'east'],
    ]);
    expect(areasOf('province').map(({ id }) => id)).toEqual([0]);
  });

  it('merges counties without a gap: areas of counties, cities, circles and province add up', () => {
    const sum = (name: keyof ProvinceObjects) =>
      areasOf(name).reduce((total, region) => total + area(region), 0);
    const whole = sum('province');
    for (const name of ['counties', 'cities', 'circles'] as const)
      expect(sum(name) / whole).toBeCloseTo(1, 12);
  });

  it('draws one shared border once, whoever asks', () => {
    const topology = built.topology as unknown as Topology;
    const inner = mesh(topology, built.topology.objects.counties as GeometryObject, (a, b) => a !== b);
    expect(inner.coordinates.flat()).toContainEqual([119, 37].map((value) => expect.closeTo(value, 3)));
    expect(describeTopology(built.topology).rows.find(({ object }) => object === 'borders')?.arcs).toBe(
      describeTopology(built.topology).rows.find(({ object }) => object === 'counties')?.arcs,
    );
  });

  it('sorts border lines by kind', () => {
    const island = 0.004;
    expect(borderLengthDeg('county')).toBeCloseTo(1, 3);
    expect(borderLengthDeg('city')).toBeCloseTo(1, 3);
    expect(borderLengthDeg('circle')).toBeCloseTo(2, 3);
    expect(borderLengthDeg('outer')).toBeCloseTo(8 + island, 3);
    expect(borderLengthDeg('neighbour')).toBeCloseTo(2, 3);
    expect(borderLengthDeg('coast')).toBeCloseTo(6 + island, 3);
  });

  it('gives an island to its county, city, circle and province and keeps its corners', () => {
    const merciless = buildTopology(TOY_PROVINCE, { minTriangleDeg2: 0.1 });
    const counts = (name: keyof ProvinceObjects) =>
      areasOf(name, merciless).map((region) => partsOf(region).length);
    expect(counts('counties')).toEqual([1, 2, 1, 1]);
    expect(counts('cities')).toEqual([2, 1, 1]);
    expect(counts('circles')).toEqual([2, 1]);
    expect(counts('province')).toEqual([2]);
    const [, southEast] = areasOf('counties', merciless);
    expect(southEast && partsOf(southEast)[1]?.[0]).toHaveLength(5);
  });

  it('winds every outer ring counter-clockwise, also those that came the other way', () => {
    for (const name of ['counties', 'cities', 'circles', 'province', 'lakes', 'land'] as const) {
      for (const region of areasOf(name)) {
        for (const [outer = []] of partsOf(region)) expect(isCounterClockwise(outer), name).toBe(true);
      }
    }
  });

  it('gives the same bytes twice, and in whatever order the counties come', () => {
    const shuffled = { ...TOY_PROVINCE, counties: [...TOY_PROVINCE.counties].reverse() };
    expect(JSON.stringify(buildTopology(TOY_PROVINCE))).toBe(JSON.stringify(built));
    expect(JSON.stringify(buildTopology(shuffled))).toBe(JSON.stringify(built));
  });

  it('measures label points, boxes and areas on the full outline', () => {
    const [southWest, southEast] = built.shapes.counties;
    expect(southWest?.labelPoint[0]).toBeCloseTo(118.5, 1);
    expect(southWest?.labelPoint[1]).toBeCloseTo(36.5, 0);
    expect(southEast?.bbox).toEqual([119, 36, 120.501, 37]);
    // one degree square at 36.5° N: (6371.0088 π/180)² · (sin 37° − sin 36°)/(π/180) km²
    expect(southWest?.areaKm2).toBeCloseTo(6371.0088 ** 2 * (Math.PI / 180) * 0.014029771, 0);
    expect(built.shapes.cities.map(({ name }) => name)).toEqual(['甲市', '乙市', '丙市']);
  });

  it('refuses an island of an unknown county', () => {
    const islands = TOY_PROVINCE.islands.map((island) => ({
      ...island,
      properties: { ...island.properties, countyAdcode: 999 },
    }));
    expect(() => buildTopology({ ...TOY_PROVINCE, islands })).toThrow(
      'topology › islands › 小岛: county 999 does not exist',
    );
  });

  it('refuses a county without a city, and a city in two circles', () => {
    const [first, ...rest] = TOY_PROVINCE.membership;
    expect(() => buildTopology({ ...TOY_PROVINCE, membership: rest })).toThrow(/101 .*no city is given/);
    const split = [{ countyAdcode: 101, cityAdcode: 100, circleId: 2 }, ...rest];
    expect(first?.circleId).toBe(1);
    expect(() => buildTopology({ ...TOY_PROVINCE, membership: split })).toThrow(
      /city 100 is in circles 2 and 1/,
    );
  });
});
