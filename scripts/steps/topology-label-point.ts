import type { MultiPolygon, Polygon, Position } from 'geojson';
import { computeDistanceToSegmentKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { computeRingAreaKm2 } from '@/geo/ring-area';

interface Cell {
  readonly centre: Position;
  readonly halfDeg: number;
  /** Distance to the outline, negative outside. @unit km */
  readonly insideKm: number;
  /** Best distance any point of the cell can have. @unit km */
  readonly bestKm: number;
}

const KM_PER_DEGREE = 111.2;
const PRECISION_KM = 0.2;

/**
 * Pole of inaccessibility of the largest part: the point inside it farthest from its outline.
 * @returns `[lng, lat]` with four decimals
 * @source V. Agafonkin, 2016, "A new algorithm for finding a visual center of a polygon" (polylabel, ISC)
 * @throws when the geometry has no ring
 */
export function findLabelPoint(geometry: Polygon | MultiPolygon): Position {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areaOf = (rings: Position[][]): number => Math.abs(computeRingAreaKm2(rings[0] ?? []));
  const [rings] = [...parts].sort((a, b) => areaOf(b) - areaOf(a));
  const outer = rings?.[0];
  if (rings === undefined || outer === undefined) throw new Error('findLabelPoint: the polygon has no ring');
  const part: Polygon = { type: 'Polygon', coordinates: rings };
  const [west, south, east, north] = computeBbox(part);
  const sizeDeg = Math.min(east - west, north - south) / 4;
  let best = measureCell([(west + east) / 2, (south + north) / 2], 0, part);
  const queue: Cell[] = [];
  for (let lng = west; lng < east; lng += sizeDeg) {
    for (let lat = south; lat < north; lat += sizeDeg) {
      queue.push(measureCell([lng + sizeDeg / 2, lat + sizeDeg / 2], sizeDeg / 2, part));
    }
  }
  for (let cell = takeMostPromising(queue); cell !== undefined; cell = takeMostPromising(queue)) {
    if (cell.insideKm > best.insideKm) best = cell;
    if (cell.bestKm - best.insideKm <= PRECISION_KM) continue;
    const half = cell.halfDeg / 2;
    const [lng = 0, lat = 0] = cell.centre;
    for (const dLng of [-half, half]) {
      for (const dLat of [-half, half]) queue.push(measureCell([lng + dLng, lat + dLat], half, part));
    }
  }
  return best.centre.map((value) => Number(value.toFixed(4)));
}

function takeMostPromising(queue: Cell[]): Cell | undefined {
  let bestIndex = -1;
  queue.forEach((cell, index) => {
    const leader = queue[bestIndex];
    if (leader === undefined || cell.bestKm > leader.bestKm) bestIndex = index;
  });
  return bestIndex < 0 ? undefined : queue.splice(bestIndex, 1)[0];
}

function measureCell(centre: Position, halfDeg: number, part: Polygon): Cell {
  let nearestKm = Number.POSITIVE_INFINITY;
  for (const ring of part.coordinates) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const km = computeDistanceToSegmentKm(centre, ring[i] as Position, ring[i + 1] as Position);
      if (km < nearestKm) nearestKm = km;
    }
  }
  const insideKm = isPointInPolygon(centre, part) ? nearestKm : -nearestKm;
  return { centre, halfDeg, insideKm, bestKm: insideKm + halfDeg * Math.SQRT2 * KM_PER_DEGREE };
}

/** `[west, south, east, north]` of a polygon. */
export function computeBbox(geometry: Polygon | MultiPolygon): [number, number, number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bbox: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lng = Number.NaN, lat = Number.NaN] of parts.flat(2)) {
    bbox[0] = Math.min(bbox[0], lng);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lng);
    bbox[3] = Math.max(bbox[3], lat);
  }
  return bbox;
}
