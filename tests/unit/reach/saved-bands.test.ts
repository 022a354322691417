import { describe, expect, it } from 'vitest';
import { pathBelow } from '@/workspaces/compare/reach/contour-paths';
import { savedRasters } from '@/workspaces/compare/reach/saved-rasters';

/** Four squares by four, all of land. */
const grid = {
  west: 0,
  south: 0,
  lngStep: 1,
  latStep: 1,
  columns: 4,
  rows: 4,
  cellAt: Int32Array.from({ length: 16 }, (_, cell) => cell),
};
const px = ([x, y]: readonly [number, number]) => [x, y] as const;
const savedAt = (cell: number, minutes: number): Float32Array => {
  const saved = new Float32Array(16);
  saved[cell] = minutes;
  return saved;
};

describe(savedRasters, () => {
  it('REACH-9: a square that saves 20 minutes lies in the bands of 5 and 15, not of 30, and loses nothing', () => {
    const rasters = savedRasters({ grid, saved: savedAt(5, 20) });
    expect(pathBelow(rasters.saved, -5, px)).not.toBe('');
    expect(pathBelow(rasters.saved, -15, px)).not.toBe('');
    expect(pathBelow(rasters.saved, -30, px)).toBe('');
    expect(pathBelow(rasters.lost, -5, px)).toBe('');
  });

  it('REACH-9: a place that had no way is in the last band, one that has none any more is lost', () => {
    const found = savedRasters({ grid, saved: savedAt(5, Number.POSITIVE_INFINITY) });
    expect(pathBelow(found.saved, -60, px)).not.toBe('');
    const gone = savedRasters({ grid, saved: savedAt(5, Number.NEGATIVE_INFINITY) });
    expect(pathBelow(gone.saved, -5, px)).toBe('');
    expect(pathBelow(gone.lost, -5, px)).not.toBe('');
  });
});
