import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What is higher than its room by no more than this is rounded, not cut. @unit px */
const ROUNDING_PX = 1;

/**
 * How many rows of a list have room in the height it is given: as many as asked for, and fewer until none is cut off,
 * also when words above it come later and take its room.
 * @param most rows to begin with
 * @param occasion changes when the rows or the picture change: the count begins anew
 * @returns the list's reference and the count, 0 at least
 */
export function useFittingCount<E extends HTMLElement>(
  most: number,
  occasion: string,
): readonly [RefObject<E | null>, number] {
  const list = useRef<E>(null);
  const key = `${most} ${occasion}`;
  const [fitting, setFitting] = useState({ key, count: most });
  const count = fitting.key === key ? fitting.count : most;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || count === 0) return;
    const leaveOneOut = (): void => {
      if (element.scrollHeight > element.clientHeight + ROUNDING_PX) setFitting({ key, count: count - 1 });
    };
    leaveOneOut();
    const watch = new ResizeObserver(leaveOneOut);
    watch.observe(element);
    return () => watch.disconnect();
  }, [key, count]);
  return [list, count];
}
