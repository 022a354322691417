import { useEffect } from 'react';
import { useServices } from '@/workspaces/app-context';
import { handFiles } from '@/workspaces/dropped-files';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** A file dropped anywhere goes to 数据 › 导入; without this the browser would leave the page for it. */
export function useDropAnywhere(): void {
  const { store } = useServices();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      // A place of its own on the page has taken it.
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      store.getState().showWorkspace('data');
      handFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [store]);
}
