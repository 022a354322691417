import { useEffect, useRef, useState } from 'react';
import { blendSides, type StageLayout } from './stage-layout';

const MOTION_MS = 320;

const ease = (share: number): number => 1 - (1 - share) ** 3;

/** The layout on its way to a new one, so that steps are seen to open, close and change places. */
export function useSideMotion(target: StageLayout): StageLayout {
  const [shown, setShown] = useState(target);
  const from = useRef(target);
  const now = useRef(target);
  useEffect(() => {
    const sameSteps =
      now.current.columns.steps.join() === target.columns.steps.join() &&
      now.current.rows.steps.join() === target.rows.steps.join();
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (sameSteps || still) {
      now.current = target;
      setShown(target);
      return;
    }
    from.current = now.current;
    const start = performance.now();
    let frame = 0;
    const step = (time: number): void => {
      const share = Math.min(1, Math.max(0, (time - start) / MOTION_MS));
      const eased = ease(share);
      now.current = {
        ...target,
        columns: blendSides(from.current.columns, target.columns, eased),
        rows: blendSides(from.current.rows, target.rows, eased),
      };
      setShown(now.current);
      if (share < 1) frame = window.requestAnimationFrame(step);
    };
    frame = window.requestAnimationFrame(step);
    return () => window.cancelAnimationFrame(frame);
  }, [target]);
  // Steps of another axis or number cannot be drawn with the matrix at hand: the new layout stands at once.
  const fits =
    shown.columns.steps.join() === target.columns.steps.join() &&
    shown.rows.steps.join() === target.rows.steps.join();
  return fits ? shown : target;
}
