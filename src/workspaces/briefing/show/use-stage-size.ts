import { useLayoutEffect, useState } from 'react';
import type { StageSize } from './scene-view';

/** Size of the stage: where the workspaces stand while the show has hidden all else. */
export function useStageSize(): StageSize {
  const [size, setSize] = useState<StageSize>(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  useLayoutEffect(() => {
    const shell = document.querySelector('.shell');
    if (shell === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box !== undefined && box.width > 0 && box.height > 0)
        setSize({ width: box.width, height: box.height });
    });
    observer.observe(shell);
    return () => observer.disconnect();
  }, []);
  return size;
}
