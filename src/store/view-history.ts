import type { ViewState } from '@/domain/view-state/view-state';

/** Undo and redo as two stacks of whole views; a burst of the same gesture is one step. */
export interface ViewHistory {
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
  /** What the last step was and when, so that a drag of the month is one undo. */
  readonly lastGesture: string | null;
  readonly lastAt: number;
}

/** No steps yet. */
export const EMPTY_HISTORY: ViewHistory = { past: [], future: [], lastGesture: null, lastAt: 0 };

const MAX_STEPS = 200;
const BURST_MS = 900;

/**
 * Record that `current` is about to be replaced by a step of this gesture.
 * @param gesture equal gestures within 0.9 s merge; null never merges.
 * @param now milliseconds.
 */
export function recordStep(
  history: ViewHistory,
  current: ViewState,
  gesture: string | null,
  now: number,
): ViewHistory {
  const merges = gesture !== null && gesture === history.lastGesture && now - history.lastAt < BURST_MS;
  return {
    past: merges ? history.past : [...history.past, current].slice(-MAX_STEPS),
    future: [],
    lastGesture: gesture,
    lastAt: now,
  };
}

/** One step back, or null when there is none. undo∘do = identity. */
export function stepBack(
  history: ViewHistory,
  current: ViewState,
): { history: ViewHistory; view: ViewState } | null {
  const view = history.past.at(-1);
  if (view === undefined) return null;
  return {
    view,
    history: {
      past: history.past.slice(0, -1),
      future: [current, ...history.future],
      lastGesture: null,
      lastAt: 0,
    },
  };
}

/** One step forward, or null when there is none. */
export function stepForward(
  history: ViewHistory,
  current: ViewState,
): { history: ViewHistory; view: ViewState } | null {
  const view = history.future[0];
  if (view === undefined) return null;
  return {
    view,
    history: {
      past: [...history.past, current],
      future: history.future.slice(1),
      lastGesture: null,
      lastAt: 0,
    },
  };
}
