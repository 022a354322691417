import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width and height of a box in px. */
export type Size = readonly [width: number, height: number];

/** The size of an element, followed as it changes. @nodata null: not laid out yet */
export function useMeasuredSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size | null] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box !== undefined && box.width > 0 && box.height > 0)
        setSize([Math.round(box.width), Math.round(box.height)]);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
