import { type RefObject, useEffect, useRef } from 'react';
import { AT_REST, type PaneMotion, zoomAbout } from './pane-views';

const WHEEL_REST_MS = 160;
const KEY_STEP_PX = 60;
/** A press that moves less is a click. @unit px */
export const CLICK_PX = 4;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/**
 * Drag, wheel, pinch and keys on a pane, told as one motion from rest; `onRest` ends it.
 * Arrow keys move, + and − zoom, 0 goes home.
 */
export function usePaneGestures(
  ref: RefObject<HTMLElement | null>,
  tell: {
    readonly onMotion: (motion: PaneMotion) => void;
    readonly onRest: (motion: PaneMotion) => void;
    readonly onHome: () => void;
  },
): void {
  const told = useRef(tell);
  told.current = tell;
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const fingers = new Map<number, Finger>();
    let motion: PaneMotion = AT_REST;
    let wheelTimer = 0;
    const fromMiddle = (x: number, y: number): Finger => {
      const box = element.getBoundingClientRect();
      return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
    };
    const rest = (): void => {
      window.clearTimeout(wheelTimer);
      const last = motion;
      motion = AT_REST;
      if (last !== AT_REST) told.current.onRest(last);
    };
    const move = (next: PaneMotion): void => {
      motion = next;
      told.current.onMotion(next);
    };
    const spread = (): { readonly x: number; readonly y: number; readonly apart: number } => {
      const [a, b] = [...fingers.values()];
      if (a === undefined || b === undefined) return { x: a?.x ?? 0, y: a?.y ?? 0, apart: 0 };
      return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, fromMiddle(event.clientX, event.clientY));
    };
    const onMove = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const now = fromMiddle(event.clientX, event.clientY);
      if (motion === AT_REST && Math.hypot(now.x - before.x, now.y - before.y) < CLICK_PX) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      const from = spread();
      fingers.set(event.pointerId, now);
      const to = spread();
      const slid = { ...motion, dx: motion.dx + to.x - from.x, dy: motion.dy + to.y - from.y };
      move(from.apart > 0 && to.apart > 0 ? zoomAbout(slid, to.apart / from.apart, to.x, to.y) : slid);
    };
    const onUp = (event: PointerEvent): void => {
      if (!fingers.delete(event.pointerId)) return;
      if (fingers.size === 0) rest();
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const at = fromMiddle(event.clientX, event.clientY);
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      move(zoomAbout(motion, 2 ** (-Math.max(-240, Math.min(240, pixels)) / 240), at.x, at.y));
      window.clearTimeout(wheelTimer);
      wheelTimer = window.setTimeout(rest, WHEEL_REST_MS);
    };
    const onKey = (event: KeyboardEvent): void => {
      const steps: Readonly<Record<string, PaneMotion>> = {
        ArrowLeft: { ...AT_REST, dx: KEY_STEP_PX },
        ArrowRight: { ...AT_REST, dx: -KEY_STEP_PX },
        ArrowUp: { ...AT_REST, dy: KEY_STEP_PX },
        ArrowDown: { ...AT_REST, dy: -KEY_STEP_PX },
        '+': { ...AT_REST, k: Math.SQRT2 },
        '=': { ...AT_REST, k: Math.SQRT2 },
        '-': { ...AT_REST, k: Math.SQRT1_2 },
      };
      const step = steps[event.key];
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (step === undefined && event.key !== '0') return;
      event.preventDefault();
      if (step === undefined) told.current.onHome();
      else told.current.onRest(step);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('keydown', onKey);
    return () => {
      window.clearTimeout(wheelTimer);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('keydown', onKey);
    };
  }, [ref]);
}
