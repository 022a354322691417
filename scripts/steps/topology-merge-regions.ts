import { feature as toFeature, mergeArcs } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { computePolygonAreaKm2 } from '@/geo/ring-area';
import { computeBbox, findLabelPoint } from './topology-label-point';
import type {
  CountyProperties,
  ProvinceObjects,
  RegionShape,
  TopoArea,
  TopologyInputs,
} from './topology-model';

type CountyCollection = GeometryCollection<CountyProperties>;
type MergedObjects = Pick<ProvinceObjects, 'cities' | 'circles' | 'province'>;

/** The counties of one region as one multipolygon over the same arcs. */
function mergeCounties(
  topology: Topology,
  counties: CountyCollection,
  belongs: (county: CountyProperties) => boolean,
  where: string,
): TopoArea {
  const members = counties.geometries.filter(({ properties }) => belongs(properties as CountyProperties));
  if (members.length === 0) throw new Error(`topology › ${where}: no county belongs to it`);
  return mergeArcs(topology, members as Parameters<typeof mergeArcs>[1]);
}

/**
 * Cities, circles and the province as merges of counties: not one vertex of their own.
 * @throws when a city or circle has no county
 */
export function mergeRegions(
  topology: Topology,
  counties: CountyCollection,
  { cities, circles, province }: TopologyInputs,
): MergedObjects {
  const circleOf = new Map(
    counties.geometries.map(({ properties }) => {
      const { cityAdcode, circleId } = properties as CountyProperties;
      return [cityAdcode, circleId];
    }),
  );
  return {
    cities: {
      type: 'GeometryCollection',
      geometries: [...cities]
        .sort((a, b) => a.adcode - b.adcode)
        .map(({ adcode, name }) => ({
          ...mergeCounties(
            topology,
            counties,
            (county) => county.cityAdcode === adcode,
            `cities › ${adcode} ${name}`,
          ),
          id: adcode,
          properties: { adcode, name, circleId: circleOf.get(adcode) ?? 0 },
        })),
    },
    circles: {
      type: 'GeometryCollection',
      geometries: [...circles]
        .sort((a, b) => a.id - b.id)
        .map(({ id, key, name }) => ({
          ...mergeCounties(topology, counties, (county) => county.circleId === id, `circles › ${id} ${name}`),
          id,
          properties: { key, name },
        })),
    },
    province: {
      type: 'GeometryCollection',
      geometries: [
        {
          ...mergeCounties(topology, counties, () => true, `province › ${province.name}`),
          id: province.adcode,
          properties: { adcode: province.adcode, name: province.name },
        },
      ],
    },
  };
}

/** Label point, bounding box and area of every region of a collection. */
export function measureRegions<P extends { name: string }>(
  topology: Topology,
  regions: GeometryCollection<P>,
): RegionShape[] {
  return regions.geometries.map((region) => {
    const { geometry } = toFeature(topology, region as TopoArea) as Feature<Polygon | MultiPolygon>;
    return {
      id: Number(region.id),
      name: (region.properties as P).name,
      labelPoint: findLabelPoint(geometry),
      bbox: computeBbox(geometry),
      areaKm2: Number(computePolygonAreaKm2(geometry).toFixed(2)),
    };
  });
}
