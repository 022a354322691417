import { useMemo } from 'react';
import type { BookState, BriefingBook } from '@/data/briefing/briefing-book';
import type { Briefing } from '@/domain/briefing/briefing';
import { useApp, useServices } from '../app-context';
import { useKeeper } from '../library-room';
import { useBook } from './open-book';
import { nowText } from './now-text';
import { starterOf } from './starters/starters';

/** The open briefing and what may be done with it. */
export interface Desk {
  readonly book: BriefingBook;
  readonly state: BookState;
  /** @nodata null: none is open, or the one named is not here */
  readonly briefing: Briefing | null;
  /** A shipped one is read, shown and copied, never changed. */
  readonly isStarter: boolean;
  /** The chosen scene, 0-based. */
  readonly at: number;
  /** Change the open briefing; changes of one gesture are one step to undo. */
  readonly edit: (change: (briefing: Briefing) => Briefing, gesture?: string) => void;
}

/** The desk of the room 汇报. */
export function useDesk(): Desk {
  const { province } = useServices();
  const [book, state] = useBook(useKeeper());
  const locale = useApp((app) => app.preferences.locale);
  const { briefingId, scene: at } = useApp((app) => app.view.briefing);
  const starter = useMemo(() => starterOf(briefingId, province, locale), [briefingId, province, locale]);
  const own = state.briefings.find(({ id }) => id === briefingId) ?? null;
  return useMemo(
    () => ({
      book,
      state,
      briefing: starter ?? own,
      isStarter: starter !== null,
      at,
      edit: (change, gesture) => {
        const before = book.getState().briefings.find(({ id }) => id === briefingId);
        if (before === undefined) return;
        const after = change(before);
        if (after !== before) book.put({ ...after, changedAt: nowText() }, gesture);
      },
    }),
    [book, state, starter, own, at, briefingId],
  );
}
