import { plannedBefore } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';

/** How a show stands to its plan: in the planned time of the scene, before it, or past it. @unit s */
export type Pace =
  | { readonly kind: 'on_time' }
  | { readonly kind: 'ahead'; readonly seconds: number }
  | { readonly kind: 'behind'; readonly seconds: number };

/**
 * Compare the time used with the time planned up to this scene and through it.
 * @param elapsedSec since the show began
 */
export function paceOf(scenes: readonly Scene[], index: number, elapsedSec: number): Pace {
  const from = plannedBefore(scenes, index);
  const to = from + (scenes[index]?.dwellSec ?? 0);
  if (elapsedSec < from) return { kind: 'ahead', seconds: from - elapsedSec };
  if (elapsedSec > to) return { kind: 'behind', seconds: elapsedSec - to };
  return { kind: 'on_time' };
}

/** `1:05`, `12:40`, `1:02:03`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
