import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Close what is open when the person presses elsewhere or Escape.
 * @param root what belongs to the open thing, its button included.
 * @param close told which of the two it was: after Escape the focus goes back to the button.
 */
export function useDismissal(
  open: boolean,
  root: RefObject<HTMLElement | null>,
  close: (by: 'elsewhere' | 'escape') => void,
): void {
  const dismiss = useEffectEvent(close);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === true) return;
      dismiss('elsewhere');
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss('escape');
    };
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, root]);
}
