import type { LibraryId } from '@/domain/library/library';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { AppStore } from '@/store/create-app-store';

/** Show the sheet of a project in its library. */
export function openSheet(store: AppStore, ref: EntityRef, library: LibraryId): void {
  const state = store.getState();
  state.openLibrary(library);
  state.select(ref);
  state.openSide('sheet');
  state.showWorkspace('library');
}
