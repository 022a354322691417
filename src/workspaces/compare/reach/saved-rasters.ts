import type { DeltaAnswer } from '@/analysis/reach/reach-questions';
import { type Raster, rasterOf } from './contour-paths';

/** More than any time in the province: a place that had no way, or has none any more. @unit min */
const WHOLE = 999;

/** Minutes saved as a raster, and minutes lost as another: areas are drawn below a value. */
export function savedRasters({ grid, saved }: Pick<DeltaAnswer, 'grid' | 'saved'>): {
  readonly saved: Raster;
  readonly lost: Raster;
} {
  const within = Float32Array.from(saved, (minutes) => Math.max(-WHOLE, Math.min(WHOLE, minutes)));
  return {
    saved: rasterOf(
      grid,
      within.map((minutes) => -minutes),
    ),
    lost: rasterOf(grid, within),
  };
}
