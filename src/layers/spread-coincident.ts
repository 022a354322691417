import type { LngLat } from '@/domain/provenance/position';

/** Places around a shared point. */
const SLOTS = 8;

/**
 * Give points that share a position a place around it, so that none hides another. Positions stay as they
 * are: the slot is a displacement on screen, in px, that the style applies.
 * @returns slot by index: 0 for the first or only one at a position, then 1…8 around it.
 */
export function spreadCoincident(positions: readonly LngLat[]): readonly number[] {
  const seen = new Map<string, number>();
  return positions.map(([lng, lat]) => {
    const key = `${lng.toFixed(3)},${lat.toFixed(3)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? 0 : ((before - 1) % SLOTS) + 1;
  });
}
