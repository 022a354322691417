import { describe, expect, it } from 'vitest';
import { layArea, makeEqualAreaPlane, planeArea, type PlaneArea } from '@/geo/equal-area';
import { groundOfView, groundToFit, moveByKm, viewAtGround } from '@/geo/ground-scale';
import { computeOverlapAreaKm2 } from '@/geo/overlap-area';
import { EARTH_RADIUS_KM } from '@/geo/ring-area';
import { moveCamera, zoomAbout } from '@/workspaces/compare/panes/pane-views';

const square = (x: number, y: number, size: number): PlaneArea => [
  [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
];

describe(makeEqualAreaPlane, () => {
  it('OVER-1 agrees with Snyder’s formula: a quarter turn along the equator lies at R√2', () => {
    const [east, north] = makeEqualAreaPlane([0, 0]).toPlane([90, 0]);
    expect(east).toBeCloseTo(EARTH_RADIUS_KM * Math.SQRT2, 6);
    expect(north).toBeCloseTo(0, 6);
  });
  it('OVER-1 comes back to where it was', () => {
    const plane = makeEqualAreaPlane([118, 36]);
    const [lng, lat] = plane.toLngLat(plane.toPlane([120.3, 37.4]));
    expect(lng).toBeCloseTo(120.3, 9);
    expect(lat).toBeCloseTo(37.4, 9);
  });
  it('OVER-1 turning, mirroring and moving keep the area; clockwise north becomes east', () => {
    const laid = layArea(square(0, 0, 10), { eastKm: 5, northKm: -3, turn: 90, mirrored: true });
    expect(planeArea(laid)).toBeCloseTo(100, 9);
    const [point] = layArea([[[[0, 1]]]], { eastKm: 0, northKm: 0, turn: 90, mirrored: false })[0]?.[0] ?? [];
    expect(point?.[0]).toBeCloseTo(1, 12);
  });
});

describe(computeOverlapAreaKm2, () => {
  it('PROF-1 cuts a square by a triangle, a concave arrow, and what lies apart', () => {
    const ten = square(0, 0, 10);
    expect(
      computeOverlapAreaKm2(ten, [
        [0, 0],
        [20, 0],
        [0, 20],
      ]),
    ).toBeCloseTo(100 - 0, 9);
    expect(
      computeOverlapAreaKm2(ten, [
        [0, 0],
        [10, 0],
        [0, 10],
      ]),
    ).toBeCloseTo(50, 9);
    // A notch of the square: its reentrant corner stands at (5, 5).
    expect(
      computeOverlapAreaKm2(ten, [
        [0, 0],
        [10, 0],
        [5, 5],
        [10, 10],
        [0, 10],
      ]),
    ).toBeCloseTo(75, 9);
    expect(
      computeOverlapAreaKm2(ten, [
        [20, 20],
        [30, 20],
        [30, 30],
      ]),
    ).toBe(0);
  });
  it('PROF-1 takes holes off, whichever way the corners run', () => {
    const holed: PlaneArea = [[...(square(0, 0, 10)[0] ?? []), ...(square(4, 4, 2)[0] ?? [])]];
    expect(
      computeOverlapAreaKm2(holed, [
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
      ]),
    ).toBeCloseTo(96, 9);
  });
});

describe(viewAtGround, () => {
  it('PANE-1 a px is the same ground at any latitude', () => {
    for (const lat of [34.4, 36, 38.4])
      expect(groundOfView(viewAtGround([118, lat], 250, 400, 300))).toBeCloseTo(250, 8);
  });
  it('PANE-1 fits a degree of latitude, 111.2 km, into 1112 px at 100 m a px', () => {
    expect(groundToFit([118, 36, 118.1, 37], 5000, 1111.95)).toBeCloseTo(100, 2);
  });
  it('PANE-1 moves by kilometres', () => {
    const [lng, lat] = moveByKm([118, 36], 0, 111.195);
    expect([lng, lat]).toEqual([118, expect.closeTo(37, 3)]);
  });
});

describe(moveCamera, () => {
  it('PANE-1 a drag of 100 px east at 500 m a px moves 50 km west', () => {
    expect(moveCamera({ eastKm: 0, northKm: 0, zoom: 0 }, { dx: 100, dy: 0, k: 1 }, 500)).toEqual({
      eastKm: -50,
      northKm: 0,
      zoom: 0,
    });
  });
  it('PANE-1 zooming about a point keeps that point where it is', () => {
    const motion = zoomAbout({ dx: 0, dy: 0, k: 1 }, 2, 80, -40);
    expect([motion.dx + motion.k * 80, motion.dy + motion.k * -40]).toEqual([80, -40]);
  });
});
