import { describe, expect, it } from 'vitest';
import { fromMercator, metresPerPx, toMercator, viewAround, viewOfBounds } from '@/geo/web-mercator';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('toMercator', () => {
  it('puts 0°, 0° in the middle and 85.0511° N at the top (EPSG:3857)', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
    expect(toMercator([-180, 85.0511287798])[1]).toBeCloseTo(0, 9);
  });
  it('comes back', () => {
    const [lng, lat] = fromMercator(...toMercator([118.75, 36.4]));
    expect(lng).toBeCloseTo(118.75, 9);
    expect(lat).toBeCloseTo(36.4, 9);
  });
});

describe('viewOfBounds', () => {
  it('shows the whole box between the insets, north up', () => {
    const insets = { top: 10, right: 40, bottom: 20, left: 100 };
    const view = viewOfBounds([114.8, 34.4, 122.7, 38.4], 1000, 600, insets);
    const [left, top] = view.toPx([114.8, 38.4]);
    const [right, bottom] = view.toPx([122.7, 34.4]);
    expect(left).toBeGreaterThanOrEqual(100 - 1e-6);
    expect(top).toBeGreaterThanOrEqual(10 - 1e-6);
    expect(right).toBeLessThanOrEqual(960 + 1e-6);
    expect(bottom).toBeLessThanOrEqual(580 + 1e-6);
    expect(Math.min(left - 100, top - 10)).toBeCloseTo(0, 6);
  });
  it('keeps its zoom at most the largest', () => {
    expect(viewOfBounds([118, 36, 118.001, 36.001], 800, 600, NO_INSETS, 11.5).zoom).toBe(11.5);
  });
  it('refuses an empty box and a picture without room', () => {
    expect(() => viewOfBounds([118, 36, 118, 37], 800, 600, NO_INSETS)).toThrow('is empty');
    expect(() => viewOfBounds([118, 36, 119, 37], 50, 600, { ...NO_INSETS, left: 60 })).toThrow('no room');
  });
});

describe('viewAround', () => {
  it('has its centre in the middle and agrees with its bounds', () => {
    const view = viewAround([118.75, 36.4], 7, 900, 500);
    const [x, y] = view.toPx([118.75, 36.4]);
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([450, 250]);
    expect(
      view.toPx([view.bounds[0], view.bounds[3]]).map((value) => Math.abs(Math.round(value * 1e6))),
    ).toEqual([0, 0]);
  });
});

describe('metresPerPx', () => {
  it('is the equator over 512 px at zoom 0, and half of that at 60° N', () => {
    expect(metresPerPx(0, 0)).toBeCloseTo(78271.517, 2);
    expect(metresPerPx(0, 60)).toBeCloseTo(39135.758, 2);
  });
});
