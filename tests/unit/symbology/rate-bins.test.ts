import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '@/symbology/theme';
import { inkOn, makeRateBins } from '@/symbology/rate-bins';

const at = (value: number) => ({ defined: true, value }) as const;

describe('makeRateBins', () => {
  const bins = makeRateBins('completion', [0.05, 0.31, 0.95], 'light');
  it('round limits, open ends, a value on a limit belongs to the upper class', () => {
    expect(bins.values.map(({ from }) => from)).toEqual([
      -Infinity,
      0.1,
      0.2,
      0.3,
      0.4,
      0.5,
      0.6,
      0.7,
      0.8,
      0.9,
    ]);
    expect(bins.binOf(at(0.3), true).from).toBe(0.3);
    expect(bins.binOf(at(0.2999), true).from).toBe(0.2);
    expect(bins.binOf(at(2.8), true).to).toBe(Infinity);
    expect(bins.binOf(at(-1), true).id).toBe('v0');
  });
  it('nobody reported, and nothing to divide by, are two classes of their own', () => {
    expect(bins.binOf({ defined: false }, false).kind).toBe('noData');
    expect(bins.binOf({ defined: false }, true).kind).toBe('notApplicable');
  });
  it('lead is as wide ahead as behind, and 0 parts them', () => {
    const lead = makeRateBins('lead', [-13.3, 2], 'light');
    const limits = lead.values.slice(1).map(({ from }) => from);
    expect(limits).toEqual([-15, -10, -5, 0, 5, 10, 15]);
    expect(lead.binOf(at(0), true).from).toBe(0);
    expect(lead.binOf(at(-0.1), true).to).toBe(0);
  });
  it('without a value there is nothing but what is missing; one value makes one class', () => {
    expect(makeRateBins('start', [], 'light').values).toEqual([]);
    expect(makeRateBins('start', [], 'light').binOf(at(1), true).kind).toBe('noData');
    expect(makeRateBins('start', [0.5, 0.5], 'light').values).toHaveLength(1);
    expect(makeRateBins('lead', [0], 'light').values).toHaveLength(2);
  });
  it('no two classes share a colour, and words are read on each, in every theme', () => {
    for (const theme of THEME_IDS) {
      const { values } = makeRateBins('lead', [-9, 9], theme);
      expect(new Set(values.map(({ color }) => color)).size).toBe(values.length);
      for (const { color, ink } of values) expect(ink).toBe(inkOn(color));
    }
    expect(inkOn('#ffffff')).toBe('#111417');
    expect(inkOn('#000000')).toBe('#ffffff');
  });
});
