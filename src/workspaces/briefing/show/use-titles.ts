import { useMemo } from 'react';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Library, LibraryId } from '@/domain/library/library';
import { useApp, useServices } from '../../app-context';
import { plainLine } from './LiveLine';
import { fillLine, makeAnswer } from './use-live-text';

/**
 * The titles of a briefing as the wall says them, with their live numbers filled in: for lists of scenes.
 * @param libraryOf the library of a scene. @nodata null: it is not here
 */
export function useTitles(
  briefing: Briefing,
  libraryOf: (id: LibraryId) => Library | null,
): readonly string[] {
  const { province } = useServices();
  const locale = useApp((app) => app.preferences.locale);
  return useMemo(
    () =>
      scenesOf(briefing).map(({ title, view, values, stamp }) => {
        const answer = makeAnswer(province, libraryOf(view.library), view, locale);
        return plainLine(fillLine(title, answer, values, stamp.takenAt));
      }),
    [briefing, libraryOf, province, locale],
  );
}
