import { stepShow } from './show-machine';
import type { ShowEvent, ShowState } from './show-state';

/** An event on its way to the wall. */
export interface SentEvent {
  /** Where it stands among those sent, from 1. */
  readonly count: number;
  /** @unit ms since 1970 */
  readonly at: number;
  readonly event: ShowEvent<null>;
}

/** The last event the wall has heard from one presenter's window. */
export interface Heard {
  readonly window: string;
  readonly count: number;
}

/**
 * Events the wall has not heard yet. Those it never answered for longer than a window may be silent are given up:
 * it was reloaded in between.
 * @param now @unit ms since 1970
 */
export function stillUnheard(
  sent: readonly SentEvent[],
  heard: Heard | null,
  window: string,
  now: number,
  lostMs: number,
): readonly SentEvent[] {
  const last = heard?.window === window ? heard.count : 0;
  const left = sent.filter(({ count, at }) => count > last && now - at <= lostMs);
  return left.length === sent.length ? sent : left;
}

/**
 * What is being typed, as it will stand once the wall has heard everything that was sent: the same machine plays the
 * events on. A letter therefore never waits for the other window, and none is lost or doubled when that one is slow.
 * What stands on the wall is never foretold.
 */
export function predictShow(state: ShowState<null>, unheard: readonly SentEvent[]): ShowState<null> {
  if (unheard.length === 0) return state;
  const { question, pending, digits, missed } = unheard.reduce(
    (before, { event }) => stepShow(before, event),
    state,
  );
  return { ...state, question, pending, digits, missed };
}
