import { useEffect } from 'react';
import type { Scene } from '@/domain/briefing/scene';
import type { ShowEvent, ShowState } from './show-state';

/** A kiosk nobody touched for so long goes home. @unit ms */
const IDLE_MS = 90_000;

/** Time in a show: the next scene when its planned time is over, and the way home of a kiosk left alone. */
export function useShowClock<V>(
  state: ShowState<V>,
  scenes: readonly Scene[],
  send: (event: ShowEvent<V>) => void,
): void {
  const { isPlaying, isKiosk, place, turn, question } = state;
  const dwellSec = scenes[place.scene]?.dwellSec ?? 0;
  const isAsked = question !== null;
  useEffect(() => {
    if (!isPlaying || isAsked) return;
    const timer = window.setTimeout(() => send({ kind: 'due' }), dwellSec * 1000);
    return () => window.clearTimeout(timer);
  }, [isPlaying, isAsked, dwellSec, turn, send]);
  // Keys are swallowed by the show before anyone else hears them: what they change begins the waiting anew.
  useEffect(() => {
    if (!isKiosk || isPlaying) return;
    let timer = window.setTimeout(() => send({ kind: 'idle' }), IDLE_MS);
    const again = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => send({ kind: 'idle' }), IDLE_MS);
    };
    window.addEventListener('pointermove', again);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', again);
    };
  }, [isKiosk, isPlaying, state, send]);
}
