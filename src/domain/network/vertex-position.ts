import type { LngLat } from '@/domain/provenance/position';
import type { Cells } from '@/lib/cells';

/**
 * Read `lng, lat` of a point on a line or river.
 * @crs CGCS2000 ≈ WGS 84, degrees
 * @throws CellError when it lies outside 112–125 °E / 32–41 °N.
 */
export function parseVertexPosition(cells: Cells): LngLat {
  const lng = cells.number('lng');
  const lat = cells.number('lat');
  if (lng < 112 || lng > 125 || lat < 32 || lat > 41)
    return cells.refuse('lng', `[${lng}, ${lat}] is far outside Shandong: swapped or wrong CRS?`);
  return [lng, lat];
}
