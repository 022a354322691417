import { cityOfAdcode } from '@/domain/region/adcode';
import {
  compareSets,
  expectEqual,
  type Finding,
  type GeodataCheck,
  type GeodataUnderCheck,
} from './check-model';

function countRegions({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const kinds = (kind: string) => atlas.counties.filter((county) => county.kind === kind).length;
  return [
    ...expectEqual('circles.csv', atlas.circles.length, 3),
    ...expectEqual('cities.csv', atlas.cities.length, 16),
    ...expectEqual('counties.csv', atlas.counties.length, 136),
    ...expectEqual('cities.csv › is_core', atlas.cities.filter((city) => city.isCore).length, 3),
    ...expectEqual('counties.csv › 区', kinds('district'), 58),
    ...expectEqual('counties.csv › 县级市', kinds('city'), 26),
    ...expectEqual('counties.csv › 县', kinds('county'), 52),
    ...compareSets(
      'cities.csv › 三核',
      atlas.cities.filter((city) => city.isCore).map((city) => city.shortName),
      ['济南', '青岛', '烟台'],
    ),
  ];
}

/** The counties, cities and circles of the topology, with what it says of each. */
function topologyRegions({ topology }: GeodataUnderCheck, name: string) {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`geo.topo.json › ${name}: is missing`);
  return object.geometries.map((geometry) => ({
    id: Number(geometry.id),
    properties: (geometry.properties ?? {}) as Record<string, unknown>,
  }));
}

function agreeOnCodes(data: GeodataUnderCheck): readonly Finding[] {
  const { atlas, boundaries, islands, areas } = data;
  const counties = atlas.counties.map((county) => county.adcode);
  const cities = atlas.cities.map((city) => city.adcode);
  const circles = atlas.circles.map((circle) => circle.seq);
  const countyOf = new Map(atlas.counties.map((county) => [county.adcode, county]));
  const circleSeq = new Map<string, number>(atlas.circles.map(({ id, seq }) => [id, seq]));
  const circleOfCity = new Map(atlas.cities.map((city) => [city.adcode, circleSeq.get(city.circleId) ?? 0]));
  const statLevel = (level: string) =>
    atlas.regionStats
      .filter((stat) => stat.level === level && stat.measure === 'population')
      .map((stat) => stat.adcode);
  return [
    ...compareSets(
      'boundaries/counties.geojson',
      boundaries.map((item) => item.properties.adcode),
      counties,
    ),
    ...compareSets(
      'geo.topo.json › counties',
      topologyRegions(data, 'counties').map(({ id }) => id),
      counties,
    ),
    ...compareSets(
      'geo.topo.json › cities',
      topologyRegions(data, 'cities').map(({ id }) => id),
      cities,
    ),
    ...compareSets(
      'geo.topo.json › circles',
      topologyRegions(data, 'circles').map(({ id }) => id),
      circles,
    ),
    ...compareSets('geo.topo.json › shapes › counties', areas.counties.keys(), counties),
    ...compareSets('region_stats.csv › county › population', statLevel('county'), counties),
    ...compareSets('region_stats.csv › city › population', statLevel('city'), cities),
    ...compareSets(
      'counties.csv › city_adcode',
      atlas.counties.map((county) => county.cityAdcode),
      cities,
    ),
    ...islands
      .filter((item) => !countyOf.has(item.properties.countyAdcode))
      .map((item) => ({ where: `islands.geojson › ${item.properties.name}`, why: 'belongs to no county' })),
    ...boundaries.flatMap(({ properties: { adcode, name } }) =>
      expectEqual(`counties.geojson › ${adcode} › name`, name, countyOf.get(adcode)?.name ?? 'absent'),
    ),
    ...topologyRegions(data, 'counties').flatMap(({ id, properties }) => [
      ...expectEqual(`geo.topo.json › ${id} › city`, Number(properties['cityAdcode']), cityOfAdcode(id)),
      ...expectEqual(
        `geo.topo.json › ${id} › circle`,
        Number(properties['circleId']),
        circleOfCity.get(cityOfAdcode(id)) ?? 0,
      ),
    ]),
  ];
}

/** Every code a curated row uses is one of ours. */
function knowHostCodes({ atlas }: GeodataUnderCheck): readonly Finding[] {
  const counties = new Set<number | null>([null, ...atlas.counties.map((county) => county.adcode)]);
  const cities = new Set<number | null>([null, ...atlas.cities.map((city) => city.adcode)]);
  const province = 370000;
  const hosts = {
    stations: atlas.stations,
    interchanges: atlas.interchanges,
    airports: atlas.airports,
    general_airports: atlas.generalAirports,
    ports: atlas.ports,
    peaks: atlas.peaks,
    parks: atlas.parks,
    entities: atlas.entities,
    towns: atlas.towns.map(({ id, countyAdcode }) => ({ id, countyAdcode, cityAdcode: null })),
    segment_lengths: atlas.segmentLengths.map(({ segmentId, countyAdcode }) => ({
      id: segmentId,
      countyAdcode,
      cityAdcode: null,
    })),
    functional_zones: atlas.functionalZones.map(({ zoneName, hostAdcode, cityAdcode }) => ({
      id: zoneName,
      countyAdcode: hostAdcode,
      cityAdcode,
    })),
  };
  return [
    ...Object.entries(hosts).flatMap(([table, rows]) =>
      rows.flatMap(({ id, countyAdcode, cityAdcode }): Finding[] => [
        ...(counties.has(countyAdcode)
          ? []
          : [{ where: `${table}.csv › ${id}`, why: `${countyAdcode} is no county` }]),
        ...(cities.has(cityAdcode)
          ? []
          : [{ where: `${table}.csv › ${id}`, why: `${cityAdcode} is no city` }]),
      ]),
    ),
    ...atlas.targets.flatMap(({ id, regionAdcodes }) =>
      regionAdcodes
        .filter((adcode) => adcode !== province && !cities.has(adcode) && !counties.has(adcode))
        .map((adcode) => ({ where: `targets.csv › ${id}`, why: `${adcode} is no region` })),
    ),
  ];
}

/** Counts and codes of regions. */
export const REGION_CHECKS: readonly GeodataCheck[] = [
  {
    id: 'region-counts',
    says: '3 圈 16 市 136 县（58 区 26 市 52 县）、三核为济南青岛烟台',
    run: countRegions,
  },
  { id: 'region-codes', says: '区划代码与名称在表、界线与拓扑之间处处一致', run: agreeOnCodes },
  { id: 'host-codes', says: '每一行所属市县的代码都是已知代码', run: knowHostCodes },
];
