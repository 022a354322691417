import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isLetter } from './show-machine';
import type { ShowEvent, ShowState } from './show-state';

/** How long a letter may wait for a second one that makes it a word. @unit ms */
const SETTLE_MS = 320;
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
  /** The letters sent one after another: what the question will say once the window that keeps the show has heard them. */
  readonly onWord?: (word: string) => void;
}): void {
  const { state, field, send, onEnter, onWord } = props;
  const pressedAt = useRef(0);
  const word = useRef('');
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
    if (isAsked) word.current = '';
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
    // By the clock of the hand: the window that keeps the show may be busy, and its own timer late.
    const now = performance.now();
    const isLate = now - pressedAt.current > SETTLE_MS;
    if (isLate) send({ kind: 'settle' });
    pressedAt.current = now;
    // Two letters have begun a question, however slowly the rest comes.
    const before = isLate && word.current.length < 2 ? '' : word.current;
    word.current = isLetter(key) ? before + key : '';
    onWord?.(word.current);
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
    const timer = window.setTimeout(() => send({ kind: 'settle' }), SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [pending, send]);
}
