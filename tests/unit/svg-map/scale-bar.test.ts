import { describe, expect, it } from 'vitest';
import { printableMm } from '@/charts/svg-map/print-paper';
import { formatDenominator, layoutScaleBar, scaleDenominator } from '@/charts/svg-map/scale-bar';
import { computeDistanceKm } from '@/geo/geodesic-distance';
import { viewAround } from '@/geo/web-mercator';

const VIEW = viewAround([118.75, 36.4], 6.5, 1000, 700);

describe('layoutScaleBar', () => {
  it('has a round length that fits and is true at the middle latitude within 0.5 %', () => {
    const { km, width } = layoutScaleBar(VIEW, 160);
    expect([1, 2, 5]).toContain(km / 10 ** Math.floor(Math.log10(km)));
    expect(width).toBeLessThanOrEqual(160);
    const [, south, , north] = VIEW.bounds;
    const lat = (south + north) / 2;
    const [x, y] = VIEW.toPx([118.75, lat]);
    expect(computeDistanceKm([...VIEW.toLngLat(x, y)], [...VIEW.toLngLat(x + width, y)]) / km).toBeCloseTo(
      1,
      2,
    );
  });
});

describe('scaleDenominator', () => {
  it('says how many mm of ground one mm of paper is', () => {
    const { km, width } = layoutScaleBar(VIEW, 160);
    const paperMm = (width * 25.4) / 96;
    expect(scaleDenominator(VIEW)).toBeCloseTo((km * 1e6) / paperMm, 3);
  });
  it.each([
    [2_853_211, 'zh', '285万'],
    [97_346, 'zh', '9.73万'],
    [2_853_211, 'en', '2,850,000'],
  ] as const)('%d in %s is %s', (denominator, locale, text) =>
    expect(formatDenominator(denominator, locale)).toBe(text),
  );
});

describe('printableMm', () => {
  it('is the paper without its margins, a hair less', () => {
    expect(printableMm('a4', 'landscape')).toEqual([280.5, 193.5]);
    expect(printableMm('a3', 'portrait')).toEqual([280.5, 403.5]);
  });
});
