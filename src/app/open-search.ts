import type { AppStore } from '@/store/create-app-store';

/** Search finds things on the map, so it opens there. */
export function openSearch(store: AppStore): void {
  store.getState().showWorkspace('overview');
  store.getState().openDialog('search');
}
