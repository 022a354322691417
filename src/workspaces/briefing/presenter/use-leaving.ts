import { useCallback, useEffect, useState } from 'react';
import { stepShow } from '../show/show-machine';
import type { ShowEvent, ShowState } from '../show/show-state';

/** How long a second Escape is waited for. @unit ms */
const AGAIN_MS = 5000;

/**
 * An Escape too many ends no show from the presenter's window: the one that would is told first and obeyed the second
 * time. A question put away with two of them is thus no end of the briefing.
 * @param depth answers there are to come back from: an Escape leaves them first
 */
export function useLeaving(
  send: (event: ShowEvent<null>) => void,
  state: ShowState<null>,
  depth: number,
): { readonly send: (event: ShowEvent<null>) => void; readonly isLeaving: boolean } {
  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    const timer = isLeaving ? window.setTimeout(() => setLeaving(false), AGAIN_MS) : 0;
    return () => window.clearTimeout(timer);
  }, [isLeaving]);
  const careful = useCallback(
    (event: ShowEvent<null>): void => {
      if (event.kind === 'settle') return send(event);
      const wouldEnd = event.kind === 'key' && depth === 0 && stepShow(state, event).isOver;
      setLeaving(wouldEnd && !isLeaving);
      if (!wouldEnd || isLeaving) send(event);
    },
    [send, state, depth, isLeaving],
  );
  return { send: careful, isLeaving };
}
