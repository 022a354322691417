import { describe, expect, it } from 'vitest';
import { fitColumns } from '@/workspaces/library/fit-columns';

describe('fitColumns', () => {
  it('keeps the widths where all have room, and before the room is known', () => {
    expect(fitColumns([17, 4, 6.5], 40)).toEqual([17, 4, 6.5]);
    expect(fitColumns([17, 4, 6.5], 0)).toEqual([17, 4, 6.5]);
  });
  it('makes the first narrower for the last that is then whole, or wider for one that is not', () => {
    expect(fitColumns([17, 4, 4.5, 5.5, 6.5, 6.5], 34)).toEqual([13.5, 4, 4.5, 5.5, 6.5, 6.5]);
    expect(fitColumns([17, 4, 6.5, 6.5], 25)).toEqual([14.5, 4, 6.5, 6.5]);
    expect(fitColumns([17, 4, 6.5, 6.5], 22)).toEqual([18, 4, 6.5, 6.5]);
  });
  it('leaves them where nothing but the first has room', () => {
    expect(fitColumns([17, 4], 12)).toEqual([17, 4]);
  });
});
