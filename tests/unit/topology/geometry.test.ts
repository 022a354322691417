import { area, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { computeDistanceKm, computeDistanceToLineKm } from '@/geo/geodesic-distance';
import { isPointInPolygon } from '@/geo/point-in-polygon';
import { computePolygonAreaKm2, computeRingAreaKm2 } from '@/geo/ring-area';
import { isCounterClockwise, rewindPolygon } from '@/geo/ring-winding';
import { findLabelPoint } from '../../../scripts/steps/topology-label-point';

const SQUARE: Position[] = [
  [118, 36],
  [119, 36],
  [119, 37],
  [118, 37],
  [118, 36],
];
const HOLE: Position[] = [
  [118.4, 36.4],
  [118.6, 36.4],
  [118.6, 36.6],
  [118.4, 36.6],
  [118.4, 36.4],
];
const RING_SHAPED: Polygon = { type: 'Polygon', coordinates: [SQUARE, HOLE] };

describe('computeRingAreaKm2', () => {
  it('is positive counter-clockwise and negative clockwise', () => {
    expect(computeRingAreaKm2(SQUARE)).toBeGreaterThan(9900);
    expect(computeRingAreaKm2([...SQUARE].reverse())).toBeCloseTo(-computeRingAreaKm2(SQUARE), 9);
  });
});

describe('computePolygonAreaKm2', () => {
  it('takes holes off and agrees with turf within the difference of Earth radii', () => {
    expect(computePolygonAreaKm2(RING_SHAPED) / (area(polygon(RING_SHAPED.coordinates)) / 1e6)).toBeCloseTo(
      1,
      4,
    );
  });
});

describe('rewindPolygon', () => {
  it('turns outer rings and holes both ways without touching the input', () => {
    const multi: MultiPolygon = { type: 'MultiPolygon', coordinates: [RING_SHAPED.coordinates] };
    const before = JSON.stringify(multi);
    const signs = (geometry: MultiPolygon) => geometry.coordinates.flat().map(isCounterClockwise);
    expect(signs(rewindPolygon(multi, 'rfc7946'))).toEqual([true, false]);
    expect(signs(rewindPolygon(multi, 'd3'))).toEqual([false, true]);
    expect(JSON.stringify(multi)).toBe(before);
  });
});

describe('isPointInPolygon', () => {
  it('knows inside, hole and outside', () => {
    expect(isPointInPolygon([118.2, 36.2], RING_SHAPED)).toBe(true);
    expect(isPointInPolygon([118.5, 36.5], RING_SHAPED)).toBe(false);
    expect(isPointInPolygon([119.2, 36.5], RING_SHAPED)).toBe(false);
  });
});

describe('computeDistanceKm', () => {
  it('gives 111.195 km for one degree of latitude', () => {
    expect(computeDistanceKm([118, 36], [118, 37])).toBeCloseTo(111.195, 3);
  });
});

describe('computeDistanceToLineKm', () => {
  it('measures to the inside of a segment, not only to its ends', () => {
    expect(computeDistanceToLineKm([118.5, 37.1], SQUARE)).toBeCloseTo(11.12, 2);
    expect(() => computeDistanceToLineKm([118, 36], [])).toThrow('has no point');
  });
});

describe('findLabelPoint', () => {
  it('lies in the thick arm of an L, not at its centroid', () => {
    const ell: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [118, 36],
          [121, 36],
          [121, 36.2],
          [119, 36.2],
          [119, 37],
          [118, 37],
          [118, 36],
        ],
      ],
    };
    const [lng, lat] = findLabelPoint(ell);
    expect(lng).toBeCloseTo(118.5, 1);
    expect(lat).toBeGreaterThan(36.4);
    expect(isPointInPolygon([lng ?? 0, lat ?? 0], ell)).toBe(true);
  });
});
