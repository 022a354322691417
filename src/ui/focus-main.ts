import { useEffect } from 'react';

/** What stood last in a place whose content changes. @nodata null: a show lay over it */
const shown = new Map<string, string | null>();

/** Put the focus at the beginning of the room if what had it is gone; what a person holds is left alone. */
function focusMainIfLost(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const main = document.querySelector('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/**
 * Keeps the keyboard where the eye is: when another room, or another part of it, takes the place of what was
 * pressed, Tab goes on in it and not from the top of the page. The first thing shown takes no focus.
 * @param place whose content changes, unique in the page
 * @param id of what stands there. @nodata null: a show lies over it
 */
export function useFocusOfRoom(place: string, id: string | null): void {
  useEffect(() => {
    const before = shown.get(place);
    if (id !== null && before !== undefined && before !== id) focusMainIfLost();
    shown.set(place, id);
  }, [place, id]);
}
