import type { Month } from '@/domain/time/month';
import { statusAt } from '@/domain/time/lifecycle';
import type { LayerFrame } from './layer-frame';
import { type Mark, NOT_DRAWN } from './mark';

/**
 * Marks drawn now whose opening falls between two months of the slider (after `before`, up to `now`).
 * @returns nothing when time runs backwards: a closing of the future explains nothing.
 */
export function findNewlyOpen(frames: readonly LayerFrame[], before: Month, now: Month): readonly Mark[] {
  if (now <= before) return [];
  return frames.flatMap((frame) =>
    frame.marks.filter((mark, position) => {
      if (frame.drawn[position] === NOT_DRAWN || mark.markClass.kind !== 'timed') return false;
      const { lifecycle } = mark.markClass;
      return statusAt(lifecycle, now) === 'open' && statusAt(lifecycle, before) !== 'open';
    }),
  );
}
