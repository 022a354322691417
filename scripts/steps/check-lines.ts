import type { LngLat } from '@/domain/provenance/position';
import { STATION_SNAP_LIMIT_M } from '@/domain/network/line-station';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { compareSets, type Finding, type GeodataCheck, type GeodataUnderCheck } from './check-model';
import { nearestOnPart, SNAP_LIMIT_KM } from './snap-to-lines';

const SNAPPED_WITHIN_M = 1;
const ROUNDING_M = 1;

/** Distance from a place to the drawn stretches of a line, all or located only. @unit m; Infinity when none */
function distanceM(
  data: GeodataUnderCheck,
  at: LngLat,
  lineIds: readonly string[],
  locatedOnly: boolean,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (const { lineId, schematic, parts } of data.lines.segments) {
    if (!lineIds.includes(lineId) || (locatedOnly && schematic)) continue;
    for (const part of parts) best = Math.min(best, nearestOnPart(at, part).km * 1000);
  }
  return best;
}

function checkShapes({ atlas, lines }: GeodataUnderCheck): readonly Finding[] {
  const lineOf = new Map(atlas.segments.map((segment) => [segment.id, segment.lineId]));
  const allLines = [...atlas.railLines, ...atlas.expressways].map((line) => line.id);
  return [
    ...compareSets(
      'lines.json › segments',
      lines.segments.map((shape) => shape.segmentId),
      lineOf.keys(),
    ),
    ...compareSets(
      'lines.json › rivers',
      lines.rivers.map((shape) => shape.riverId),
      atlas.rivers.map((river) => river.id),
    ),
    ...compareSets('line_segments.csv › line_id', lineOf.values(), allLines),
    ...lines.segments
      .filter((shape) => lineOf.get(shape.segmentId) !== shape.lineId)
      .map((shape) => ({
        where: `lines.json › ${shape.segmentId}`,
        why: `says it is of line ${shape.lineId}`,
      })),
    ...[...lines.segments, ...lines.rivers]
      .filter((shape) => shape.parts.length === 0 || shape.parts.some((part) => part.length < 2))
      .map((shape) => ({
        where: `lines.json › ${'segmentId' in shape ? shape.segmentId : shape.riverId}`,
        why: 'has a part of fewer than two points',
      })),
  ];
}

/** A station further than 500 m from every drawn stretch of its line carries a reason. */
function checkStations(data: GeodataUnderCheck): readonly Finding[] {
  const { atlas } = data;
  const stations = new Map(atlas.stations.map((station) => [station.id, station]));
  return atlas.lineStations.flatMap(({ lineId, stationId, exception }): readonly Finding[] => {
    const where = `line_stations.csv › ${lineId} › ${stationId}`;
    const station = stations.get(stationId);
    if (station === undefined) return [{ where, why: 'there is no such station' }];
    if (exception !== '') return [];
    if (!station.placement.placed)
      return [{ where, why: 'the station has no position and no exception is given' }];
    const metres = distanceM(data, station.placement.lngLat, [lineId], false);
    return metres <= STATION_SNAP_LIMIT_M
      ? []
      : [{ where, why: `${station.name} lies ${Math.round(metres)} m from every stretch of its line` }];
  });
}

/** What was snapped lies on a located stretch of its own line, and was not moved further than allowed. */
function checkSnapped(data: GeodataUnderCheck): readonly Finding[] {
  const { atlas, lines } = data;
  const linesOfStation = (id: string) =>
    atlas.lineStations.filter((row) => row.stationId === id).map((row) => row.lineId);
  const things = new Map([
    ...atlas.stations.map(
      (item) => [item.id, { placement: item.placement, lineIds: linesOfStation(item.id) }] as const,
    ),
    ...atlas.interchanges.map(
      (item) => [item.id, { placement: item.placement, lineIds: [...item.lineIds] }] as const,
    ),
  ]);
  const moved = Object.entries(lines.snapped).flatMap(([id, at]): readonly Finding[] => {
    const where = `lines.json › snapped › ${id}`;
    const thing = things.get(id);
    if (thing === undefined || !thing.placement.placed)
      return [{ where, why: 'there is no such placed thing' }];
    const off = distanceM(data, at, thing.lineIds, true);
    const movedM = computeDistanceKm([...thing.placement.lngLat], [...at]) * 1000;
    return [
      ...(off <= SNAPPED_WITHIN_M ? [] : [{ where, why: `lies ${off.toFixed(1)} m off its line` }]),
      ...(movedM <= SNAP_LIMIT_KM * 1000 + ROUNDING_M
        ? []
        : [{ where, why: `was moved ${Math.round(movedM)} m` }]),
    ];
  });
  const left = [...things].flatMap(([id, { placement, lineIds }]): readonly Finding[] => {
    if (!placement.placed || id in lines.snapped || lineIds.length === 0) return [];
    const metres = distanceM(data, placement.lngLat, lineIds, true);
    return metres <= SNAP_LIMIT_KM * 1000
      ? [
          {
            where: `lines.json › snapped › ${id}`,
            why: `is missing although its line runs ${Math.round(metres)} m away`,
          },
        ]
      : [];
  });
  return [...moved, ...left];
}

/** Counties together hold no more of a segment than was drawn, and the shared part is a part. */
function checkLengths({ atlas, lines }: GeodataUnderCheck): readonly Finding[] {
  const drawn = new Map<string, number>();
  for (const { segmentId, parts } of lines.segments)
    for (const part of parts)
      for (let i = 1; i < part.length; i++)
        drawn.set(
          segmentId,
          (drawn.get(segmentId) ?? 0) +
            computeDistanceKm([...(part[i - 1] as LngLat)], [...(part[i] as LngLat)]),
        );
  const inside = new Map<string, number>();
  for (const { segmentId, km } of atlas.segmentLengths)
    inside.set(segmentId, (inside.get(segmentId) ?? 0) + km);
  return [
    ...[...inside]
      .filter(([id, km]) => km > (drawn.get(id) ?? 0) + 0.05)
      .map(([id, km]) => ({
        where: `segment_lengths › ${id}`,
        why: `${km} km in counties, ${drawn.get(id) ?? 0} km drawn`,
      })),
    ...atlas.segmentLengths
      .filter((row) => row.sharedKm < 0 || row.sharedKm > row.km)
      .map((row) => ({
        where: `segment_lengths › ${row.segmentId} › ${row.countyAdcode}`,
        why: 'shares more than it has',
      })),
  ];
}

/** Shapes, stations and lengths of lines. */
export const LINE_CHECKS: readonly GeodataCheck[] = [
  { id: 'line-shapes', says: '每个线段、每条河都有线形，每个线形都有出处', run: checkShapes },
  {
    id: 'line-stations',
    says: '每条线的车站存在，距图上线位不超过 500 米，否则写明理由',
    run: checkStations,
  },
  { id: 'snapped', says: '吸附后的车站与互通在自己的线上（1 米内），移动不超过 500 米', run: checkSnapped },
  { id: 'segment-lengths', says: '各县里程之和不大于所绘里程，共线里程不大于里程', run: checkLengths },
];
