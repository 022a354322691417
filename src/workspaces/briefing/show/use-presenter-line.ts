import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Briefing } from '@/domain/briefing/briefing';
import type { ShowEvent } from './show-state';
import { readToWall, type RemotePoint, type SharedShow, toWire, type ToPresenter } from './show-messages';
import type { Heard } from './predict-show';
import { openWindowLine, type WindowLine } from './window-line';

/** A presenter's window that has not spoken for so long is gone. @unit ms */
const GONE_MS = 5000;

/** The presenter's window as the wall sees it. */
export interface PresenterLine {
  readonly isOpen: boolean;
  /** Where its pointer is. @nodata null */
  readonly remote: RemotePoint | null;
  /** Open it. @returns false where the browser does not allow a window */
  readonly openWindow: () => boolean;
}

/** Address of this page as a presenter's window of a show. */
export function presenterAddress(showId: string): string {
  const address = new URL(window.location.href);
  address.search = `?presenter=${showId}`;
  address.hash = '';
  return address.href;
}

/** The wall's end of the line: says what stands there, hears what the presenter wants. */
export function usePresenterLine(props: {
  readonly showId: string;
  readonly briefing: Briefing;
  readonly shared: Omit<SharedShow, 'heard'>;
  readonly onEvent: (event: ShowEvent<null>) => void;
  readonly onEnter: (text: string, entry: string) => void;
  readonly onRead: (notice: number) => void;
}): PresenterLine {
  const { showId, briefing, onEvent, onEnter, onRead } = props;
  const line = useRef<WindowLine | null>(null);
  const other = useRef<Window | null>(null);
  const heardAt = useRef(0);
  const [isOpen, setOpen] = useState(false);
  const [heard, setHeard] = useState<Heard | null>(null);
  const shared = useMemo((): SharedShow => ({ ...props.shared, heard }), [props.shared, heard]);
  const [remote, setRemote] = useState<RemotePoint | null>(null);
  const say = (message: ToPresenter): void => line.current?.send(toWire(message));
  const hear = useEffectEvent((json: unknown, source: Window | null): void => {
    const message = readToWall(json);
    if (message === null) return;
    if (source !== null) other.current = source;
    heardAt.current = Date.now();
    switch (message.kind) {
      case 'hello':
        setOpen(true);
        if (message.wantsAll) {
          say({ kind: 'briefing', briefing });
          say({ kind: 'state', show: shared });
        } else say({ kind: 'alive' });
        return;
      case 'event':
        // With what it does, in one: the presenter's window counts on it.
        setHeard(message.sent);
        return onEvent(message.event);
      case 'enter':
        return onEnter(message.text, message.entry);
      case 'read':
        return onRead(message.notice);
      case 'point':
        return setRemote(message.point);
      case 'bye':
        setOpen(false);
        setRemote(null);
    }
  });
  useEffect(() => {
    const opened = openWindowLine(
      showId,
      'wall',
      () => other.current,
      (message, source) => hear(message, source),
    );
    line.current = opened;
    const timer = window.setInterval(() => {
      if (Date.now() - heardAt.current < GONE_MS) return;
      setOpen(false);
      setRemote(null);
    }, 1000);
    return () => {
      window.clearInterval(timer);
      opened.close();
      line.current = null;
    };
  }, [showId]);
  useEffect(() => line.current?.send(toWire({ kind: 'state', show: shared })), [shared]);
  useEffect(() => line.current?.send(toWire({ kind: 'briefing', briefing })), [briefing]);
  const openWindow = useCallback((): boolean => {
    const opened = window.open(
      presenterAddress(showId),
      `qilu-presenter-${showId}`,
      'popup,width=1280,height=800',
    );
    if (opened === null) return false;
    other.current = opened;
    return true;
  }, [showId]);
  const sayOver = useEffectEvent(() => say({ kind: 'over' }));
  useEffect(() => {
    if (shared.state.isOver) sayOver();
  }, [shared.state.isOver]);
  return { isOpen, remote, openWindow };
}
