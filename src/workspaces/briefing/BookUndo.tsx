import { useTranslate } from '../app-context';
import { useDesk } from './use-desk';

/** One step back and forward through the changes of the office's briefings. */
export function BookUndo() {
  const t = useTranslate();
  const { book, state } = useDesk();
  return (
    <>
      <button type="button" className="button" disabled={!state.canUndo} onClick={() => book.undo()}>
        {t('action.undo')}
      </button>
      <button type="button" className="button" disabled={!state.canRedo} onClick={() => book.redo()}>
        {t('action.redo')}
      </button>
    </>
  );
}
