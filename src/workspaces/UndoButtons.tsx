import { useEffect } from 'react';
import { IconButton } from '@/ui/IconButton';
import { useTranslate } from './app-context';
import { useKeeper, useKept } from './library-room';
import { useDataUndo } from './use-data-undo';

/** Takes the last change of the library back, or does it again; Ctrl-Z and Ctrl-Y outside of fields. */
export function UndoButtons() {
  const t = useTranslate();
  const keeper = useKeeper();
  useKept();
  const { undo, redo } = useDataUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (!control || typing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? redo : undo)();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return (
    <div className="section-undo">
      <IconButton
        icon="undo"
        label={t('action.undo')}
        shortcut="Ctrl-Z"
        disabled={!keeper.canUndo()}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={t('action.redo')}
        shortcut="Ctrl-Y"
        disabled={!keeper.canRedo()}
        onClick={redo}
      />
    </div>
  );
}
