import { useState } from 'react';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { PanelId } from '@/store/app-state';
import { useApp } from '../app-context';

interface Seen {
  readonly panel: PanelId | null;
  readonly selection: EntityRef | null;
  readonly front: 'panel' | 'card';
}

/** Which of panel and card was opened last: a narrow window shows only that one. */
export function useFront(): 'panel' | 'card' | null {
  const panel = useApp((state) => state.panel);
  const selection = useApp((state) => state.view.selection);
  const [seen, setSeen] = useState<Seen>({ panel, selection, front: 'card' });
  let { front } = seen;
  if (seen.panel !== panel || seen.selection !== selection) {
    front = seen.selection !== selection ? 'card' : 'panel';
    setSeen({ panel, selection, front });
  }
  if (panel === null && selection === null) return null;
  if (panel === null) return 'card';
  return selection === null ? 'panel' : front;
}
