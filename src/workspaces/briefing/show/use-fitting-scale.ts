import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Shares of their size the words may take, the largest that fits first. */
const SHARES = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55] as const;
const ROUNDING_PX = 1;

/**
 * Sets the words of a box smaller until they stay in it: the style reads `--words-fit`. What does not fit at the
 * smallest is marked `data-cut`, so that the style may let go of its end and not of its foot.
 * @param occasion changes when the words or the box change: it is fitted anew
 */
export function useFittingScale<E extends HTMLElement>(occasion: string): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    delete element.dataset['cut'];
    const stays = (share: number): boolean => {
      element.style.setProperty('--words-fit', String(share));
      return element.scrollHeight <= element.clientHeight + ROUNDING_PX;
    };
    if (!SHARES.some(stays)) element.dataset['cut'] = '';
  }, [occasion]);
  return box;
}
