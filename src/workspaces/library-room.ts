import { createContext, useContext, useSyncExternalStore } from 'react';
import type { KeeperState, LibraryKeeper } from '@/data/library/library-keeper';

/** The keeper of the open library, for everything inside the workspace. */
export const KeeperContext = createContext<LibraryKeeper | null>(null);

/** The keeper. @throws outside the workspace */
export function useKeeper(): LibraryKeeper {
  const keeper = useContext(KeeperContext);
  if (keeper === null) throw new Error('KeeperContext is missing: render inside <Library>');
  return keeper;
}

/** What the keeper has: the library, its log, whether it is on the disk. */
export function useKept(): KeeperState {
  const keeper = useKeeper();
  return useSyncExternalStore(keeper.subscribe, keeper.getState);
}
