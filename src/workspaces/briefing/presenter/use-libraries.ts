import { useEffect, useState } from 'react';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import type { Briefing } from '@/domain/briefing/briefing';
import { scenesOf } from '@/domain/briefing/briefing';
import type { Library, LibraryId } from '@/domain/library/library';
import { useServices } from '../../app-context';
import { gatherLibraries } from '../files/files-room';
import { openKeeper } from '../../open-keeper';

/** The libraries of a briefing, read once, so that no scene waits for its own. */
export interface BriefingLibraries {
  /** @nodata null: not here yet, or refused */
  readonly keeper: LibraryKeeper | null;
  readonly of: ReadonlyMap<LibraryId, Library>;
}

const NONE: BriefingLibraries = { keeper: null, of: new Map() };

/** What the presenter's window reads beside the wall: every library the scenes show. */
export function useLibraries(briefing: Briefing): BriefingLibraries {
  const { province } = useServices();
  const [libraries, setLibraries] = useState(NONE);
  const first = scenesOf(briefing)[0]?.view.library;
  useEffect(() => {
    if (!province.complete || first === undefined) return;
    let wanted = true;
    void openKeeper(province, first).then(async (keeper) => {
      if (!keeper.ok) return;
      const read = await gatherLibraries(keeper.value, briefing);
      if (wanted && read.ok) setLibraries({ keeper: keeper.value, of: read.value });
    });
    return () => {
      wanted = false;
    };
  }, [province, briefing, first]);
  return libraries;
}
