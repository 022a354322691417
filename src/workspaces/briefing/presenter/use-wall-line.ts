import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Briefing } from '@/domain/briefing/briefing';
import { readToPresenter, type SharedShow, type ToWall, toWire } from '../show/show-messages';
import { openWindowLine, type WindowLine } from '../show/window-line';

/** How often the window says that it is there. @unit ms */
const HELLO_MS = 1500;
/** A wall that has not answered for so long is lost. @unit ms */
const LOST_MS = 4500;

/** The wall as the presenter's window sees it. */
export interface WallLine {
  /** @nodata null: nothing was heard yet */
  readonly show: SharedShow | null;
  readonly briefing: Briefing | null;
  readonly isLost: boolean;
  readonly isOver: boolean;
  readonly say: (message: ToWall) => void;
}

/**
 * The presenter's end of the line. It says hello until the wall answers and asks for everything whenever it knows
 * nothing, so that either window may be reloaded.
 */
export function useWallLine(showId: string): WallLine {
  const line = useRef<WindowLine | null>(null);
  const heardAt = useRef(0);
  const [show, setShow] = useState<SharedShow | null>(null);
  const [briefing, setBriefing] = useState<Briefing | null>(null);
  const [isLost, setLost] = useState(false);
  const [isOver, setOver] = useState(false);
  const say = useCallback((message: ToWall): void => line.current?.send(toWire(message)), []);
  const knowsAll = useEffectEvent(() => show !== null && briefing !== null);
  const hear = useEffectEvent((json: unknown): void => {
    const message = readToPresenter(json);
    if (message === null) return;
    heardAt.current = Date.now();
    setLost(false);
    if (message.kind === 'state') setShow(message.show);
    if (message.kind === 'briefing') setBriefing(message.briefing);
    setOver(message.kind === 'over');
  });
  useEffect(() => {
    const opened = openWindowLine(
      showId,
      'presenter',
      () => window.opener as Window | null,
      (message) => hear(message),
    );
    line.current = opened;
    const greet = (): void => opened.send(toWire({ kind: 'hello', wantsAll: !knowsAll() }));
    greet();
    const timer = window.setInterval(() => {
      const isQuiet = Date.now() - heardAt.current > LOST_MS;
      if (isQuiet && heardAt.current > 0) setLost(true);
      // A wall that was reloaded is asked for everything again.
      opened.send(toWire({ kind: 'hello', wantsAll: isQuiet || !knowsAll() }));
    }, HELLO_MS);
    const bye = (): void => opened.send(toWire({ kind: 'bye' }));
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      window.clearInterval(timer);
      opened.close();
      line.current = null;
    };
  }, [showId]);
  return { show, briefing, isLost, isOver, say };
}
