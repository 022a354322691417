import { useEffect } from 'react';
import { useServices } from '../app-context';
import { useDataUndo } from '../use-data-undo';

/** Id of the box the table is searched with. */
export const FIND_ID = 'library-find';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input[type="text"], input[type="search"], textarea, select') || target.isContentEditable);

/** Keys of the workspace, heard before those of the whole app: find, map, sheet, undo of edits. */
export function useLibraryKeys(): void {
  const { store } = useServices();
  const { undo, redo } = useDataUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = store.getState();
      if (event.defaultPrevented || event.altKey || state.dialog !== null || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const control = event.ctrlKey || event.metaKey;
      const toggle = (side: 'map' | 'sheet'): void => state.openSide(state.side === side ? null : side);
      if (control && key === 'z') (event.shiftKey ? redo : undo)();
      else if (control && key === 'y') redo();
      else if (control) return;
      else if (key === '/') document.getElementById(FIND_ID)?.focus();
      else if (key === 'm') toggle('map');
      else if (key === 's') toggle('sheet');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, undo, redo]);
}
