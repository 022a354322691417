import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAround } from '@/geo/web-mercator';
import { SHEET } from '@/layers/sheet';
import { keepInSheet, PLACES, ZOOM } from '@/map/keep-in-sheet';
import { holds, law } from '../../property/law';
import { realProvince } from '../compare/real-province';

const RUNS = 100;

const WEIHAI = [122.12, 37.51] as const;
const HEZE = [115.48, 35.23] as const;
const boundsOf = (look: ReturnType<typeof keepInSheet>, width: number, height: number) =>
  viewAround(look.center, look.zoom, width, height).bounds;

describe('keepInSheet', () => {
  it('leaves a window on the province where it is', () => {
    const { center, zoom } = keepInSheet({ center: [118.75, 36.4], zoom: 6.6 }, 1440, 900);
    expect(center[0]).toBeCloseTo(118.75, 9);
    expect(center[1]).toBeCloseTo(36.4, 9);
    expect(zoom).toBeCloseTo(6.6, 9);
  });

  it('has every place of the province in the middle of a wall of 48:9', () => {
    for (const place of [WEIHAI, HEZE]) {
      const { center, zoom } = keepInSheet({ center: place, zoom: 7.08 }, 5024, 1080);
      expect(center[0]).toBeCloseTo(place[0], 9);
      expect(zoom).toBeCloseTo(7.08, 9);
    }
  });

  it('does not follow a hand out to a sea that was not gathered', () => {
    const look = keepInSheet({ center: [130, 36.4], zoom: 9 }, 1440, 900);
    expect(boundsOf(look, 1440, 900)[2]).toBeCloseTo(SHEET[2], 6);
  });

  it('never shows more than the sheet from south to north', () => {
    const look = keepInSheet({ center: [118, 60], zoom: 0 }, 3840, 2160);
    const [, south, , north] = boundsOf(look, 3840, 2160);
    expect([south, north]).toEqual([expect.closeTo(SHEET[1], 6), expect.closeTo(SHEET[3], 6)]);
  });

  it('knows the west and east end of the province as it is drawn', () => {
    const [west, , east] = realProvince().areas.province.bbox;
    expect(PLACES).toEqual([expect.closeTo(west, 1), expect.closeTo(east, 1)]);
  });

  it(law('has nothing to move in what it has moved', RUNS), () => {
    holds(
      fc.property(
        fc.double({ min: 60, max: 170, noNaN: true }),
        fc.double({ min: -60, max: 75, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.integer({ min: 200, max: 8000 }),
        fc.integer({ min: 200, max: 4320 }),
        (lng, lat, zoom, width, height) => {
          const once = keepInSheet({ center: [lng, lat], zoom }, width, height);
          const twice = keepInSheet(once, width, height);
          expect(twice.zoom).toBeCloseTo(once.zoom, 9);
          expect(twice.center[0]).toBeCloseTo(once.center[0], 9);
          expect(twice.center[1]).toBeCloseTo(once.center[1], 9);
          expect(once.zoom).toBeGreaterThanOrEqual(ZOOM.min - 1e-9);
          const [, south, , north] = boundsOf(once, width, height);
          expect(south).toBeGreaterThan(SHEET[1] - 1e-6);
          expect(north).toBeLessThan(SHEET[3] + 1e-6);
        },
      ),
      RUNS,
    );
  });
});
