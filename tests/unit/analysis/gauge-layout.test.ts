import { describe, expect, it } from 'vitest';
import { layoutGauge } from '@/charts/gauge-layout';

describe(layoutGauge, () => {
  it('keeps lengths in proportion to the target', () => {
    const { bars, targetAt } = layoutGauge(
      [
        { look: 'official', value: 3047 },
        { look: 'own', value: 2753 },
      ],
      4500,
    );
    expect(bars[0]?.width).toBeCloseTo((targetAt * 3047) / 4500);
    expect(bars[1]?.width).toBeCloseTo((targetAt * 2753) / 4500);
  });
  it('leaves room to the right of a bar beyond the target', () => {
    const { bars, targetAt } = layoutGauge([{ look: 'official', value: 8755 }], 8000);
    expect(bars[0]?.width).toBeLessThan(1);
    expect(targetAt).toBeLessThan(bars[0]?.width ?? 0);
  });
  it('never lets our own bar look like the published one', () => {
    const [own] = layoutGauge([{ look: 'own', value: 17 }], 42).bars;
    const [official] = layoutGauge([{ look: 'official', value: 17 }], 42).bars;
    expect(own?.height).toBeLessThan((official?.height ?? 0) / 2);
  });
  it('refuses a target of zero', () => expect(() => layoutGauge([], 0)).toThrow(/0/));
});
