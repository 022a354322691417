import type { Province } from '../province';
import { isLockedPage } from '../briefing/embedded-briefings';
import { createLibraryKeeper } from './create-library-keeper';
import { copyOfPage, type EmbeddedLibrary, readEmbeddedLibrary } from './embedded-library';
import type { LibraryKeeper } from './library-keeper';
import { loadLibraryBase } from './load-library-base';
import { createPageStorage } from './page-storage';
import { createBrowserStorage } from './store/create-browser-storage';

/** The clock of the office with its offset: 2020-06-30T17:05:09+08:00. */
function localNow(): string {
  const now = new Date();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** The keeper of this page, with the browser's storage. Call `open` next. */
export function openLibraryKeeper(province: Province): LibraryKeeper {
  const page = {
    embedded: readEmbeddedLibrary(document),
    copyWith: (library: EmbeddedLibrary) => copyOfPage(document, library),
  };
  const isLocked = isLockedPage(document);
  const storage = isLocked ? createPageStorage() : createBrowserStorage();
  return createLibraryKeeper({
    storage,
    loadBase: (id) => loadLibraryBase(id, province),
    now: localNow,
    page,
    isLocked,
  });
}
