import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isLetter } from './show-machine';
import type { ShowEvent, ShowState } from './show-state';

/** How long a letter may wait for a second one that makes it a word. @unit ms */
const SETTLE_MS = 320;
/** How long a letter of the other window waits: by then that window is gone. @unit ms */
const OTHER_MS = 3000;
/** Keys that stay the browser's. */
const BROWSER = /^(?:F\d+|Tab|Shift|Control|Alt|Meta|CapsLock|AudioVolume\w+)$/;

/**
 * The keys of a show, from the keyboard or the clicker, in either window. While nothing is asked the field takes
 * only what an input method composes; a word in Chinese can so begin a question like any other.
 */
export function useShowKeys<V>(props: {
  readonly state: ShowState<V>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly send: (event: ShowEvent<V>) => void;
  /** Enter while something is asked: put it on the wall. */
  readonly onEnter: () => void;
}): void {
  const { state, field, send, onEnter } = props;
  const pressedAt = useRef(0);
  /** The letter that waits for a second one, if it was pressed in this window. */
  const mine = useRef('');
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { key } = event;
    if (BROWSER.test(key)) return;
    // Nothing of the app behind the show may hear a key.
    event.stopImmediatePropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (key.toLowerCase() === 'k') {
        event.preventDefault();
        send({ kind: 'type', text: '' });
      } else if (event.altKey) event.preventDefault();
      return;
    }
    if (event.isComposing || key === 'Process' || key === 'Unidentified') {
      field.current?.focus();
      return;
    }
    const isAsked = state.question !== null;
    if (isAsked && key === 'Enter') {
      event.preventDefault();
      onEnter();
      return;
    }
    if (isAsked && !['Escape', 'ArrowUp', 'ArrowDown'].includes(key)) {
      field.current?.focus();
      return;
    }
    event.preventDefault();
    field.current?.focus({ preventScroll: true });
    // By the clock of the hand: either window may be busy, this one late to hear of a key, the other to settle one.
    const now = event.timeStamp;
    if (now - pressedAt.current > SETTLE_MS) send({ kind: 'settle' });
    pressedAt.current = now;
    mine.current = isLetter(key) ? key.toLowerCase() : '';
    send({ kind: 'key', key });
  });
  // As soon as the show is seen: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  const { pending } = state;
  useEffect(() => {
    if (pending === '') return;
    // A letter of the other window is settled there: the second one may be on its way.
    const wait = mine.current === pending ? SETTLE_MS : OTHER_MS;
    // After a busy moment the second letter may be waiting to be heard: it goes first.
    let timer = window.setTimeout(() => {
      timer = window.setTimeout(() => send({ kind: 'settle' }));
    }, wait);
    return () => window.clearTimeout(timer);
  }, [pending, send]);
}
