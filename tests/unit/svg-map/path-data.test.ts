import { describe, expect, it } from 'vitest';
import { measureEm, wrapName, wrapText } from '@/charts/svg-map/measure-text';
import { pxText, toPathData } from '@/charts/svg-map/path-data';
import { atZoom } from '@/charts/svg-map/zoom-stops';

describe('toPathData', () => {
  it('rounds positions, not steps, so that it does not drift', () => {
    const points = Array.from({ length: 11 }, (_, i): [number, number] => [i * 0.14, 0]);
    const steps =
      toPathData(points, false)
        .replace(/^M0 0l/, '')
        .match(/-?(?:\d*\.\d+|\d+)/g) ?? [];
    expect(steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(
      1.4,
      9,
    );
  });
  it('writes short numbers and joins a step to a minus sign', () => {
    expect(
      toPathData(
        [
          [1, 2],
          [1.5, 1.5],
          [0, 0.04],
        ],
        true,
      ),
    ).toBe('M1 2l.5-.5-1.5-1.5z');
  });
  it('is empty when nothing is left to draw', () => {
    expect(
      toPathData(
        [
          [1, 1],
          [1.01, 1.01],
        ],
        false,
      ),
    ).toBe('');
    expect(
      toPathData(
        [
          [1, 1],
          [2, 2],
        ],
        true,
      ),
    ).toBe('');
  });
});

describe('pxText', () => {
  it.each([
    [1.26, '1.3'],
    [-0.04, '0'],
    [-0.3, '-.3'],
    [12, '12'],
  ])('%d → %s', (value, text) => {
    expect(pxText(value)).toBe(text);
  });
});

describe('measureEm and wrapping', () => {
  it('counts a Chinese character as one em and a digit as less', () => {
    expect(measureEm('济南')).toBe(2);
    expect(measureEm('2024')).toBeLessThan(2.6);
  });
  it('breaks a name into even lines and keeps Latin words whole', () => {
    expect(wrapName('潍坊滨海经济技术开发区', 9)).toHaveLength(2);
    expect(wrapText('来源 OpenStreetMap contributors', 8)).toEqual(['来源', 'OpenStreetMap', 'contributors']);
  });
  it('loses no character', () => {
    const text = '行政区界：npm 1.0.0（MIT），2024-05，审图号：无；“一带一路”';
    expect(wrapText(text, 7).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

describe('atZoom', () => {
  it('holds at the ends and is in proportion between', () => {
    expect([4, 5, 6, 7, 9].map((zoom) => atZoom(zoom, [5, 10], [7, 20]))).toEqual([10, 10, 15, 20, 20]);
  });
});
