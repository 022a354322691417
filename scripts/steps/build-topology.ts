import { topology as toTopology } from 'topojson-server';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { rewindPolygon } from '@/geo/ring-winding';
import { findLabelPoint } from './topology-label-point';
import { attachIslands } from './topology-attach-islands';
import { buildBorders } from './topology-borders';
import { measureRegions, mergeRegions } from './topology-merge-regions';
import {
  type BuiltTopology,
  type CountyMembership,
  type CountyProperties,
  DEFAULT_TOPOLOGY_OPTIONS,
  type ProvinceObjects,
  type TopologyInputs,
  type TopologyOptions,
} from './topology-model';
import { simplifyArcs } from './topology-simplify-arcs';

export { describeTopology } from './topology-describe';

type DrawnObjects = Pick<ProvinceObjects, 'counties' | 'lakes' | 'land'>;

/**
 * The province as one TopoJSON topology: counties with their islands, cities, circles and province merged from
 * them, border lines by kind, lakes, and the land around. The same inputs give the same bytes.
 *
 * Areas and label points are measured on the full outlines, before simplification.
 * @crs CGCS2000 ≈ WGS 84, `[lng, lat]` degrees on an integer grid (`transform`)
 * @throws when codes of counties, memberships, cities, circles or islands do not agree
 */
export function buildTopology(inputs: TopologyInputs, options: Partial<TopologyOptions> = {}): BuiltTopology {
  const settings = { ...DEFAULT_TOPOLOGY_OPTIONS, ...options };
  const full = drawObjects(inputs);
  const fullCounties = full.objects.counties;
  const fullMerges = mergeRegions(full as unknown as Topology, fullCounties, inputs);
  const measure = <P extends { name: string }>(regions: GeometryCollection<P>) =>
    measureRegions(full as unknown as Topology, regions);
  const [province] = measure(fullMerges.province);
  if (province === undefined) throw new Error('topology › province: nothing was merged');

  const thinned = simplifyArcs(full, settings);
  const untyped = thinned as unknown as Topology;
  const { counties, lakes, land } = thinned.objects;
  const borders = buildBorders(untyped, counties, land as Parameters<typeof buildBorders>[2]);
  const merges = mergeRegions(untyped, counties, inputs);
  return {
    topology: { ...thinned, objects: { counties, ...merges, borders, lakes, land } },
    shapes: {
      counties: measure(fullCounties),
      cities: measure(fullMerges.cities),
      circles: measure(fullMerges.circles),
      province,
    },
  };
}

/** The drawn things, full resolution, arcs shared, every county knowing its city and circle. */
function drawObjects(inputs: TopologyInputs): Topology<DrawnObjects> {
  const memberships = indexMemberships(inputs);
  const counties: FeatureCollection<MultiPolygon, CountyProperties> = {
    type: 'FeatureCollection',
    features: attachIslands(inputs.counties, inputs.islands).map((county) => {
      const { adcode, name } = county.properties;
      const membership = memberships.get(adcode);
      if (membership === undefined)
        throw new Error(`topology › counties › ${adcode} ${name}: no city is given for it`);
      const { cityAdcode, circleId } = membership;
      return { ...county, properties: { adcode, name, cityAdcode, circleId } };
    }),
  };
  const lakes: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: inputs.lakes.map((lake, index) => ({
      type: 'Feature',
      id: index + 1,
      properties: {
        name: lake.properties.name,
        kind: lake.properties.kind,
        labelPoint: findLabelPoint(lake.geometry),
      },
      geometry: rewindPolygon(lake.geometry, 'rfc7946'),
    })),
  };
  const land: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: inputs.land.map(({ geometry }) => ({
      type: 'Feature',
      properties: {},
      geometry: rewindPolygon(geometry, 'rfc7946'),
    })),
  };
  return toTopology({ counties, lakes, land }) as unknown as Topology<DrawnObjects>;
}

/**
 * Memberships by county code.
 * @throws when a county is given twice, is not drawn, or names an unknown city or circle
 */
function indexMemberships({
  counties,
  membership,
  cities,
  circles,
}: TopologyInputs): Map<number, CountyMembership> {
  const drawn = new Set(counties.map(({ properties }) => properties.adcode));
  const cityCodes = new Set(cities.map(({ adcode }) => adcode));
  const circleIds = new Set(circles.map(({ id }) => id));
  const index = new Map<number, CountyMembership>();
  const circleByCity = new Map<number, number>();
  for (const row of membership) {
    const where = `topology › membership › ${row.countyAdcode}`;
    if (!drawn.has(row.countyAdcode)) throw new Error(`${where}: no boundary is drawn for this county`);
    if (index.has(row.countyAdcode)) throw new Error(`${where}: the county is given twice`);
    if (!cityCodes.has(row.cityAdcode))
      throw new Error(`${where}: city ${row.cityAdcode} is not in the list of cities`);
    if (!circleIds.has(row.circleId))
      throw new Error(`${where}: circle ${row.circleId} is not in the list of circles`);
    const circle = circleByCity.get(row.cityAdcode) ?? row.circleId;
    if (circle !== row.circleId)
      throw new Error(`${where}: city ${row.cityAdcode} is in circles ${circle} and ${row.circleId}`);
    circleByCity.set(row.cityAdcode, circle);
    index.set(row.countyAdcode, row);
  }
  return index;
}
