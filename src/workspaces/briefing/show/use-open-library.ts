import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import type { Library, LibraryId } from '@/domain/library/library';
import { useServices } from '../../app-context';
import { openKeeper } from '../../open-keeper';

const NEVER = (): (() => void) => () => undefined;

/** The keeper, opened at a library, and the library when it is here. */
export interface OpenLibrary {
  /** @nodata null: not opened yet */
  readonly keeper: LibraryKeeper | null;
  readonly library: Library | null;
  /** Why it could not be opened. @nodata '' */
  readonly why: string;
}

/** Opens a library outside of a keeper's room; what was open stays until the next is here. */
export function useOpenLibrary(id: LibraryId): OpenLibrary {
  const { province } = useServices();
  const [opened, setOpened] = useState<{ keeper: LibraryKeeper | null; why: string }>({
    keeper: null,
    why: '',
  });
  useEffect(() => {
    if (!province.complete) return;
    let wanted = true;
    void openKeeper(province, id).then((keeper) => {
      if (!wanted) return;
      if (keeper.ok) setOpened({ keeper: keeper.value, why: '' });
      else setOpened({ keeper: null, why: `${keeper.error.where}：${keeper.error.why}` });
    });
    return () => {
      wanted = false;
    };
  }, [province, id]);
  const { keeper, why } = opened;
  const state = useSyncExternalStore(keeper?.subscribe ?? NEVER, () => keeper?.getState() ?? null);
  return { keeper, library: state?.library ?? null, why };
}
