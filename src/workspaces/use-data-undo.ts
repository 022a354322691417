import { useMemo } from 'react';
import type { LogEntry } from '@/domain/library/change-log';
import { countValues } from '@/domain/library/change-set';
import { useServices, useTranslate } from './app-context';
import { useKeeper } from './library-room';

/** Take edits back and do them again, with a sentence that says what changed. */
export function useDataUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const keeper = useKeeper();
  const { store } = useServices();
  const t = useTranslate();
  return useMemo(() => {
    const nameOf = ({ set }: LogEntry): string => {
      const { changes } = set;
      const [first] = changes;
      if (changes.length !== 1 || first === undefined)
        return t('library.change.many', { count: countValues(set) });
      const project = keeper.getState().library.projects.find(({ id }) => id === first.projectId);
      return project?.name ?? first.projectId;
    };
    const travel = async (way: 'undo' | 'redo'): Promise<void> => {
      if (!(way === 'undo' ? keeper.canUndo() : keeper.canRedo())) return;
      const done = await keeper[way]();
      const { notify } = store.getState();
      if (!done.ok) notify(`${done.error.where}：${done.error.why}`, 'warning');
      else notify(t(way === 'undo' ? 'library.undone' : 'library.redone', { what: nameOf(done.value) }));
    };
    return { undo: () => void travel('undo'), redo: () => void travel('redo') };
  }, [keeper, store, t]);
}
