import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Briefing } from '@/domain/briefing/briefing';
import { predictShow, type SentEvent, stillUnheard } from '../show/predict-show';
import { readToPresenter, type SharedShow, type ToWall, toWire } from '../show/show-messages';
import type { ShowEvent } from '../show/show-state';
import { openWindowLine, type WindowLine } from '../show/window-line';

/** How often the window says that it is there. @unit ms */
const HELLO_MS = 1500;
/** A wall that has not answered for so long is lost. @unit ms */
const LOST_MS = 4500;

/** The wall as the presenter's window sees it. */
export interface WallLine {
  /** The show as it was heard of, what is being typed as it will stand. @nodata null: nothing was heard yet */
  readonly show: SharedShow | null;
  readonly briefing: Briefing | null;
  readonly isLost: boolean;
  readonly isOver: boolean;
  readonly say: (message: Exclude<ToWall, { readonly kind: 'event' }>) => void;
  readonly send: (event: ShowEvent<null>) => void;
}

/**
 * The presenter's end of the line. It says hello until the wall answers and asks for everything whenever it knows
 * nothing, so that either window may be reloaded.
 */
export function useWallLine(showId: string): WallLine {
  const line = useRef<WindowLine | null>(null);
  const heardAt = useRef(0);
  const [id] = useState(() => Math.random().toString(36).slice(2));
  const count = useRef(0);
  const [sent, setSent] = useState<readonly SentEvent[]>([]);
  const [heardShow, setShow] = useState<SharedShow | null>(null);
  const show = useMemo(
    () => heardShow && { ...heardShow, state: predictShow(heardShow.state, sent) },
    [heardShow, sent],
  );
  const [briefing, setBriefing] = useState<Briefing | null>(null);
  const [isLost, setLost] = useState(false);
  const [isOver, setOver] = useState(false);
  const say = useCallback((message: ToWall): void => line.current?.send(toWire(message)), []);
  const send = useCallback(
    (event: ShowEvent<null>): void => {
      const each = { count: ++count.current, at: Date.now(), event };
      setSent((before) => [...before, each]);
      line.current?.send(toWire({ kind: 'event', event, sent: { window: id, count: each.count } }));
    },
    [id],
  );
  const knowsAll = useEffectEvent(() => show !== null && briefing !== null);
  const forget = useEffectEvent(() =>
    setSent((before) => stillUnheard(before, heardShow?.heard ?? null, id, Date.now(), LOST_MS)),
  );
  const hear = useEffectEvent((json: unknown): void => {
    const message = readToPresenter(json);
    if (message === null) return;
    heardAt.current = Date.now();
    setLost(false);
    if (message.kind === 'state') {
      const { heard } = message.show;
      setShow(message.show);
      setSent((before) => stillUnheard(before, heard, id, Date.now(), LOST_MS));
    }
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
      forget();
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
  return { show, briefing, isLost, isOver, say, send };
}
