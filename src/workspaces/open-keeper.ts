import type { LibraryKeeper } from '@/data/library/library-keeper';
import { openLibraryKeeper } from '@/data/library/open-library-keeper';
import type { Province } from '@/data/province';
import type { LibraryId } from '@/domain/library/library';
import { ok, type Result } from '@/lib/result';

let keeper: LibraryKeeper | null = null;

/** The one keeper of this page with a library open in it; made at first need, from the whole province. */
export async function openKeeper(province: Province, id: LibraryId): Promise<Result<LibraryKeeper>> {
  keeper ??= openLibraryKeeper(province);
  const current = keeper;
  if (isOpened && current.getState().library.id === id) return ok(current);
  const opened = await current.open(id);
  if (!opened.ok) return opened;
  isOpened = true;
  return ok(current);
}

/** Before the first opening the keeper shows an empty public library. */
let isOpened = false;
