import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { rewindPolygon } from '@/geo/ring-winding';
import type { TopologyInputs } from './topology-model';

type CountyFeature = TopologyInputs['counties'][number];

/**
 * Counties with their islands as further parts of the multipolygon, in code order and RFC 7946 winding.
 * @throws when an island names a county that is not there, or two counties carry one code
 */
export function attachIslands(
  counties: readonly CountyFeature[],
  islands: TopologyInputs['islands'],
): Feature<MultiPolygon, { adcode: number; name: string }>[] {
  const codes = new Set(counties.map(({ properties }) => properties.adcode));
  if (codes.size !== counties.length)
    throw new Error('topology › counties: two features carry the same adcode');
  islands.forEach(({ properties }, index) => {
    if (!codes.has(properties.countyAdcode)) {
      const name = properties.name || `number ${index}`;
      throw new Error(`topology › islands › ${name}: county ${properties.countyAdcode} does not exist`);
    }
  });
  return [...counties]
    .sort((a, b) => a.properties.adcode - b.properties.adcode)
    .map(({ properties, geometry }) => {
      const own = islands.filter((island) => island.properties.countyAdcode === properties.adcode);
      const coordinates = [...partsOf(geometry), ...own.map((island) => island.geometry.coordinates)];
      return {
        type: 'Feature',
        id: properties.adcode,
        properties: { adcode: properties.adcode, name: properties.name },
        geometry: rewindPolygon({ type: 'MultiPolygon', coordinates }, 'rfc7946'),
      };
    });
}

function partsOf(geometry: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
