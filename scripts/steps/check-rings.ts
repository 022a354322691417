import { kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { computePolygonAreaKm2 } from '@/geo/ring-area';
import { isCounterClockwise } from '@/geo/ring-winding';
import type { Finding, GeodataCheck, GeodataUnderCheck } from './check-model';

type Area = Polygon | MultiPolygon;

const polygonsOf = (shape: Area): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** What is wrong with the rings of one area: open, too short, wound the other way, or crossing itself. */
export function findRingFaults(where: string, shape: Area): readonly Finding[] {
  const faults: Finding[] = [];
  for (const [part, rings] of polygonsOf(shape).entries())
    for (const [index, ring] of rings.entries()) {
      const at = `${where} › part ${part + 1} › ring ${index + 1}`;
      const [first, last] = [ring[0], ring.at(-1)];
      if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
        faults.push({ where: at, why: 'is not closed' });
      if (ring.length < 4) faults.push({ where: at, why: `has ${ring.length} positions, needs 4` });
      else if (isCounterClockwise(ring) !== (index === 0))
        faults.push({ where: at, why: 'is wound against RFC 7946' });
    }
  if (faults.length > 0) return faults;
  const crossings = kinks({ type: 'Feature', properties: {}, geometry: shape }).features.length;
  return crossings === 0 ? [] : [{ where, why: `crosses itself ${crossings} times` }];
}

function checkRings({ boundaries, islands, areas }: GeodataUnderCheck): readonly Finding[] {
  const drawn = (level: string, regions: GeodataUnderCheck['areas']['counties']) =>
    [...regions].flatMap(([id, { shape }]) => findRingFaults(`geo.topo.json › ${level} › ${id}`, shape));
  return [
    ...boundaries.flatMap((item) =>
      findRingFaults(`counties.geojson › ${item.properties.adcode}`, item.geometry),
    ),
    ...islands.flatMap((item) => findRingFaults(`islands.geojson › ${item.properties.name}`, item.geometry)),
    ...drawn('counties', areas.counties),
    ...drawn('cities', areas.cities),
    ...drawn('circles', areas.circles),
    ...findRingFaults('geo.topo.json › province', areas.province.shape),
  ];
}

const SAME_AREA = 1e-9;
const DRAWN_AREA = 2e-3;

/** @unit the shapes' sum in km², as drawn */
const sumArea = (regions: GeodataUnderCheck['areas']['counties']): number =>
  [...regions.values()].reduce((sum, { shape }) => sum + computePolygonAreaKm2(shape), 0);

/** Counties tile the province: no gap, no overlap, and simplification did not eat any of them. */
function checkCoverage({ areas, topology }: GeodataUnderCheck): readonly Finding[] {
  const province = computePolygonAreaKm2(areas.province.shape);
  const tiles = (
    [
      ['counties', areas.counties],
      ['cities', areas.cities],
      ['circles', areas.circles],
    ] as const
  ).flatMap(([level, regions]): Finding[] => {
    const sum = sumArea(regions);
    return Math.abs(sum / province - 1) <= SAME_AREA
      ? []
      : [{ where: `geo.topo.json › ${level}`, why: `together ${sum} km², the province is ${province} km²` }];
  });
  const holes = polygonsOf(areas.province.shape).filter((rings) => rings.length > 1);
  const uses = new Map<number, number>();
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) for (const arc of arcs) count(arc);
    else if (typeof arcs === 'number')
      uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
  };
  const counties = topology.objects['counties'];
  if (counties?.type === 'GeometryCollection')
    for (const geometry of counties.geometries) count('arcs' in geometry ? geometry.arcs : []);
  return [
    ...tiles,
    ...holes.map(
      (): Finding => ({ where: 'geo.topo.json › province', why: 'has a hole: a sliver between counties' }),
    ),
    ...[...uses]
      .filter(([, times]) => times > 2)
      .map(([arc, times]) => ({ where: `geo.topo.json › arc ${arc}`, why: `borders ${times} counties` })),
    ...([...uses.values()].some((times) => times === 2)
      ? []
      : [{ where: 'geo.topo.json › counties', why: 'share no arc: neighbours were cut apart' }]),
    ...[...areas.counties]
      .filter(([, { shape, areaKm2 }]) => Math.abs(computePolygonAreaKm2(shape) / areaKm2 - 1) > DRAWN_AREA)
      .map(([id]) => ({
        where: `geo.topo.json › counties › ${id}`,
        why: 'simplification changed its area by over 0.2 %',
      })),
  ];
}

function checkLabels({ areas }: GeodataUnderCheck): readonly Finding[] {
  const outside = (level: string, regions: GeodataUnderCheck['areas']['counties']) =>
    [...regions]
      .filter(([, { labelAt, shape }]) => !isPointInPolygon([...labelAt], shape))
      .map(([id]) => ({ where: `geo.topo.json › ${level} › ${id}`, why: 'its label point lies outside it' }));
  return [
    ...outside('counties', areas.counties),
    ...outside('cities', areas.cities),
    ...outside('circles', areas.circles),
    ...outside('province', new Map([[370000, areas.province]])),
  ];
}

/** Rings, tiling and label points. */
export const RING_CHECKS: readonly GeodataCheck[] = [
  { id: 'rings', says: '环闭合、不少于四点、方向合 RFC 7946、不自交', run: checkRings },
  { id: 'coverage', says: '县拼成市、圈、省，无缝无叠，公共边共用', run: checkCoverage },
  { id: 'labels', says: '注记点在各自的区域之内', run: checkLabels },
];
